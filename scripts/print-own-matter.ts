import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { oneLine } from '../src/text/one-line.ts';
import { quoted } from '../src/text/quote.ts';
import {
  COVER_QUALITY,
  COVER_SIDE,
  LARGEST_PICTURE,
  LOGO_SIDE,
  MOST_LOGOS,
  MOST_PIXELS,
  type CoverPicture,
  type Logo,
  type OwnMatter,
} from '../src/print/own-matter.ts';
import type { PrintArguments } from './print-arguments.ts';

/** What the organiser adds, read from the files that were named. Throws a RangeError with a sentence for each fault. */
export async function typedOwnMatter(
  { foreword, 'running-head': head = '', logo = [], cover }: PrintArguments,
  cwd: string,
): Promise<OwnMatter> {
  const problems: string[] = [];
  const told = async <Value>(work: () => Value | Promise<Value>): Promise<Value | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push(error.message);
      return undefined;
    }
  };
  if (logo.length > MOST_LOGOS) {
    problems.push(`--logo: ${logo.length} logo, mà chỉ có chỗ cho ${MOST_LOGOS}.`);
  }
  const text = foreword && (await told(() => textIn('--foreword', foreword, cwd)));
  const logos: Logo[] = [];
  for (const file of logo.slice(0, MOST_LOGOS)) {
    const read = await told(() => logoIn(file, cwd));
    if (read) logos.push(read);
  }
  const picture = cover === undefined ? undefined : await told(() => coverIn(cover, cwd));
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  return {
    foreword: text?.trim() ?? '',
    runningHead: oneLine(head),
    logos,
    cover: picture ?? null,
  };
}

/** The plan of the hall in the file that was named. Throws a RangeError where it cannot be read. */
export const typedPlan = (file: string, cwd: string): string => textIn('--plan', file, cwd);

function bytesIn(option: string, file: string, cwd: string): Buffer {
  try {
    return readFileSync(resolve(cwd, file));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new RangeError(`${option}: không đọc được tệp ${quoted(file)} (${code}).`, {
      cause: error,
    });
  }
}

function textIn(option: string, file: string, cwd: string): string {
  const bytes = bytesIn(option, file, cwd);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RangeError(
      `${option}: ${quoted(file)} không phải văn bản UTF-8. Lưu lại dạng “Văn bản thuần, UTF-8” (.txt).`,
    );
  }
}

/** The logo drawn anew as PNG. */
async function logoIn(file: string, cwd: string): Promise<Logo> {
  const { data } = await drawn('--logo', file, cwd, LOGO_SIDE, (picture) => picture.png());
  return { name: nameOf(file), png: data.toString('base64') };
}

/** The picture for a cover drawn anew as a photo on white. */
async function coverIn(file: string, cwd: string): Promise<CoverPicture> {
  const { data, info } = await drawn('--cover', file, cwd, COVER_SIDE, (picture) =>
    picture.flatten({ background: 'white' }).jpeg({ quality: COVER_QUALITY }),
  );
  return { name: nameOf(file), jpeg: data.toString('base64'), width: info.width };
}

const nameOf = (file: string) => basename(file).replace(/\.[^.]*$/u, '');

/** The picture drawn anew: an SVG is only drawn, never run, and what a camera adds is gone. */
async function drawn(
  option: string,
  file: string,
  cwd: string,
  side: number,
  as: (picture: Sharp) => Sharp,
) {
  const bytes = bytesIn(option, file, cwd);
  const refuse = (why: string) => new RangeError(`${option}: ${quoted(file)} ${why}`);
  if (bytes.length === 0) throw refuse('là tệp trống (0 byte). Chọn tệp khác.');
  if (bytes.length > LARGEST_PICTURE) {
    throw refuse(`nặng hơn 20 MB. Xuất lại ảnh nhỏ hơn, rộng khoảng ${side} điểm ảnh.`);
  }
  const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => ({}) as { width?: number; height?: number });
  if (width * height === 0) throw refuse('không phải ảnh đọc được. Dùng PNG, JPEG, WebP hay SVG.');
  if (width * height > MOST_PIXELS) {
    throw refuse(`có ${width} × ${height} điểm ảnh, quá lớn. Thu nhỏ lại rồi thử.`);
  }
  try {
    const picture = sharp(bytes)
      .rotate()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    return await as(picture).toBuffer({ resolveWithObject: true });
  } catch {
    throw refuse('bị hỏng, không giải mã được. Xuất lại thành PNG.');
  }
}
