import { entriesOf } from '../../entries/read-entries.ts';
import { headed } from '../../entries/problems/problem.ts';
import { exampleTree, TODAY } from '../../entries/testing/example-entries.ts';
import { parseMarkdownFile } from '../../entries/read/front-matter.ts';
import { treeOf } from '../../entries/read/content-tree.ts';
import { formReading } from '../github/issue-form.ts';
import { proposedDraft } from '../proposal/draft.ts';
import { problemsOf } from '../proposal/judged-draft.ts';
import { readAnswers } from '../proposal/typed-answers.ts';

/** The text that GitHub makes of a form for a new product, all fields filled in. */
export const PRODUCT_BODY = `### Tên sản phẩm

Bánh gạo Bản Nước

### Tên sản phẩm (tiếng Anh)

Bản Nước rice crackers

### Tên gọi khác

- Bánh tráng gạo
- Bánh đa gạo

### Chủ thể

Hợp tác xã Bản Nước

### Huyện

huyện Đông Sông

### Xã

xã Bản Nước

### Phân nhóm

I.2.a Thô, sơ chế: Gạo

### Hình vẽ

bánh

### Giới thiệu

Bánh gạo phơi nắng,
nướng than.

### Giới thiệu (tiếng Anh)

Rice crackers, dried in the sun.

### Hạng sao

4 sao

### Ngày quyết định

15/11/2023

### Số quyết định

12/QĐ-UBND

### Cơ quan ban hành

_No response_

### Nguồn của lần công nhận

\`\`\`text
12/QĐ-UBND
\`\`\`

### Mã vạch

2000000000015

### Bạn là ai?

Cán bộ xã
`;

/** The body with another answer under a heading. */
export function withAnswerTo(heading: string, answer: string): string {
  const start = PRODUCT_BODY.indexOf(`### ${heading}\n`);
  if (start === -1) throw new Error(`The form has no “${heading}”.`);
  const from = start + `### ${heading}\n`.length;
  const next = PRODUCT_BODY.indexOf('\n### ', from);
  const rest = next === -1 ? '' : PRODUCT_BODY.slice(next);
  return `${PRODUCT_BODY.slice(0, from)}\n${answer}\n${rest}`;
}

const { entries } = entriesOf(exampleTree());

/** The draft that a form makes, what it says once read, and what the check finds. */
export function outcome(body: string) {
  const { kind = 'product', typed, faults } = formReading(body);
  const given = new Map([...typed].map(([key, text]) => [key, [text]] as const));
  const draft = proposedDraft(kind, readAnswers(kind, given, entries, 'vi'), entries);
  const file = treeOf({ [draft.path]: draft.text }).files.get(draft.path);
  const { document, story } = parseMarkdownFile(draft.path, file);
  const { problems } = problemsOf([draft], entries, TODAY);
  const errors = problems
    .filter(({ level }) => level === 'error')
    .map((problem) => headed(problem).vi);
  return { draft, value: document?.value as Record<string, unknown>, story, faults, errors };
}
