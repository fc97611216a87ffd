import { expect, test } from 'vitest';
import { outcome, withAnswerTo } from '../testing/issue.sample.ts';

test.each([
  ['chấm dứt phần thông tin', 'Bánh\n---\n\n<script>alert(1)</script>'],
  ['chấm dứt phần thông tin, một mình', '---'],
  ['thêm mục', 'Bánh\nstars: 5\nproducer: unknown'],
  ['thêm mục sau dấu nháy', "Bánh'\nstars: 5\n'"],
  ['thêm mục sau ngoặc kép', 'Bánh"\nstars: 5\n"'],
  ['neo của YAML', '&x Bánh'],
  ['bí danh của YAML', '*x'],
  ['thẻ của YAML', '!!js/function "x"'],
  ['khối của YAML', '|\n  Bánh'],
  ['ngoặc nhọn', '{stars: 5}'],
  ['ngoặc vuông', '[a, b]'],
  ['chú thích', '# Bánh'],
  ['dấu hai chấm', 'Bánh: ngon # lắm'],
  ['khối mã', '```yaml\nstars: 5\n```\nBánh'],
  ['tiêu đề giả', 'Bánh\n\n### Không có trong mẫu\n\nNgon'],
  ['xuống dòng kiểu Windows', 'Bánh\r\n---\r\nstars: 5'],
  ['số', '0012'],
  ['đúng sai', 'true'],
])('%s chỉ là chữ trong ngoặc, không bao giờ thành cấu trúc', (_, answer) => {
  const { value, story } = outcome(withAnswerTo('Giới thiệu', answer));
  expect(story).toBeUndefined();
  expect(Object.keys(value)).toEqual([
    'name',
    'aliases',
    'producer',
    'district',
    'commune',
    'category',
    'drawing',
    'summary',
    'certifications',
    'gtin',
  ]);
  const oneLine = answer.replace(/\s+/gu, ' ');
  expect(value['summary']).toEqual({ vi: oneLine, en: 'Rice crackers, dried in the sun.' });
  expect(value['certifications']).toMatchObject([{ stars: '4' }]);
});

test.each([
  ['đổi chiều chữ', 'Bánh \u202egnon'],
  ['độ rộng bằng không', 'Bánh\u200b gạo'],
  ['điều khiển màn hình', 'Bánh \u001b[2J'],
  ['ký tự NUL', 'Bánh\u0000'],
  ['dòng mới của máy lớn', 'Bánh\u0085---'],
])('%s: bị báo lỗi', (_, answer) => {
  const { errors } = outcome(withAnswerTo('Tên sản phẩm', answer));
  expect(errors.join()).toMatch(/có ký tự ẩn U\+/u);
});

test('tên chỉ có dấu không thành đường dẫn', () => {
  const { draft, errors } = outcome(withAnswerTo('Tên sản phẩm', '../../../etc/passwd'));
  expect(draft.path).toBe('products/etc-passwd/index.md');
  expect(errors).toEqual([]);
  expect(outcome(withAnswerTo('Tên sản phẩm', '../..')).draft.slug).toBe('muc-moi-chua-dat-ten');
});

test('nội dung lớn đọc xong ngay', () => {
  const answer = '### x\n'.repeat(30_000);
  const start = performance.now();
  expect(outcome(withAnswerTo('Giới thiệu', answer)).errors.join()).toMatch(/Quá lớn/u);
  expect(performance.now() - start).toBeLessThan(2000);
});
