import type { Readable, Writable } from 'node:stream';
import { confirm, isCancel, multiline, select, settings, text } from '@clack/prompts';
import type { Language } from '../../catalog/site.ts';
import { NEW_ENTRY_WORDS } from './words.ts';
import { ANSWER_WORDS } from '../proposal/answers.ts';
import { fold } from '../../text/fold.ts';
import { visible } from '../../text/quote.ts';
import type { Option } from '../proposal/options.ts';

/** Someone stopped the wizard; the message says what that means. */
export class Stopped extends Error {}

/** Someone wants to answer the question before anew; where there is none, it is a stop. */
export class Back extends Stopped {}

/** Where questions are asked; the terminal unless told. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

const CONSOLE: Terminal = { input: process.stdin, output: process.stdout };

// In a list letters search; those by which editors of code move would choose something else meanwhile.
for (const letter of 'hjkl') settings.aliases.delete(letter);

/** Longer lists are searched before one chooses. */
const LONGEST_LIST = 12;
/** Shorter ones are seen at a glance. */
const SHORTEST_SEARCHED = 4;

/** A line of text. */
export async function askText(
  lang: Language,
  message: string,
  options: {
    readonly placeholder?: string;
    readonly initialValue?: string;
    readonly validate: (typed: string) => string | undefined | Promise<string | undefined>;
  },
  terminal = CONSOLE,
): Promise<string> {
  const { validate, ...shown } = options;
  const judge = (typed: string | undefined) => validate(typed ?? '');
  const asked = { ...shown, ...terminal, message: visible(message), validate: judge };
  return (await answered(lang, terminal, () => text(asked))) ?? '';
}

/** Several lines of text. */
export async function askLines(
  lang: Language,
  message: string,
  validate: (typed: string) => string | undefined,
): Promise<string> {
  const judge = (typed: string | undefined) => validate(typed ?? '');
  const options = { message: visible(message), showSubmit: true, validate: judge };
  return answered(lang, CONSOLE, () => multiline(options));
}

/** Options beside those of a list, before and after them, for what was typed to search it. */
export interface Extra {
  readonly first: readonly Option[];
  readonly last: (typed: string) => readonly Option[];
}

/** The value of one option: a long list is searched first, a short one as soon as somebody types. */
export async function askOption(
  lang: Language,
  message: string,
  options: readonly Option[],
  extra: Extra = { first: [], last: () => [] },
  terminal = CONSOLE,
): Promise<string> {
  let typed =
    options.length > LONGEST_LIST
      ? await searched(lang, message, options, extra, '', terminal)
      : '';
  for (;;) {
    const found = matching(options, typed);
    // What was looked for comes first, so that Enter takes it.
    const order = typed === '' ? [extra.first, found] : [found, extra.first];
    const shown = [...order.flat(), ...extra.last(typed)];
    const isSearched = options.length >= SHORTEST_SEARCHED;
    const choice = await chosen(lang, message, shown, isSearched, terminal);
    if (choice.kind === 'value') return choice.value;
    typed = await searched(lang, message, options, extra, choice.letter, terminal);
  }
}

type Choice =
  | { readonly kind: 'value'; readonly value: string }
  /** Somebody began to type what they look for. */
  | { readonly kind: 'letter'; readonly letter: string };

async function chosen(
  lang: Language,
  message: string,
  options: readonly Option[],
  isSearched: boolean,
  terminal: Terminal,
): Promise<Choice> {
  const typing = new AbortController();
  let letter: string | undefined;
  const hear = (typed: string | undefined, key: Key | undefined) => {
    if (letter !== undefined || key?.ctrl || key?.meta) return;
    if (typed === undefined || !/^[\p{L}\p{N}]$/u.test(typed)) return;
    letter = typed;
    typing.abort();
  };
  if (isSearched) terminal.input.on('keypress', hear);
  try {
    const value = await answered(lang, terminal, () =>
      select({
        ...terminal,
        signal: typing.signal,
        message: visible(message),
        options: options.map((option) => ({ value: option.value, label: visible(option.label) })),
        maxItems: LONGEST_LIST,
        showInstructions: false,
      }),
    );
    return { kind: 'value', value };
  } catch (error) {
    if (letter === undefined) throw error;
    return { kind: 'letter', letter };
  } finally {
    terminal.input.off('keypress', hear);
  }
}

/** Yes or no. */
export async function askYesNo(
  lang: Language,
  message: string,
  initialValue = true,
): Promise<boolean> {
  const { yes, no } = ANSWER_WORDS[lang];
  const options = { message: visible(message), active: yes, inactive: no, initialValue };
  return answered(lang, CONSOLE, () => confirm(options));
}

/** What was typed to search a list; where nothing matches, there must be something else to choose. */
async function searched(
  lang: Language,
  message: string,
  options: readonly Option[],
  extra: Extra,
  begun: string,
  terminal: Terminal,
): Promise<string> {
  const { searchIn, noMatch } = NEW_ENTRY_WORDS[lang];
  const validate = (typed: string) =>
    matching(options, typed).length + extra.last(typed).length === 0 ? noMatch : undefined;
  const asked = { validate, initialValue: begun };
  return (await askText(lang, searchIn(message), asked, terminal)).trim();
}

/** The options that hold what was typed, tone marks aside; those first in whose names words begin with it, as typed. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = typed.trim();
  if (wanted === '') return options;
  const ranked = options.flatMap((option) => {
    const names = [...(option.words ?? []), ...option.names, option.label, option.value];
    const rank = Math.min(...names.map((name) => rankOf(name, wanted)));
    return rank === NOWHERE ? [] : [{ option, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option);
}

const NOWHERE = Number.POSITIVE_INFINITY;

/** How well a name answers to what was typed: whole, from its beginning, from that of a word, or somewhere within. */
function rankOf(name: string, typed: string): number {
  const forms = [
    name.normalize('NFC').toLowerCase(),
    typed.normalize('NFC').toLowerCase(),
  ] as const;
  const plain = [fold(name), fold(typed)] as const;
  const places = [forms, plain].map(([text, wanted]) => {
    if (text === wanted) return 0;
    if (text.startsWith(wanted)) return 2;
    if (` ${text}`.includes(` ${wanted}`)) return 4;
    return text.includes(wanted) ? 6 : NOWHERE;
  });
  const [marked = NOWHERE, bare = NOWHERE] = places;
  return Math.min(marked, bare + 1);
}

interface Key {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/** The answer to one question. Throws Back where Esc was pressed, Stopped where it was Ctrl+C. */
async function answered<Value>(
  lang: Language,
  { input }: Terminal,
  ask: () => Promise<Value>,
): Promise<Exclude<Value, symbol>> {
  let last: string | undefined;
  const hear = (_: unknown, key: Key | undefined) => (last = key?.name);
  input.on('keypress', hear);
  try {
    const value = await ask();
    if (!isCancel(value)) return value as Exclude<Value, symbol>;
  } finally {
    input.off('keypress', hear);
  }
  const { cancelled } = NEW_ENTRY_WORDS[lang];
  throw last === 'escape' ? new Back(cancelled) : new Stopped(cancelled);
}
