import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';

/** The word of which people wrote the label, or part of it, instead; undefined where no label is close. */
export function wordLabelled(
  typed: string,
  labels: readonly (readonly [word: string, label: string])[],
): string | undefined {
  const wanted = typed.replace(/\s*(?:…|\.{3})$/u, '').trim();
  const parts = labels.flatMap(([word, label]) =>
    [label, ...label.split(/[,;()]/u)].map((part) => [word, part.trim()] as const),
  );
  const close = nearest(
    wanted,
    parts.map(([, label]) => label),
  );
  const isCut = wanted !== typed;
  const start = fold(wanted);
  const begins = (label: string) => {
    const whole = fold(label);
    if (wanted === '' || !whole.startsWith(start)) return false;
    return isCut || !/^\p{L}/u.test(whole.slice(start.length));
  };
  return parts.find(([, label]) => (close === undefined ? begins(label) : label === close))?.[0];
}
