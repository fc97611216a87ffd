import { expect, test } from 'vitest';
import { compose } from './compose/compose.ts';
import { catalogOf, printData } from './print-data.ts';
import { commission } from './print.sample.ts';

test('the browser composes the same work from the published data', () => {
  const asked = commission();
  const published = JSON.stringify(printData(asked.catalog, asked.address, asked.version));
  const catalog = catalogOf(JSON.parse(published));
  expect(compose({ ...asked, catalog })).toEqual(compose(asked));
});
