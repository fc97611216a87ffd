/** A physical line of front matter. Offsets count from the beginning of the text. */
export interface YamlLine {
  readonly start: number;
  /** White space of any kind before the first sign. */
  readonly indent: string;
  /** The columns that it stands for; a tab stands for two. */
  readonly column: number;
  readonly isOddlyIndented: boolean;
  /** The dash, or what looks like one before a field, with the spaces behind it; empty where there is none. */
  readonly dash: string;
  readonly hasDash: boolean;
  /** What the line says behind indentation and dash. */
  readonly content: string;
  readonly key: string | undefined;
  /** Whether the colon behind the key, or the space behind the colon, is missing. */
  readonly isNearlyField: boolean;
  /** What stands between key and value; “: ” where the line is right. */
  readonly gap: string;
  /** The value without a comment behind it. */
  readonly value: string;
}

const FIELD = /^(["']?[\p{L}_$][\p{L}\p{M}\d_$ -]{0,40}?["']?)([ \t]*:(?:\s+|$))(.*)$/u;
/** The same with a colon to which the value sticks, or with none. */
const NEARLY_FIELD = /^([a-zA-Z$]\w{0,40})(:|[ \t]+)((?!\/\/)\S.*)$/u;

/** Every line of the text that says something. */
export function* yamlLines(text: string): Generator<YamlLine> {
  let start = 0;
  for (const typed of text.split('\n')) {
    const [, indent = '', dash = '', content = ''] =
      /^(\s*)(-(?:[ \t]+|$)|[-–—•*][ \t]*(?=[a-zA-Z$]\w*:))?(.*)$/u.exec(typed) ?? [];
    if (dash !== '' || (content !== '' && !content.startsWith('#'))) {
      const field = FIELD.exec(content);
      const stuck = field === null ? NEARLY_FIELD.exec(content) : null;
      // Words without a colon behind a dash are an item.
      const nearly = dash === '' || stuck?.[2] === ':' ? stuck : null;
      const [, key, gap = '', rest = content] = field ?? nearly ?? [];
      yield {
        start,
        indent,
        dash,
        content,
        key,
        gap,
        value: withoutComment(rest),
        column: indent.replaceAll('\t', '  ').length,
        isOddlyIndented: /[^ ]/u.test(indent),
        isNearlyField: nearly !== null,
        hasDash: dash !== '',
      };
    }
    start += typed.length + 1;
  }
}

function withoutComment(value: string): string {
  const end = /^["'[{]/u.test(value) ? -1 : value.search(/(?:^|[ \t])#/u);
  return (end === -1 ? value : value.slice(0, end)).trimEnd();
}
