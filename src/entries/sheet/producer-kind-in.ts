import type { ProducerKind } from '../../catalog/producer.ts';
import { slugOf } from '../../text/slug.ts';

/** What names of producers begin with, by the kind of producer that bears them. */
const BEGINNINGS: readonly (readonly [RegExp, ProducerKind])[] = [
  [/^(?:to-hop-tac|tht)\b/u, 'cooperative-group'],
  [/^(?:hop-tac-xa|htx|lien-hiep-hop-tac-xa|lh-htx)\b/u, 'cooperative'],
  [/^(?:cong-ty|cty|doanh-nghiep|dntn|chi-nhanh-cong-ty)\b/u, 'company'],
  [/^(?:ho|hkd|co-so|cssx|cs|gia-dinh)\b/u, 'household'],
  [/^(?:trang-trai)\b/u, 'farm'],
  [/^(?:hoi|hiep-hoi|chi-hoi|lang-nghe)\b/u, 'association'],
];

/** The kind of producer that the name alone suggests; `unknown` where it says nothing. */
export function producerKindIn(name: string): ProducerKind {
  const slug = slugOf(name);
  return BEGINNINGS.find(([beginning]) => beginning.test(slug))?.[1] ?? 'unknown';
}
