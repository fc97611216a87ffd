import { describe, expect, test } from 'vitest';
import { certified, day } from '../catalog/catalog.sample.ts';
import type { Certification } from '../catalog/certification/certification.ts';
import { validityOn } from '../catalog/certification/validity.ts';
import { spokenOn, validitySentence } from './validity-sentence.ts';

const saidOn = (on: string, ...certifications: Certification[]) =>
  (['vi', 'en'] as const).map((lang) =>
    validitySentence(
      validityOn(certifications, day(on)),
      { day: day(on), dataDay: day('2026-11-20') },
      lang,
    ),
  );

const lapse = (knownFrom: string) => ({
  statement: { vi: 'Không làm hồ sơ lại' },
  sources: ['bao'],
  knownFrom: day(knownFrom),
  isDated: true,
});

test('Trước quyết định đầu tiên, câu nói rằng chưa có quyết định', () => {
  expect(saidOn('2023-11-14', certified('2023-11-15'))).toEqual([
    'Chưa có quyết định công nhận nào tính đến 14/11/2023.',
    'No decision had been made by 14 November 2023.',
  ]);
});

describe('Giấy chứng nhận còn hiệu lực', () => {
  test('biết đúng ngày thì nói ngày cuối cùng có giá trị, kể cả khi sắp hết hạn', () => {
    const sentences = [
      'Giấy chứng nhận có giá trị đến hết ngày 15/11/2026.',
      'The certificate is valid through 15 November 2026.',
    ];
    expect(saidOn('2025-01-01', certified('2023-11-15'))).toEqual(sentences);
    expect(saidOn('2026-11-15', certified('2023-11-15'))).toEqual(sentences);
  });

  test('chỉ biết tháng hoặc năm thì nói ngày ít nhất còn giá trị', () => {
    expect(saidOn('2025-01-01', certified('2023-11'))).toEqual([
      'Giấy chứng nhận cấp tháng 11/2023, có giá trị ít nhất đến hết ngày 1/11/2026.',
      'The certificate of November 2023 is valid at least through 1 November 2026.',
    ]);
    expect(saidOn('2025-01-01', certified('2023'))).toEqual([
      'Giấy chứng nhận cấp năm 2023, có giá trị ít nhất đến hết ngày 1/1/2026.',
      'The certificate of 2023 is valid at least through 1 January 2026.',
    ]);
  });

  test('không biết ngày mà vẫn chắc chắn còn giá trị thì nói cả hai điều', () => {
    const decidedBetween = { earliest: day('2025-11-15'), latest: day('2026-01-31') };
    expect(saidOn('2026-11-23', certified(null, { decidedBetween }))).toEqual([
      'Không nguồn nào ghi ngày công nhận; giấy chứng nhận có giá trị ít nhất đến hết ngày 15/11/2028.',
      'No source dates the recognition; the certificate is valid at least through 15 November 2028.',
    ]);
  });
});

describe('Giấy chứng nhận chưa rõ hiệu lực', () => {
  test('biết năm hoặc tháng thì nói có thể hết hạn lúc nào', () => {
    expect(saidOn('2026-11-23', certified('2023'))).toEqual([
      'Nguồn ghi công nhận năm 2023; nếu đúng, giấy chứng nhận hết hạn trong năm 2026.',
      'Sources date the recognition to 2023; if so, the certificate ends in 2026.',
    ]);
    expect(saidOn('2026-11-23', certified('2023-11'))).toEqual([
      'Nguồn ghi công nhận tháng 11/2023; nếu đúng, giấy chứng nhận hết hạn trong tháng 11/2026.',
      'Sources date the recognition to November 2023; if so, the certificate ends in November 2026.',
    ]);
  });

  test('không biết ngày thì không đoán ngày hết hạn', () => {
    expect(saidOn('2026-11-23', certified(null))).toEqual([
      'Không nguồn nào ghi ngày của lần công nhận gần nhất, nên chưa biết giấy chứng nhận đã hết 36 tháng hay chưa.',
      'No source dates the latest recognition, so it is not known whether the 36 months have passed.',
    ]);
  });

  test('khi 36 tháng chưa thể hết thì chỉ chưa biết đã có quyết định hay chưa', () => {
    expect(saidOn('2021-06-30', certified(null))).toEqual([
      'Không nguồn nào ghi ngày của lần công nhận gần nhất, nên chưa biết đến 30/6/2021 đã có quyết định hay chưa.',
      'No source dates the latest recognition, so it is not known whether it had been made by 30 June 2021.',
    ]);
  });
});

