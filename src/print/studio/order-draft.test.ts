import { expect, test } from 'vitest';
import { day } from '../../catalog/catalog.sample.ts';
import {
  EMPTY_FAIR,
  emptyDraft,
  faultsOf,
  forFair,
  inLayout,
  orderOf,
  unprintableCharacters,
  type FairDraft,
} from './order-draft.ts';
import { dayOfOrder } from '../order.ts';

const TODAY = day('2026-12-01');
const draft = emptyDraft('vi');
const withFair = (fair: Partial<FairDraft>) => forFair(draft, { ...EMPTY_FAIR, ...fair });

test('a draft without a fair is an order', () => {
  expect(faultsOf(draft)).toEqual([]);
  expect(orderOf(draft, TODAY).fair).toBeNull();
});

test.each([
  [{}, ['fair-name', 'fair-from']],
  [{ name: ' ', from: '2026-02-30' }, ['fair-name', 'fair-from']],
  [{ name: 'A', from: '2026-12-20', to: '2026-12-19' }, ['fair-to']],
  [{ name: 'A', from: '2026-12-20', to: '2026-12' }, ['fair-to']],
  [{ name: 'A', from: '2026-12-20', to: '' }, []],
] as const)('what a fair lacks is told: %j → %j', (fair, faults) => {
  expect(faultsOf(withFair(fair))).toEqual(faults);
});

test('certificates are judged on the last day as soon as it is known, on the first where no other is', () => {
  expect(orderOf(withFair({ from: '2026-12-20' }), TODAY).fair?.to).toBe('2026-12-20');
  expect(orderOf(withFair({ from: '2026-12-20', to: '2026-12-22' }), TODAY).fair?.to).toBe(
    '2026-12-22',
  );
  expect(orderOf(withFair({ from: '2026-12-20', to: '2026-12-01' }), TODAY).fair).toBeNull();
});

test('a draft that was kept is placed anew on the day on which it is opened', () => {
  const order = orderOf(draft, TODAY);
  expect([day('2026-11-30'), TODAY, day('2026-12-02')].map((on) => dayOfOrder(order, on))).toEqual([
    '2026-12-01',
    '2026-12-01',
    '2026-12-02',
  ]);
  const fair = orderOf(withFair({ from: '2026-11-20' }), TODAY);
  expect(dayOfOrder(fair, day('2026-11-30'))).toBe('2026-11-20');
});

test('a fair leaves out what is past its term, unless someone has chosen otherwise', () => {
  expect(withFair({}).selection.standings).toEqual(['running', 'uncertain']);
  expect(forFair(withFair({}), null)).toEqual(draft);
  const chosen = { ...draft, selection: { ...draft.selection, standings: ['past'] as const } };
  expect(forFair(chosen, EMPTY_FAIR).selection.standings).toEqual(['past']);
});

test('only a catalogue comes in both languages, and each layout has formats of its own', () => {
  const both = { ...draft, edition: 'both', format: 'a5' } as const;
  expect(inLayout(both, 'labels', 'en')).toMatchObject({ edition: 'en', format: '21' });
  expect(inLayout(both, 'catalogue', 'en')).toMatchObject({ edition: 'both', format: 'a4' });
});

test('a letter typed with separate marks can be printed, an emoji cannot', () => {
  expect(unprintableCharacters('Ho\u0323\u0302i chợ “Xuân” – 5 €')).toEqual([]);
  expect(unprintableCharacters('Tết 🎉🎉 春')).toEqual(['🎉', '春']);
});
