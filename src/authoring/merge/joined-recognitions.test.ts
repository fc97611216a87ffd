import { expect, test } from 'vitest';
import { joinedHistory } from './joined-recognitions.ts';

const sources = ['bao-mau'];

test('điều hai tệp cùng nói thành một, với mọi điều mỗi tệp biết và nguồn của cả hai', () => {
  const { items, shared } = joinedHistory(
    [{ stars: 'unknown', decided: '2023', sources }],
    [{ stars: '3', decided: '2023-11-15', number: '1/QĐ-UBND', sources: ['quyet-dinh'] }],
  );
  expect(items).toEqual([
    { stars: '3', decided: '2023-11-15', number: '1/QĐ-UBND', sources: ['bao-mau', 'quyet-dinh'] },
  ]);
  expect(shared).toHaveLength(1);
});

test('những lần khác nhau đứng theo thời gian, không lần nào mất', () => {
  const decided = (items: readonly { decided?: unknown }[]) => items.map((one) => one.decided);
  const own = [
    { stars: '3', decided: '2020', sources },
    { stars: '4', decided: '2026-05-01', sources },
  ];
  const others = [
    { stars: '3', decided: '2019', sources },
    { stars: '4', decided: '2023-05-01', sources },
  ];
  expect(decided(joinedHistory(own, others).items)).toEqual([
    '2019',
    '2020',
    '2023-05-01',
    '2026-05-01',
  ]);
  const undated = [{ stars: '3', decided: 'unknown', sources: ['khac'] }, others[1] ?? {}];
  expect(decided(joinedHistory(own, undated).items)).toEqual([
    'unknown',
    '2020',
    '2023-05-01',
    '2026-05-01',
  ]);
});

test('cùng một quyết định mà nói khác nhau thì không tự chọn', () => {
  const one = { stars: '3', decided: '2023-11-15', number: '1/QĐ-UBND', sources };
  expect(joinedHistory([one], [{ ...one, stars: '4' }]).contradictions).toEqual([
    { one, other: { ...one, stars: '4' } },
  ]);
  const redated = { ...one, decided: '2023-12-15' };
  expect(joinedHistory([one], [redated]).contradictions).toHaveLength(1);
  const later = { ...one, decided: '2026-11-15' };
  expect(joinedHistory([one], [later]).items).toEqual([one, later]);
  const revoked = { ...one, revoked: { on: '2024-01-02' } };
  expect(joinedHistory([one], [revoked]).items).toEqual([revoked]);
});

test('điều suy ra vẫn là suy ra cho đến khi tệp kia nói thẳng', () => {
  const deduced = { stars: '3', decided: '2021', inferred: ['decided'], sources };
  const stated = { stars: '3', decided: '2021', sources };
  expect(joinedHistory([deduced], [deduced]).items[0]).toMatchObject({ inferred: ['decided'] });
  expect(joinedHistory([deduced], [stated]).items[0]).not.toHaveProperty('inferred');
});
