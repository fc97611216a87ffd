import { encode } from 'uqr';

const drawn = new Map<string, string>();

/** The address as a QR code: black modules on nothing, one unit each, no quiet zone (ISO/IEC 18004, level M). */
export function qrSvg(address: string): string {
  const known = drawn.get(address);
  if (known !== undefined) return known;
  const svg = draw(address);
  drawn.set(address, svg);
  return svg;
}

function draw(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/gu),
    ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${runs.join('')}"/></svg>`;
}
