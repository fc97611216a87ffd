import { describe, expect, test } from 'vitest';
import { edited, HONEY, problemsWith, textOf } from './example-entries.ts';
import { facts, misplaced, provoked, withStory } from './hostile-codes.ts';

const HIDDEN = [
  ['không', '\u0000'],
  ['chuông', '\u0007'],
  ['thoát', '\u001b'],
  ['xóa', '\u007f'],
  ['mã C1', '\u009b'],
  ['gạch nối mềm', '\u00ad'],
  ['không bề rộng', '\u200b'],
  ['nối không bề rộng', '\u200d'],
  ['hướng phải sang trái', '\u200f'],
  ['tách dòng', '\u2028'],
  ['ghi đè hướng', '\u202e'],
  ['cô lập hướng', '\u2066'],
  ['BOM ở giữa', '\ufeff'],
] as const;

describe.each(HIDDEN)('Ký tự ẩn: %s', (_, character) => {
  test('bị từ chối trong tên', () => {
    expect(facts('en: Bản Nước honey', `en: "Bản${character}Nước honey"`)).toEqual([
      'invisible-characters 4:7',
    ]);
  });

  test('bị từ chối trong bài, đúng cột', () => {
    expect(provoked(withStory(`Ong\n\nrừng${character}xanh.`))).toEqual([
      'invisible-characters 23:5',
    ]);
  });

  test('bị từ chối trong tệp JSON viết bằng mã thoát', () => {
    const escape = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const file = 'sources/bao-mau-2024.json';
    expect(provoked(edited(file, 'Báo Mẫu', `Báo${escape}Mẫu`))).toEqual([
      `invisible-characters ${file} 3:16`,
    ]);
  });
});

test('ký tự ẩn ngoài mặt phẳng đầu, như nhãn giấu chữ, bị từ chối', () => {
  expect(facts('en: Bản Nước honey', 'en: Bản\u{e0041}\u{e0042} honey')).toEqual([
    'invisible-characters 4:7',
  ]);
});

test('nửa ký tự viết bằng mã thoát của JSON bị từ chối', () => {
  const file = 'sources/bao-mau-2024.json';
  expect(provoked(edited(file, 'Báo Mẫu', 'Báo \\ud800 Mẫu'))).toEqual([
    `invisible-characters ${file} 3:16`,
  ]);
});

test('tên mục cũng không giấu được ký tự', () => {
  expect(facts('season: [3, 4]', '"sea\u200bson": [3]')).toEqual(['field 17:1']);
  expect(facts('season: [3, 4]', '"\u001b[2J": [3]')).toEqual(['field 17:1']);
});

test.each([
  ['chữ Nga giống chữ Việt', 'Mật оng'],
  ['chữ Hy Lạp giống chữ Việt', 'Mật οng'],
  ['chữ toán học', '𝐌ật ong'],
  ['chữ rộng', 'Ｍật ong'],
  ['chữ Ả Rập viết từ phải', 'Mật عسل'],
  ['biểu tượng', 'Mật 🍯'],
])('%s trong tên không in được', (_, name) => {
  expect(facts('vi: Mật ong Bản Nước', `vi: ${name}`)).toContain('printable-characters 3:7');
});

test('nghìn dấu chồng lên một chữ không làm treo máy', () => {
  const started = performance.now();
  const problems = facts('vi: Mật ong Bản Nước', `vi: M${'\u0301'.repeat(20_000)}`);
  expect(problems.length).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each(['\r', '\r\n'])('xuống dòng lối %j không làm lệch chỗ báo lỗi', (end) => {
  const text = textOf(HONEY).replace('dong-song', 'dong-sogn').replaceAll('\n', end);
  expect(provoked({ [HONEY]: text })).toEqual(['known-district 6:11']);
  expect(misplaced({ [HONEY]: text }, problemsWith({ [HONEY]: text }))).toEqual([]);
});

test('tệp không phải UTF-8, tệp nhị phân và tệp rỗng chỉ là lỗi của tệp ấy', () => {
  for (const bytes of [
    [0xff, 0xfe, 0x2d, 0x00],
    [0x00, 0x01, 0x02],
    [0x0d, 0x80],
    [0xc0, 0xaf],
    [],
    [0x20, 0x0a],
  ]) {
    const changes = { [HONEY]: Uint8Array.from(bytes) };
    const problems = problemsWith(changes);
    expect(problems).toMatchObject([{ code: 'unreadable', file: `content/${HONEY}` }]);
    expect(misplaced(changes, problems)).toEqual([]);
  }
});
