import { fc } from '../__testUtils__/properties';
import { changes } from './__testUtils__/aReading';
import { BREAKER_STATES, type BreakerTransition } from './reading';
import {
  type InstanceNow,
  type Spell,
  spells,
  type SpellOptions,
} from './spells';

/** `open 10-20`, with the instance before it when there is one. */
const words = (list: Spell[]) =>
  list.map(({ instance, state, from, to }) =>
    `${instance ?? ''} ${state} ${from}-${to ?? ''}`.trim(),
  );

const of = (
  transitions: BreakerTransition[],
  options: Partial<SpellOptions> = {},
) => words(spells(transitions, { from: 0, now: 100, ...options }));

const now = (
  instance: string,
  state: InstanceNow['state'],
  observedAt = 100,
): InstanceNow => ({ instance, state, observedAt });

const one = changes(
  'a',
  'closed',
  [10, 'open'],
  [20, 'half-open'],
  [30, 'closed'],
);

describe('spells', () => {
  it('follow the changes of an instance, and so of the breaker', () => {
    expect(of(one)).toEqual([
      'closed 0-10',
      'open 10-20',
      'half-open 20-30',
      'closed 30-',
      'a closed 0-10',
      'a open 10-20',
      'a half-open 20-30',
      'a closed 30-',
    ]);
  });

  it('begin where one wants to see them', () => {
    expect(of(one, { from: 20 }).slice(0, 2)).toEqual([
      'half-open 20-30',
      'closed 30-',
    ]);
    expect(of(one, { from: 15 })[0]).toBe('open 15-20');
    expect(of(one, { from: 90 })).toEqual(['closed 90-', 'a closed 90-']);
  });

  it('of the breaker are open while any instance is', () => {
    const other = changes('b', 'closed', [15, 'open'], [40, 'closed']);
    const both = [...one, ...other].sort((x, y) => x.at - y.at);
    expect(of(both).slice(0, 3)).toEqual([
      'closed 0-10',
      'open 10-40',
      'closed 40-',
    ]);
  });

  it('tell of instances that never changed', () => {
    expect(of([], { current: [now('a', 'open')] })).toEqual([
      'open 0-',
      'a open 0-',
    ]);
    expect(of([])).toEqual([]);
  });

  it('end in unknown with the last good reading', () => {
    const tripped = changes('a', 'closed', [10, 'open']);
    const current = [now('a', 'unknown', 60)];
    expect(of(tripped, { current }).slice(0, 3)).toEqual([
      'closed 0-10',
      'open 10-60',
      'unknown 60-',
    ]);
  });

  it('end with the last change of an instance that is gone', () => {
    const gone = changes('old', 'closed', [10, 'open'], [50, 'half-open']);
    const current = [now('new', 'closed')];
    expect(of(gone, { current }).slice(0, 3)).toEqual([
      'closed 0-10',
      'open 10-50',
      'closed 50-',
    ]);
  });

  it('follow each other without gap, overlap or repetition', () => {
    const anyChanges = fc
      .array(
        fc.record({
          instance: fc.constantFrom('a', 'b', 'c'),
          to: fc.constantFrom(...BREAKER_STATES),
          at: fc.integer({ min: -20, max: 99 }),
        }),
      )
      .map(list => {
        const last = new Map<string, BreakerTransition['to']>();
        return list
          .sort((x, y) => x.at - y.at)
          .map((each): BreakerTransition => {
            const from = last.get(each.instance) ?? 'closed';
            last.set(each.instance, each.to);
            return { ...each, from, breakerId: 'x', evidence: 'observed' };
          });
      });
    fc.assert(
      fc.property(anyChanges, transitions => {
        const all = spells(transitions, { from: 0, now: 100 });
        const overall = all.filter(each => each.instance === undefined);
        fc.pre(overall.length > 0);
        expect(overall[0].from).toBe(0);
        expect(overall.at(-1)?.to).toBeUndefined();
        for (const [index, each] of overall.slice(1).entries()) {
          expect(each.from).toBe(overall[index].to);
          expect(each.state).not.toBe(overall[index].state);
          expect(each.from).toBeGreaterThan(overall[index].from);
        }
      }),
    );
  });
});
