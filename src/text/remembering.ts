/** More texts than any catalogue has names; then memory begins anew. */
const MOST = 50_000;

/** The same function, which works out its answer to a text only once: lists ask for the same names row by row. */
export function remembering<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const answer = answerTo(text);
    known.set(text, answer);
    return answer;
  };
}
