import type { Drawing } from '../../catalog/product.ts';
import type { Name } from '../../text/local-text.ts';

/** A kind of product as the synthetic provinces have it. */
export interface SyntheticKind {
  readonly name: Name;
  readonly drawing: Drawing;
  readonly category: string;
}

const kind = (vi: string, en: string, drawing: Drawing, category: string): SyntheticKind => ({
  name: { vi, en },
  drawing,
  category,
});

/** Kinds of products with a leaf of the classification each. */
export const KINDS: readonly SyntheticKind[] = [
  kind('Bí xanh', 'green squash', 'squash', 'I.1.a'),
  kind('Bưởi da xanh', 'pomelo', 'pomelo', 'I.1.a'),
  kind('Dưa vàng', 'melon', 'melon', 'I.1.a'),
  kind('Khoai sọ', 'taro', 'taro', 'I.1.a'),
  kind('Gạo tẻ', 'rice', 'rice', 'I.2.a'),
  kind('Gạo nếp', 'glutinous rice', 'glutinous-rice', 'I.2.a'),
  kind('Lạc đỏ', 'red peanuts', 'peanut', 'I.2.a'),
  kind('Mật ong rừng', 'forest honey', 'honey', 'I.2.b'),
  kind('Bánh ngô', 'maize crackers', 'cracker', 'I.3.b'),
  kind('Miến dong', 'canna noodles', 'noodles', 'I.3.c'),
  kind('Đậu sấy', 'dried beans', 'beans', 'I.3.c'),
  kind('Thịt trâu sấy', 'dried buffalo meat', 'dried-meat', 'I.3.d'),
  kind('Giấm táo mèo', 'hawthorn vinegar', 'vinegar', 'I.4.a'),
  kind('Thảo quả khô', 'dried cardamom', 'cardamom', 'I.4.b'),
  kind('Chè xanh', 'green tea', 'tea', 'I.5.a'),
  kind('Trà hoa', 'flower tea', 'tea', 'I.5.b'),
  kind('Cà phê rang', 'roasted coffee', 'coffee', 'I.6'),
  kind('Rượu ngô', 'maize spirit', 'spirit', 'II.1.a'),
  kind('Đông trùng', 'cordyceps', 'cordyceps', 'III.1'),
  kind('Giỏ mây', 'rattan basket', 'basket', 'IV.1'),
  kind('Khăn dệt', 'woven scarf', 'brocade', 'IV.2'),
];

/** Syllables that no real place name consists of: draft, sample, example, trial, … */
export const SYLLABLES = [
  'Mẫu',
  'Nháp',
  'Ví',
  'Dụ',
  'Thử',
  'Nghiệm',
  'Bịa',
  'Vẽ',
  'Trang',
  'Giấy',
  'Dòng',
  'Kẻ',
  'Nét',
  'Bút',
  'Khung',
  'Hình',
] as const;

/** What tells products of one kind and place apart. */
export const VARIANTS: readonly Name[] = [
  { vi: '', en: '' },
  { vi: ' hộp giấy', en: ' in a paper box' },
  { vi: ' túi nhỏ', en: ' in a small bag' },
  { vi: ' loại một', en: ', first grade' },
  { vi: ' quà biếu', en: ', gift pack' },
];

/** Sentences of which stories are put together. */
export const SENTENCES = [
  'Bài này ghép từ câu mẫu để đo tốc độ dựng trang, không tả sản phẩm nào có thật.',
  'Bà con gieo hai vụ mỗi năm, vụ sớm vào đầu xuân và vụ muộn sau mùa mưa.',
  'Sản phẩm được phơi trên giàn tre, đảo đều tay cho đến khi khô giòn.',
  'Hợp tác xã thu mua tận nơi rồi phân loại, đóng gói trong ngày.',
  'Theo nguồn mẫu, diện tích đã tăng gấp đôi trong ba năm gần đây.',
  'Người làm lâu năm nhìn màu, ngửi mùi là biết mẻ hàng đạt hay chưa.',
  'Hàng được bán ở chợ phiên, ở cửa hàng của hợp tác xã và qua mạng.',
  'Có năm mưa nhiều, sản lượng giảm nhưng chất lượng vẫn giữ được.',
  'Bao bì ghi nơi sản xuất, hạn sử dụng và số điện thoại của chủ thể.',
  'Trước đây mỗi nhà chỉ làm đủ dùng, nay nhiều hộ cùng làm để bán.',
] as const;