describe('Giấy chứng nhận đã hết hạn', () => {
  test('vì đủ 36 tháng thì nói quá 36 tháng', () => {
    expect(saidOn('2026-11-23', certified('2019'))).toEqual([
      'Giấy chứng nhận năm 2019 đã quá 36 tháng; theo dữ liệu đến 20/11/2026, chưa thấy quyết định công nhận lại.',
      'The certificate of 2019 is past its 36 months; no renewal has been found in data up to 20 November 2026.',
    ]);
    expect(saidOn('2026-11-23', certified('2021-02'))).toEqual([
      'Giấy chứng nhận tháng 2/2021 đã quá 36 tháng; theo dữ liệu đến 20/11/2026, chưa thấy quyết định công nhận lại.',
      'The certificate of February 2021 is past its 36 months; no renewal has been found in data up to 20 November 2026.',
    ]);
    expect(saidOn('2026-11-23', certified('2023-11-15'))).toEqual([
      'Giấy chứng nhận ngày 15/11/2023 đã quá 36 tháng; theo dữ liệu đến 20/11/2026, chưa thấy quyết định công nhận lại.',
      'The certificate of 15 November 2023 is past its 36 months; no renewal has been found in data up to 20 November 2026.',
    ]);
  });

  test('vì đủ 36 tháng, dù về sau có nguồn nói không công nhận lại, vẫn nói quá 36 tháng', () => {
    expect(saidOn('2026-11-23', certified('2019', { lapse: lapse('2025-03-04') }))[0]).toBe(
      'Giấy chứng nhận năm 2019 đã quá 36 tháng; theo dữ liệu đến 20/11/2026, chưa thấy quyết định công nhận lại.',
    );
  });

  test('mà không nguồn nào ghi ngày công nhận thì nói ngày hết hạn chậm nhất', () => {
    expect(saidOn('2027-05-02', certified(null))).toEqual([
      'Theo các nguồn, giấy chứng nhận hết hạn chậm nhất ngày 1/5/2027; theo dữ liệu đến 20/11/2026, chưa thấy quyết định công nhận lại.',
      'By its sources the certificate ended on 1 May 2027 at the latest; no renewal has been found in data up to 20 November 2026.',
    ]);
  });

  test('vào ngày khác mà quyết định ghi thì nói ngày ấy, không nói 36 tháng', () => {
    const validUntil = { day: day('2026-05-01'), reason: { vi: 'Quyết định ghi' } };
    expect(saidOn('2026-05-02', certified('2023-11-15', { validUntil }))).toEqual([
      'Giấy chứng nhận hết hạn ngày 1/5/2026; theo dữ liệu đến 20/11/2026, chưa thấy quyết định công nhận lại.',
      'The certificate ended on 1 May 2026; no renewal has been found in data up to 20 November 2026.',
    ]);
  });

  test.each([
    ['có ngày', '2024-06-01'],
    ['chỉ biết năm', '2024'],
    ['không biết ngày', null],
  ])('theo lời một nguồn, trước khi đủ 36 tháng (%s), thì không nói quá 36 tháng', (_, decided) => {
    expect(saidOn('2026-11-23', certified(decided, { lapse: lapse('2026-03-13') }))).toEqual([
      'Theo nguồn, giấy chứng nhận không còn hiệu lực.',
      'According to a source, the certificate is no longer valid.',
    ]);
  });
});

test('Giấy chứng nhận bị thu hồi thì nói ngày thu hồi, kể cả sau khi đã đủ 36 tháng', () => {
  const revoked = { on: day('2025-01-02'), reason: { vi: 'Sai phạm' }, sources: [] };
  const sentences = [
    'Giấy chứng nhận đã bị thu hồi ngày 2/1/2025.',
    'The certificate was revoked on 2 January 2025.',
  ];
  expect(saidOn('2025-01-02', certified('2023-11-15', { revoked }))).toEqual(sentences);
  expect(saidOn('2027-01-01', certified('2023-11-15', { revoked }))).toEqual(sentences);
});

test('câu nói về một ngày đã qua chỉ dựa vào dữ liệu đến ngày ấy', () => {
  expect(spokenOn(day('2022-09-02'), day('2026-11-30'))).toEqual({
    day: '2022-09-02',
    dataDay: '2022-09-02',
  });
  expect(spokenOn(day('2027-06-18'), day('2026-11-30'))).toEqual({
    day: '2027-06-18',
    dataDay: '2026-11-30',
  });
});
