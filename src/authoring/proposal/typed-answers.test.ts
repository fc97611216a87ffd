import { expect, test } from 'vitest';
import { entriesOf } from '../../entries/read-entries.ts';
import { exampleTree } from '../../entries/testing/example-entries.ts';
import { optionsFor } from './options.ts';
import { followsFrom, questionsFor } from './questions.ts';
import { readAnswers, unanswered } from './typed-answers.ts';

const { entries } = entriesOf(exampleTree());

function read(typed: Record<string, string | string[]>) {
  const given = new Map(Object.entries(typed).map(([key, text]) => [key, [text].flat()]));
  return Object.fromEntries(readAnswers('product', given, entries, 'vi'));
}

test('chủ thể, huyện, xã, nguồn được hiểu theo tên người ta gọi', () => {
  const names = { district: 'Huyện Đông Sông', commune: 'xã bản đá' };
  expect(read({ ...names, producer: 'Hợp tác xã Bản Nước' })).toEqual({
    producer: ['htx-ban-nuoc'],
    district: ['dong-song'],
    commune: ['ban-da'],
  });
  expect(read({ 'certifications.sources': ['12/QĐ-UBND', 'Báo Mẫu, bao-mau-2024'] })).toEqual({
    'certifications.sources': ['quyet-dinh-2023', 'bao-mau-2024', 'bao-mau-2024'],
  });
});

test('xã hiện nay được hỏi sau xã cũ, hiểu theo tên; biết xã cũ thì không hỏi nữa', () => {
  expect(read({ communeNow: 'Xã Bản Nước' })).toEqual({ communeNow: ['xa-ban-nuoc'] });
  for (const kind of ['product', 'producer'] as const) {
    const asked = questionsFor(kind).filter(({ isAsked }) => isAsked);
    const at = asked.findIndex(({ key }) => key === 'commune');
    const question = asked[at + 1];
    expect(question).toMatchObject({ key: 'communeNow', isRequired: false });
    if (!question) continue;
    expect(followsFrom(new Map([['district', ['unknown']]]), question)).toBe(false);
    expect(followsFrom(new Map([['commune', ['ban-da']]]), question)).toBe(true);
    const within = new Map([['district', ['tay-nui']]]);
    const labels = optionsFor(question, entries, within, 'vi')?.map(({ label }) => label);
    expect(labels).toEqual(['phường Đồi Chè (Tây Núi)', 'xã Bản Nước (Đông Sông)']);
  }
});

test('hạng sao, hình vẽ, ngày được hiểu theo cách nói', () => {
  expect(read({ 'certifications.stars': '4 Sao', drawing: 'Mật ong' })).toEqual({
    'certifications.stars': ['4'],
    drawing: ['honey'],
  });
  const dates = ['15/11/2023', '5.3.2020', 'ngày 5 tháng 3 năm 2020', '11/2023', 'năm 2023'];
  expect(
    dates.map((date) => read({ 'certifications.decided': date })['certifications.decided']),
  ).toEqual([['2023-11-15'], ['2020-03-05'], ['2020-03-05'], ['2023-11'], ['2023']]);
});

test('điều không hiểu được giữ nguyên như đã gõ, để bước kiểm tra nói', () => {
  const odd = {
    producer: 'HTX Không Có',
    'certifications.decided': '31/2/2023',
    commune: 'Bản Nước',
  };
  expect(read(odd)).toEqual({
    producer: ['HTX Không Có'],
    commune: ['Bản Nước'],
    'certifications.decided': ['31/2/2023'],
  });
  expect(read({ producer: 'unknown' })).toEqual({ producer: ['unknown'] });
});

test('chữ được ghép dấu và gọn khoảng trắng; chỗ trống không phải là câu trả lời', () => {
  expect(read({ 'name.vi': `  ${'Bánh  gạo'.normalize('NFD')}\n`, gtin: '  ' })).toEqual({
    'name.vi': ['Bánh gạo'],
  });
});

test('danh sách tách ở dấu chấm phẩy và xuống dòng; dấu phẩy có thể là một phần của tên', () => {
  expect(
    read({ 'aliases.vi': '- Bánh đa, loại dày\n- Bánh tráng; Bánh khô', season: '10, 11' }),
  ).toEqual({
    'aliases.vi': ['Bánh đa, loại dày', 'Bánh tráng', 'Bánh khô'],
    season: ['10', '11'],
  });
});

test('mục bắt buộc còn thiếu được kể theo thứ tự của tệp', () => {
  const missing = unanswered('source', new Map());
  expect(missing.map(({ flag }) => flag)).toEqual(['kind']);
  expect(unanswered('producer', new Map([['kind', ['farm']]])).map(({ flag }) => flag)).toEqual([
    'name',
    'name-en',
    'district',
    'sources',
  ]);
});

test('mỗi chỗ nguồn nói khác nhau là một câu, dù có dấu chấm phẩy; câu chưa dịch giữ chỗ của nó', () => {
  expect(
    read({
      'conflicts.vi': ['Nguồn A ghi 2019; nguồn B ghi 2020.', 'Hai xã.'],
      'conflicts.en': ['', 'Two.'],
    }),
  ).toEqual({
    'conflicts.vi': ['Nguồn A ghi 2019; nguồn B ghi 2020.', 'Hai xã.'],
    'conflicts.en': ['', 'Two.'],
  });
  expect(read({ 'conflicts.vi': [' '] })).toEqual({});
});
