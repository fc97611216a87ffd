/** What is told of a product: what each line is about, and what it says. */
export type Facts = ReadonlyMap<string, string>;

/** One line of products set side by side. */
export interface ComparedLine {
  readonly label: string;
  /** What each product's page says, in their order; undefined where it says nothing. */
  readonly texts: readonly (string | undefined)[];
  readonly differs: boolean;
}

/** The products side by side: first the lines in which they differ, then what they have in common. */
export function comparisonOf(products: readonly Facts[]): readonly ComparedLine[] {
  const labels = new Set(products.flatMap((facts) => [...facts.keys()]));
  const lines = [...labels].map((label) => {
    const texts = products.map((facts) => facts.get(label));
    return { label, texts, differs: new Set(texts).size > 1 };
  });
  return [...lines.filter(({ differs }) => differs), ...lines.filter(({ differs }) => !differs)];
}
