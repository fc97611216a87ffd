import { fold } from '../../text/fold.ts';
import type { Entry } from '../entry.ts';
import type { Finding } from '../problems/problem.ts';
import { quoted } from '../../text/quote.ts';
import type { ProducerFields } from '../schemas/producer.ts';
import type { ProductFields } from '../schemas/product.ts';
import type { Rule } from './rule.ts';

/** No product of a producer, and no producer, is entered twice under the same name, tone marks aside. */
export const uniqueName: Rule = {
  code: 'unique-name',
  level: 'error',
  demand: {
    vi: 'Không nhập hai lần một sản phẩm của cùng chủ thể, hoặc một chủ thể.',
    en: 'No product of a producer, and no producer, is entered twice.',
  },
  *check({ products, producers }) {
    yield* repeated([...products.values()], ({ producer }) => producer);
    yield* repeated([...producers.values()], ({ district }) => district);
  },
};

function* repeated<Fields extends ProductFields | ProducerFields>(
  entries: readonly Entry<Fields>[],
  ownerOf: (fields: NonNullable<Entry<Fields>['fields']>) => string | null | undefined,
): Generator<Finding> {
  const first = new Map<string, string>();
  for (const { fields, file, at } of entries) {
    const name = (fields as { name?: { vi?: string | undefined } } | undefined)?.name?.vi;
    const owner = fields === undefined ? undefined : ownerOf(fields);
    if (name === undefined || owner === undefined || fields?.withdrawn) continue;
    const key = JSON.stringify([fold(name), owner]);
    const other = first.get(key);
    first.set(key, other ?? file);
    if (other === undefined) continue;
    yield {
      at: at(['name', 'vi']),
      heading: ['name', 'vi'],
      message: {
        vi: `${quoted(name)} đã có trong ${other}.`,
        en: `${quoted(name)} is already in ${other}.`,
      },
      remedy: {
        vi: 'Gộp hai tệp làm một, hoặc đặt tên phân biệt được.',
        en: 'Merge the two, or give them names that tell them apart.',
      },
    };
  }
}
