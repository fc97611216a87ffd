import { expect, test } from 'vitest';
import { certified, producer } from '../../catalog/catalog.sample.ts';
import { gapsByMaker } from '../../catalog/missing-facts.ts';
import { BARE, sampleCatalog, TEA } from '../open-data.sample.ts';
import { makerRequest } from './maker-request.ts';

const CAKE = { ...BARE, producer: 'htx-mau', district: 'suoi-mau', commune: 'pu-mau' };

function requestOf(catalog: ReturnType<typeof sampleCatalog>) {
  const [maker] = gapsByMaker(catalog);
  if (!maker?.producer) throw new Error('Nobody to ask.');
  return makerRequest(catalog, { ...maker, producer: maker.producer });
}

test('hỏi đúng điều còn thiếu của từng sản phẩm, số điện thoại một lần', () => {
  const { sms, letter } = requestOf(sampleCatalog('2026-11-30', [CAKE, TEA]));
  expect(sms).toMatchInlineSnapshot(
    `"OCOP Suối Mẫu kính nhờ HTX Mẫu gửi giúp: số điện thoại để người mua gọi; ảnh, ngày ký quyết định, số quyết định của “Bánh Mẫu”; ảnh của “Chè Mẫu”. Xin trả lời tin này. Cảm ơn."`,
  );
  expect(letter).toMatchInlineSnapshot(`
    "Kính gửi HTX Mẫu,

    OCOP Suối Mẫu đang giới thiệu sản phẩm của quý đơn vị. Danh mục chỉ ghi điều có nguồn, nên vài chỗ còn trống. Xin quý đơn vị gửi giúp:

    - Số điện thoại để người mua gọi.
    - Về “Bánh Mẫu”: ảnh chụp sản phẩm, kèm tên người chụp và lời đồng ý cho đăng; đủ ngày, tháng, năm ký quyết định công nhận (danh mục mới biết năm 2023); số quyết định công nhận.
    - Về “Chè Mẫu”: ảnh chụp sản phẩm, kèm tên người chụp và lời đồng ý cho đăng.

    Với quyết định, một ảnh chụp rõ số và ngày ký là đủ.

    Xin trả lời thư này. Điều nào không muốn đăng, xin nói rõ; danh mục sẽ để trống.

    Trân trọng cảm ơn."
  `);
});

test('sản phẩm thiếu như nhau đứng chung; có địa chỉ thì nói gửi về đâu; không hỏi điều đã biết', () => {
  const known = producer('htx-mau', {
    name: { vi: 'HTX Mẫu', en: 'Sample Cooperative' },
    phone: '0912 345 678',
  });
  const again = { ...TEA, slug: 'che-mau-2', name: { vi: 'Chè Mẫu 2', en: 'Sample tea 2' } };
  const sample = sampleCatalog('2026-11-30', [TEA, again]);
  const contact = { email: 'gop-y@example.org', url: null };
  const { sms, letter } = requestOf({
    ...sample,
    site: { ...sample.site, contact },
    producers: new Map([['htx-mau', known]]),
  });
  expect(sms).toMatchInlineSnapshot(
    `"OCOP Suối Mẫu kính nhờ HTX Mẫu gửi giúp: ảnh của “Chè Mẫu”, “Chè Mẫu 2”. Xin trả lời tin này hoặc gửi tới gop-y@example.org. Cảm ơn."`,
  );
  expect(letter).not.toMatch(/điện thoại|quyết định/u);
});

test('ngày do người biên tập suy ra được nói là suy ra', () => {
  const deduced = certified('2021', { number: '1/QĐ-UBND', inferred: ['decided'] });
  const { letter } = requestOf(
    sampleCatalog('2026-11-30', [{ ...CAKE, certifications: [deduced] }]),
  );
  expect(letter).toContain(
    'đủ ngày, tháng, năm ký quyết định công nhận (danh mục suy ra năm 2021)',
  );
});
