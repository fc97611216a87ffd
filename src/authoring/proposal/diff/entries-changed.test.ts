import { expect, test } from 'vitest';
import {
  edited,
  exampleTree,
  HONEY,
  JPEG,
  textOf,
  type Changes,
} from '../../../entries/testing/example-entries.ts';
import { entryChanges } from './entries-changed.ts';

const changesWith = (after: Changes, before: Changes = {}) =>
  entryChanges(exampleTree(before), exampleTree(after), 'vi');

test('không đổi gì thì không có gì để kể', () => {
  expect(changesWith({})).toEqual([]);
});

test('mỗi điều đã đổi, trước và sau, gọi bằng tên của mục', () => {
  const text = textOf(HONEY)
    .replace('stars: 3', 'stars: 4')
    .replace('season: [3, 4]', 'season: [3, 4, 5]')
    .replace('commune: ban-nuoc\n', '')
    .replace('Mật ong hoa rừng.', 'Mật ong hoa bạc hà.')
    .replace('quanh bản.\n', 'quanh bản.\n\nMùa hoa vào tháng ba.\n');
  expect(changesWith({ [HONEY]: text })).toMatchInlineSnapshot(`
    [
      {
        "facts": [
          {
            "after": undefined,
            "before": "ban-nuoc",
            "place": "Xã",
          },
          {
            "after": "Mật ong hoa bạc hà.",
            "before": "Mật ong hoa rừng.",
            "place": "Giới thiệu (vi)",
          },
          {
            "after": "4",
            "before": "3",
            "place": "Các lần công nhận 1 › Hạng sao",
          },
          {
            "after": "3, 4, 5",
            "before": "3, 4",
            "place": "Mùa thu hoạch",
          },
          {
            "after": "Mùa hoa vào tháng ba.",
            "before": undefined,
            "place": "Bài viết, đoạn 2",
          },
        ],
        "formerPath": undefined,
        "isReadable": true,
        "kind": "changed",
        "path": "products/mat-ong-ban-nuoc/index.md",
      },
    ]
  `);
});

test('lần công nhận mới là những điều mới; các lần cũ không bị kể lại', () => {
  const added = edited(
    HONEY,
    'season:',
    '  - stars: unknown\n    decided: 2026\n    sources: [bao-mau-2024]\nseason:',
  );
  expect(changesWith(added)[0]?.facts).toMatchInlineSnapshot(`
    [
      {
        "after": "unknown",
        "before": undefined,
        "place": "Các lần công nhận 2 › Hạng sao",
      },
      {
        "after": "2026",
        "before": undefined,
        "place": "Các lần công nhận 2 › Ngày quyết định",
      },
      {
        "after": "bao-mau-2024",
        "before": undefined,
        "place": "Các lần công nhận 2 › Nguồn của lần công nhận",
      },
    ]
  `);
});

test('mục mới, mục bị bỏ, ảnh mới, tệp khác', () => {
  const changes = changesWith({
    'sources/bao-moi.json': '{"kind": "press", "title": "Bài mới"}',
    'producers/htx-ban-nuoc.json': undefined,
    'products/mat-ong-ban-nuoc/anh.jpg': JPEG,
    'synonyms.json': '[{"words": ["lạc", "đậu phộng"]}]',
  });
  expect(changes.map(({ path, kind, facts }) => [path, kind, facts.map(({ place }) => place)]))
    .toMatchInlineSnapshot(`
      [
        [
          "producers/htx-ban-nuoc.json",
          "removed",
          [
            "Tên chủ thể (vi)",
            "Tên chủ thể (en)",
            "Loại hình",
            "Huyện",
            "Điện thoại",
            "Nguồn nêu tên chủ thể",
          ],
        ],
        [
          "products/mat-ong-ban-nuoc/anh.jpg",
          "added",
          [],
        ],
        [
          "sources/bao-moi.json",
          "added",
          [
            "Loại nguồn",
            "Tên văn bản, tên bài",
          ],
        ],
        [
          "synonyms.json",
          "added",
          [
            "1 › Từ",
          ],
        ],
      ]
    `);
});

test('đổi tên thư mục có ghi formerSlugs là một mục đã đổi, không phải một mục bỏ một mục mới', () => {
  const moved = textOf(HONEY).replace('season:', 'formerSlugs: [mat-ong-ban-nuoc]\nseason:');
  const changes = changesWith({ [HONEY]: undefined, 'products/mat-ong-rung/index.md': moved });
  expect(changes).toMatchObject([
    { path: 'products/mat-ong-rung/index.md', formerPath: HONEY, kind: 'changed' },
  ]);
  expect(changes[0]?.facts.map(({ place }) => place)).toEqual(['Tên thư mục cũ']);
});

test('chỉ đổi cách trình bày: không điều nào đổi', () => {
  const [change] = changesWith(edited(HONEY, 'season: [3, 4]', 'season:\n  - 3\n  - 4'));
  expect(change).toMatchObject({ kind: 'changed', facts: [], isReadable: true });
});

test('tệp hỏng: nói là không đọc được, chứ không nói điều nào đã mất', () => {
  const [change] = changesWith({ 'sources/bao-mau-2024.json': '{"kind":' });
  expect(change).toMatchObject({ kind: 'changed', isReadable: false, facts: [] });
});
