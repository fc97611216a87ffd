import { expect, test } from 'vitest';
import type { CalendarDay } from '../catalog/certification/calendar-day.ts';
import { entriesOf } from '../entries/read-entries.ts';
import {
  exampleTree,
  HONEY,
  problemsWith,
  textOf,
  TODAY,
} from '../entries/testing/example-entries.ts';
import { recordedFiles, withPresentSlugs } from './recorded.ts';

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

test('nguồn không ghi ngày được ghi ngày tệp vào danh mục, không biết thì hôm nay; không gì khác đổi', () => {
  const changes = {
    'sources/a.json': '{ "kind": "press", "publisher": "Báo A" }\n',
    'sources/b.json':
      '{\n  "kind": "official",\n  "url": "https://example.org/",\n  "title": "Trang B"\n}\n',
    'sources/c.json': '{ "kind": "press", "publisher": "Báo C", "seen": "2026-01-02" }\n',
    'sources/d.json': '{ "kind": "press", "publisher": "Báo D", "published": "2026" }\n',
  };
  const cameIn = (path: string) =>
    path === 'sources/b.json' ? ('2025-06-07' as CalendarDay) : undefined;
  const files = recordedFiles(entriesOf(exampleTree(changes)).entries, cameIn, TODAY);
  files.delete('published.json');
  expect(Object.fromEntries(files)).toEqual({
    'sources/a.json': '{ "kind": "press", "publisher": "Báo A", "seen": "2026-11-23" }\n',
    'sources/b.json':
      '{\n  "kind": "official",\n  "url": "https://example.org/",\n  "title": "Trang B",\n  "seen": "2025-06-07"\n}\n',
  });
});
