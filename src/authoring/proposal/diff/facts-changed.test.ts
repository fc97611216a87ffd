import { expect, test } from 'vitest';
import { aligned, valueChanges } from './facts-changed.ts';
import {
  type Changes,
  edited,
  exampleTree,
  HONEY,
} from '../../../entries/testing/example-entries.ts';
import { entryChanges } from './entries-changed.ts';

const changesBetween = (after: Changes, before: Changes = {}) =>
  entryChanges(exampleTree(before), exampleTree(after), 'vi');

test('lần công nhận cũ hơn ghi vào trước: chỉ lần ấy là mới, lần sau không đổi', () => {
  const added = edited(HONEY, '  - stars: 3\n', '  - stars: 4\n    decided: 2020\n  - stars: 3\n');
  expect(changesBetween(added)[0]?.facts).toEqual([
    { place: 'Các lần công nhận 1 › Hạng sao', before: undefined, after: '4' },
    { place: 'Các lần công nhận 1 › Ngày quyết định', before: undefined, after: '2020' },
  ]);
});

test('danh sách bớt một mục ở giữa và sửa một mục: chỉ hai điều ấy', () => {
  const list = (names: readonly string[]) => ({
    'candidates.json': JSON.stringify(names.map((name) => ({ name }))),
  });
  expect(
    changesBetween(list(['A', 'C', 'D', 'X']), list(['A', 'B', 'C', 'D', 'E']))[0]?.facts,
  ).toEqual([
    { place: '2 › Tên', before: 'B', after: undefined },
    { place: '4 › Tên', before: 'E', after: 'X' },
  ]);
});

test('đoạn chen vào bài viết không làm các đoạn sau thành đoạn đã đổi', () => {
  const added = edited(HONEY, '\nOng lấy mật', '\nMở đầu.\n\nOng lấy mật');
  expect(changesBetween(added)[0]?.facts).toEqual([
    { place: 'Bài viết, đoạn 1', before: undefined, after: 'Mở đầu.' },
  ]);
});

test('điều mới và điều bị bỏ được kể theo thứ tự của tệp', () => {
  const [was, is] = [
    { a: '1', b: '2', c: '3', d: '4' },
    { new: '0', b: '2', more: '5', d: '6' },
  ];
  expect(valueChanges(was, is).map(({ path }) => path.join('.'))).toEqual([
    'a',
    'new',
    'c',
    'more',
    'd',
  ]);
});

test('danh sách rất dài vẫn xong ngay', () => {
  const [before, after] = ['a', 'b'].map((word) =>
    Array.from({ length: 20_000 }, (_, i) => word + i),
  );
  const start = performance.now();
  expect(aligned(before ?? [], after ?? [])).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
