import start, {
  TypstCompilerBuilder,
  type TypstCompiler,
} from '@myriaddreamin/typst-ts-web-compiler';
import type { TypesetJob } from '../typeset.ts';
import { TypesettingFailure } from './typesetting-failure.ts';

/** What the compiler makes: the finished PDF, or pages that the renderer can draw. */
export type Artifact = 'pdf' | 'vector';

/** The compiler's number for diagnostics in lines of text with the position of each. */
const WITH_POSITIONS = 2;

/** Typst in the browser. */
export class WebCompiler {
  readonly #compiler: TypstCompiler;
  readonly #memory: WebAssembly.Memory;

  private constructor(compiler: TypstCompiler, memory: WebAssembly.Memory) {
    this.#compiler = compiler;
    this.#memory = memory;
  }

  /** Starts the compiler from its WASM; it has these fonts alone, and reaches no file and no package. */
  static async start(
    wasm: Uint8Array<ArrayBuffer> | WebAssembly.Module,
    fonts: readonly Uint8Array<ArrayBuffer>[],
  ): Promise<WebCompiler> {
    const { memory } = await start({ module_or_path: wasm });
    return new WebCompiler(await compilerWith(fonts), memory);
  }

  /** Another compiler beside this one, in the same memory and with those fonts alone. */
  async withFonts(fonts: readonly Uint8Array<ArrayBuffer>[]): Promise<WebCompiler> {
    return new WebCompiler(await compilerWith(fonts), this.#memory);
  }

  /** Bytes that it holds by now: it remembers all that it ever set, and cannot be made to forget. */
  get memory(): number {
    return this.#memory.buffer.byteLength;
  }

  /** Sets the work. Throws where a template is at fault. */
  compile({ main, files }: TypesetJob, artifact: Artifact): Uint8Array<ArrayBuffer> {
    this.#compiler.reset_shadow();
    for (const [path, bytes] of files) this.#compiler.map_shadow(path, bytes);
    const { result, diagnostics } = this.#compiler.compile(
      main,
      undefined,
      artifact,
      WITH_POSITIONS,
    ) as Compiled;
    if (!result)
      throw new TypesettingFailure('crashed', diagnostics?.join('\n') ?? 'No reason given.');
    return result;
  }
}

async function compilerWith(fonts: readonly Uint8Array<ArrayBuffer>[]): Promise<TypstCompiler> {
  const builder = newBuilder();
  const same = (path: unknown) => path;
  await builder.set_access_model(
    null,
    () => 0,
    () => true,
    same,
    refuse,
  );
  await builder.set_package_registry(null, refuse);
  for (const font of fonts) await builder.add_raw_font(font);
  return builder.build();
}

interface Compiled {
  readonly result?: Uint8Array<ArrayBuffer>;
  readonly diagnostics?: readonly string[];
}

/** Whatever a template may use comes with the job. */
function refuse(path: unknown): never {
  throw new Error(`The job does not contain ${JSON.stringify(path)}.`);
}

/**
 * The package first makes placeholders for access to files from strings of code, which the security policy
 * forbids. None of them is ever called, so that in their place any function will do.
 */
function newBuilder(): TypstCompilerBuilder {
  const { Function } = globalThis;
  const placeholder = function () {
    return refuse;
  };
  globalThis.Function = placeholder as unknown as FunctionConstructor;
  try {
    return new TypstCompilerBuilder();
  } finally {
    globalThis.Function = Function;
  }
}
