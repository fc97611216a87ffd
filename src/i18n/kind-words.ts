import type { InferredFact, MarkKind } from '../catalog/product.ts';
import type { ProducerKind } from '../catalog/producer.ts';
import type { SourceKind } from '../catalog/source.ts';
import type { Stars } from '../catalog/certification/stars.ts';
import { bilingual } from './bilingual.ts';

/** What kind of producer someone is. */
export const PRODUCER_KIND = bilingual<Record<ProducerKind, string>>(
  {
    cooperative: 'Hợp tác xã',
    'cooperative-group': 'Tổ hợp tác',
    company: 'Doanh nghiệp',
    household: 'Hộ sản xuất, kinh doanh',
    farm: 'Trang trại',
    association: 'Hội, hiệp hội',
    unknown: 'Chưa rõ loại hình',
  },
  {
    cooperative: 'Cooperative',
    'cooperative-group': 'Cooperative group',
    company: 'Company',
    household: 'Household business',
    farm: 'Farm',
    association: 'Association',
    unknown: 'Kind unknown',
  },
);

/** What kind of evidence stands behind a statement. */
export const SOURCE_KIND = bilingual<Record<SourceKind, string>>(
  {
    decision: 'Quyết định',
    official: 'Trang chính thức',
    press: 'Báo chí, trang tin',
    shop: 'Nơi bán',
  },
  { decision: 'Decision', official: 'Official page', press: 'Press, news site', shop: 'Shop' },
);

/** What kind of mark a packet carries besides OCOP. */
export const MARK_KIND = bilingual<Record<MarkKind, string>>(
  {
    'geographical-indication': 'Chỉ dẫn địa lý',
    vietgap: 'VietGAP',
    haccp: 'HACCP',
    iso: 'ISO',
    organic: 'Hữu cơ',
    award: 'Danh hiệu',
    other: 'Dấu hiệu khác',
  },
  {
    'geographical-indication': 'Geographical indication',
    vietgap: 'VietGAP',
    haccp: 'HACCP',
    iso: 'ISO',
    organic: 'Organic',
    award: 'Award',
    other: 'Other mark',
  },
);

/** Facts that the editors deduced, as they are named in a sentence. */
export const INFERRED_FACT = bilingual<
  Record<InferredFact | 'stars' | 'decided' | 'category', string>
>(
  {
    name: 'tên tiếng Việt',
    producer: 'người làm',
    district: 'huyện',
    commune: 'xã',
    stars: 'hạng sao',
    decided: 'năm công nhận',
    category: 'nhóm sản phẩm',
  },
  {
    name: 'the Vietnamese name',
    producer: 'the producer',
    district: 'the district',
    commune: 'the commune',
    stars: 'the stars',
    decided: 'the year of recognition',
    category: 'the category',
  },
);

/** The levels of recognition, as a list to choose from shows them. */
export const STAR_LABEL = bilingual<Record<Stars, string>>(
  { 3: '3 sao', 4: '4 sao', 5: '5 sao' },
  { 3: '3 stars', 4: '4 stars', 5: '5 stars' },
);
