import { LANGUAGES } from '../../catalog/site.ts';
import type { YamlLine } from './yaml-lines.ts';

/** A column at which the fields of a group begin, or the dashes of a list. */
interface Level {
  readonly column: number;
  readonly isList: boolean;
  /** The field that was written there last. */
  key: string;
}

/** Where a line belongs by the lines above it. */
export interface LinePlace {
  readonly column: number;
  readonly lacksDash: boolean;
  /** The field with which it is in line, or below which it stands. */
  readonly beside: string | undefined;
  readonly below: string | undefined;
}

/** Judges line after line of front matter where each belongs; what stands above has been put right already. */
export class LineLevels {
  #levels: Level[] = [];
  #opens = true;
  /** Whether the line above is an item in braces, below which no field can stand. */
  #isClosed = false;
  /** How far the lines of an item move with its first line. */
  #move: { readonly from: number; readonly by: number; readonly key: string } | undefined;

  /** The column at which the fields of the innermost group begin. */
  get column(): number {
    return this.#levels.at(-1)?.column ?? -1;
  }

  placeOf(line: YamlLine): LinePlace {
    const { hasDash, key = '' } = line;
    const moved = this.#movedWith(line);
    const list = moved === undefined ? this.#listOf(line) : undefined;
    const lacksDash = list !== undefined;
    const isItem = hasDash || lacksDash;
    const column = moved ?? list ?? this.#columnOf(line);
    const above = this.#levels.at(-1);
    const found = this.#levels.findLastIndex(
      (one) => one.column === column && one.isList === isItem,
    );
    const level = this.#levels[found];
    const place = {
      column,
      lacksDash,
      beside: level?.key,
      below: level ? undefined : above?.key,
    };
    this.#levels = level
      ? this.#levels.slice(0, found + 1)
      : this.#levels.filter((one) => one.column < column || (isItem && one.column === column));
    if (!level) this.#levels.push({ column, isList: isItem, key });
    const content = lacksDash ? column + 2 : column + line.dash.length;
    if (isItem && key !== '') this.#levels.push({ column: content, isList: false, key });
    else if (level && !isItem) level.key = key;
    this.#opens = key !== '' && line.value === '';
    this.#isClosed = isItem && key === '' && line.content.startsWith('{');
    if (lacksDash) this.#move = { from: line.column, by: column + 2 - line.column, key };
    else if (hasDash) this.#move = { from: line.column + 1, by: column - line.column, key };
    else if (moved === undefined) this.#move = undefined;
    return place;
  }

  /** The column of a line that belongs to an item whose first line was moved, where it fits there. */
  #movedWith({ column, hasDash, key }: YamlLine): number | undefined {
    const { from, by, key: first } = this.#move ?? { from: Infinity, by: 0, key: '' };
    if (by === 0 || column < from || key === first) return undefined;
    const fits = this.#levels.some((one) => one.column === column + by && one.isList === hasDash);
    const isPart = this.#opens && column <= this.column && column + by > this.column;
    return fits || isPart ? column + by : undefined;
  }

  /** The column of the list that a line without a dash goes on with. */
  #listOf(line: YamlLine): number | undefined {
    if (this.isOnlyList(line)) return line.column;
    const isBelowItem = this.#isClosed && !line.hasDash && line.column > this.column;
    return isBelowItem ? this.column : undefined;
  }

  /** Whether only dashes stand at the column of a line that has none. */
  isOnlyList({ column, hasDash, isOddlyIndented }: YamlLine): boolean {
    if (hasDash || isOddlyIndented || (this.#opens && column > this.column)) return false;
    const here = this.#levels.filter((one) => one.column === column);
    return here.length > 0 && here.every(({ isList }) => isList);
  }

  #columnOf({ column, hasDash, key = '' }: YamlLine): number {
    const alike = this.#levels.filter(({ isList }) => isList === hasDash);
    if (alike.some((one) => one.column === column)) {
      const isPart =
        this.#opens && column === this.column && LANGUAGES.some((lang) => lang === key);
      return isPart ? column + 2 : column;
    }
    if (this.#opens && column > this.column - (hasDash ? 1 : 0)) return column;
    // Of two that are equally near, the inner one.
    const distance = (one: Level) => Math.abs(one.column - column);
    const [nearest] = alike.toReversed().toSorted((a, b) => distance(a) - distance(b));
    return nearest?.column ?? column;
  }
}
