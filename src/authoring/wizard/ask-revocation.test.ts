import { beforeEach, expect, test, vi } from 'vitest';
import { entriesIn, PROVINCE } from '../testing/sheet-import.sample.ts';
import { TODAY } from '../../entries/testing/example-entries.ts';
import { askRevocation } from './ask-revocation.ts';
import type { Interview } from './interview.ts';
import { askOption, askText, Stopped } from './prompts.ts';

vi.mock('./prompts.ts', async (original) => ({
  ...(await original<typeof import('./prompts.ts')>()),
  askOption: vi.fn(),
  askText: vi.fn(),
}));

const interview: Interview = {
  entries: entriesIn(PROVINCE),
  drafts: [],
  beside: new Map(),
  open: () => undefined,
  today: TODAY,
  lang: 'vi',
};

/** What a person answers, in the order of the questions. */
function answering(slug: string, texts: readonly string[]): void {
  vi.mocked(askOption).mockResolvedValueOnce(slug);
  for (const text of texts) vi.mocked(askText).mockResolvedValueOnce(text);
}

beforeEach(() => {
  vi.mocked(askText).mockReset();
});

test('hỏi sản phẩm, ngày, số, nơi ký và lý do, rồi ghi vào lần đã công nhận', async () => {
  answering('che-xanh-vi-du', ['05/05/2026', 'QĐ số 77/QĐ-UBND', 'UBND tỉnh Mẫu', 'Đổi chủ']);
  const { drafts } = await askRevocation(interview);
  expect(drafts.map(({ path }) => path)).toEqual([
    'sources/quyet-dinh-77-2026.json',
    'products/che-xanh-vi-du/index.md',
  ]);
  expect(drafts[1]?.text).toContain(
    'revoked: {on: 2026-05-05, reason: {vi: Đổi chủ}, sources: [quyet-dinh-77-2026]}',
  );
});

test('ngày trước lần công nhận đầu tiên: nói rõ, không ghi gì', async () => {
  answering('che-xanh-vi-du', ['05/05/2018', '7/QĐ-UBND', '', 'chưa rõ']);
  await expect(askRevocation(interview)).rejects.toThrow(Stopped);
});
