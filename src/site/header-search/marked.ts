import { markedParts } from '../../search/marked.ts';

/** The text with the words looked for in `<mark>`. */
export function marked(text: string, query: string): Node[] {
  return markedParts(text, query).map((part) => {
    const node = document.createTextNode(part.text);
    if (!part.isMarked) return node;
    const mark = document.createElement('mark');
    mark.append(node);
    return mark;
  });
}
