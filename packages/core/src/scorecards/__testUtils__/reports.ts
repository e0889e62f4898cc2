import fc from 'fast-check';
import { LADDER, type Verdict } from '../check';
import { anyVerdict } from './verdicts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const KEYS = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6'];

const anyVerdicts = () =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...KEYS), anyVerdict()), {
      selector: ([key]) => key,
    })
    .map(pairs => new Map<string, Verdict>(pairs));

/** Rows of a few entities, checks of the ladder and what they say. */
export const anyReportParts = () =>
  fc
    .record({
      told: fc.tuple(...NAMES.map(anyVerdicts)),
      levels: fc.tuple(...KEYS.map(() => fc.constantFrom(...LADDER))),
      ahead: fc.constantFrom(...KEYS, 'none'),
      rows: fc.array(fc.subarray(NAMES), { maxLength: 4 }),
      rating: fc.subarray(NAMES),
    })
    .map(({ told, levels, ahead, rows, rating }) => ({
      levels: LADDER,
      checks: KEYS.map((key, index) => ({
        key,
        level: levels[index],
        weight: index,
        ahead: key === ahead,
      })),
      rows: rows.map((members, index) => ({ ref: `row ${index}`, members })),
      verdictsOf: (ref: string) => told[NAMES.indexOf(ref)],
      rates: (ref: string) => rating.includes(ref),
      applies: (ref: string, key: string) => !(ref === 'a' && key === 'K1'),
    }));

/** What changed before, newest first, at moments from 0 to 100. */
export const anyChanges = () =>
  fc
    .array(
      fc.record({
        entityRef: fc.constantFrom(...NAMES),
        check: fc.constantFrom(...KEYS),
        from: fc.option(anyVerdict()),
        to: anyVerdict(),
        at: fc.nat({ max: 100 }),
      }),
      { maxLength: 20 },
    )
    .map(changes => changes.toSorted((a, b) => b.at - a.at));

export { fc };
