import { expect, test } from 'vitest';
import { entriesIn, PROVINCE } from '../testing/sheet-import.sample.ts';
import { askRevocation } from './ask-revocation.ts';
import { Stopped } from './prompts.ts';

const interview = { entries: entriesIn(PROVINCE), lang: 'vi' } as const;

/** What a person answers, in the order of the questions. */
function answering(slug: string, texts: readonly string[]) {
  const left = [...texts];
  return {
    askOption: () => Promise.resolve(slug),
    askText: () => Promise.resolve(left.shift() ?? ''),
  };
}

test('hỏi sản phẩm, ngày, số, nơi ký và lý do, rồi ghi vào lần đã công nhận', async () => {
  const texts = ['05/05/2026', 'QĐ số 77/QĐ-UBND', 'UBND tỉnh Mẫu', 'Đổi chủ'];
  const { drafts } = await askRevocation(interview, answering('che-xanh-vi-du', texts));
  expect(drafts.map(({ path }) => path)).toEqual([
    'sources/quyet-dinh-77-2026.json',
    'products/che-xanh-vi-du/index.md',
  ]);
  expect(drafts[1]?.text).toContain(
    'revoked: {on: 2026-05-05, reason: {vi: Đổi chủ}, sources: [quyet-dinh-77-2026]}',
  );
});

test('ngày trước lần công nhận đầu tiên: nói rõ, không ghi gì', async () => {
  const answers = answering('che-xanh-vi-du', ['05/05/2018', '7/QĐ-UBND', '', 'chưa rõ']);
  await expect(askRevocation(interview, answers)).rejects.toThrow(Stopped);
});

test('sản phẩm đã rút thì không ghi thu hồi', async () => {
  const answers = answering('mut-ghi-nham', ['05/05/2026', '7/QĐ-UBND', '', 'chưa rõ']);
  await expect(askRevocation(interview, answers)).rejects.toThrow('đã rút khỏi danh mục');
});
