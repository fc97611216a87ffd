import { version as fontVersion } from '@expo-google-fonts/be-vietnam-pro/package.json';
import { version as laoVersion } from '@expo-google-fonts/noto-sans-lao/package.json';
import { version as rendererVersion } from '@myriaddreamin/typst-ts-renderer/package.json';
import { version as compilerVersion } from '@myriaddreamin/typst-ts-web-compiler/package.json';
import { LAO_FONTS, PRINT_FONTS } from '../fonts.ts';

/** A file that typesetting in a browser needs beside the catalogue. */
export interface EngineFile {
  /** It tells the version, so that a browser may keep the file for ever. */
  readonly name: string;
  /** Where it lies below `node_modules/`. */
  readonly source: string;
}

/** Typst as WASM. */
export const COMPILER: EngineFile = {
  name: `typst-compiler-${compilerVersion}.wasm`,
  source: '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm',
};

/** What draws typeset pages, as WASM. */
export const RENDERER: EngineFile = {
  name: `typst-renderer-${rendererVersion}.wasm`,
  source: '@myriaddreamin/typst-ts-renderer/pkg/typst_ts_renderer_bg.wasm',
};

const fontFiles = (sources: readonly string[], version: string): EngineFile[] =>
  sources.map((source) => {
    const name = source.replace(/^.*\//u, '').replace(/\.ttf$/u, '');
    return { name: `${name}-${version}.ttf`, source };
  });

/** The print font, a file for each weight. */
export const FONTS = fontFiles(PRINT_FONTS, fontVersion);

/** The font of works with Lao letters. */
export const OTHER_FONTS = fontFiles(LAO_FONTS, laoVersion);

/** Everything that the build publishes for it. */
export const ENGINE_FILES: readonly EngineFile[] = [COMPILER, RENDERER, ...FONTS, ...OTHER_FONTS];

/** Where the compiler lies as it is, in a build that publishes it so: only from such an address do browsers keep compiled code. */
export function plainPath({ name }: EngineFile): string {
  return `print/${name}`;
}

/**
 * Where the file is published below the site's root, gzipped: some hosts neither compress WASM nor take 25 MiB.
 * Named `.gz` it would reach the browser unpacked from some hosts, and nobody could say how much is still to come.
 */
export function enginePath({ name }: EngineFile): string {
  return `print/${name}.gzip`;
}
