import { expect, test } from 'vitest';
import { otherNamesOf } from './producer.ts';

test('A spelling with another apostrophe is no other name of a producer', () => {
  const name = { vi: "Hợp tác xã H'Mông", en: "H'Mông Cooperative" };
  const aliases = ['Hợp tác xã H’Mông', "HTX H'Mông", 'HTX H’Mông'];
  expect(otherNamesOf({ name, aliases })).toEqual(["HTX H'Mông"]);
});
