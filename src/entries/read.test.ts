import { expect, test } from 'vitest';
import { TODAY } from './example-entries.ts';
import { readCatalog } from './read.ts';

test('nội dung còn lỗi thì dừng với toàn bộ báo cáo', async () => {
  await expect(readCatalog('src/entries/rules', TODAY, TODAY)).rejects.toThrow(
    /site\.json:1:1 {2}lỗi {2}Thiếu tệp này\.[^]*0 sản phẩm, 0 chủ thể, 0 nguồn: 5 lỗi/u,
  );
});
