import { expect, test } from 'vitest';
import { entriesOf } from './entries.ts';
import { exampleTree, HONEY, problemsWith, textOf } from './example-entries.ts';
import { withPresentSlugs } from './record-published.ts';

test('địa chỉ mới được ghi thêm, địa chỉ cũ không bao giờ bị xóa', () => {
  const changes = {
    'products/che/index.md': textOf(HONEY).replace('vi: Mật ong Bản Nước', 'vi: Chè'),
    'published.json': '{"products": ["ong-cu"], "producers": []}',
  };
  const recorded = withPresentSlugs(entriesOf(exampleTree(changes)).entries);
  expect(JSON.parse(recorded)).toEqual({
    products: ['che', 'mat-ong-ban-nuoc', 'ong-cu'],
    producers: ['htx-ban-nuoc'],
  });
  const left = problemsWith({ ...changes, 'published.json': recorded });
  expect(left.map(({ code }) => code)).toEqual(['published-slugs']);
});
