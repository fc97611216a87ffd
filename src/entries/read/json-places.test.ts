import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetsIn } from './json-places.ts';
import { positionsIn } from '../problems/position.ts';
import { placeIn, syntaxTreeOf } from './yaml-tree.ts';

const key = fc.constantFrom('a', 'b', '0', 'vi', 'a"b', '__proto__', 'đ\\');
const step = fc.oneof(key, fc.nat(3));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));

test('mọi chỗ trong một tệp JSON, có hay thiếu, được chỉ đúng như khi đọc cả tệp theo YAML', () => {
  fc.assert(
    fc.property(value, fc.array(step, { maxLength: 4 }), fc.nat(2), (any, path, indent) => {
      const text = `\n ${JSON.stringify(any, null, indent)}`;
      const [offsetOf, placeOf] = [offsetsIn(text), positionsIn('a.json', text)];
      for (const part of ['key', 'value'] as const) {
        const place = { ...placeOf(offsetOf(path, part)), path };
        expect(place).toEqual(placeIn(syntaxTreeOf('a.json', text, 1), path, part));
      }
    }),
    { numRuns: 500, seed: 262_026 },
  );
});

test('mục viết hai lần: lần sau là lần được tính, như khi đọc', () => {
  expect(offsetsIn('{"a": 1, "a": [2]}')(['a', 0], 'value')).toBe(15);
});
