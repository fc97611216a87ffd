/** A column: its name, its type in Table Schema (https://datapackage.org), what it holds, and what it may hold. */
interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly (string | number)[];
    readonly pattern?: string;
  };
}

/** What may stand in a cell; null where nothing is known. */
type Cell = string | number | boolean | null;

/** One kind of thing, a row each. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  /** The column that names a row of another table (or of this one, where the name is empty), by its `id`. */
  readonly references: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly Cell[])[];
}

/** A column of texts. */
export const text = (
  name: string,
  description: string,
  constraints?: Column['constraints'],
): Column => column(name, 'string', description, constraints);

/** A column of another type. */
export function column(
  name: string,
  type: Column['type'],
  description: string,
  constraints?: Column['constraints'],
): Column {
  return { name, type, description, ...(constraints && { constraints }) };
}

/** The column by which rows of other tables name a row. */
export const ID = text('id', 'Identifier that is never given to another one', {
  required: true,
  unique: true,
});
