import {
  MOVE_KINDS,
  type MoveOnWire,
} from '@banyan/backstage-plugin-banyan-common';
import fc from 'fast-check';
import { moveText } from '../../disagreements/moveOf';
import { planOf, textOfMove, valueOfPlan } from './planText';
import { reordered } from './reordered';

const part = fc.string({ minLength: 1 });
const move: fc.Arbitrary<MoveOnWire> = fc.record({
  kind: fc.constantFrom(...MOVE_KINDS),
  what: part,
  to: part,
});

const movesOf = (address: string) =>
  planOf(new URLSearchParams(address).getAll('move')).map(each => each.move);

describe('the plan in the address', () => {
  it('comes back as it was put in, whatever the names are', () => {
    fc.assert(
      fc.property(fc.array(move), moves => {
        const value = valueOfPlan(
          moves.map(each => ({ text: textOfMove(each) })),
        );
        const address = new URLSearchParams(value ? { move: value } : {});
        expect(movesOf(String(address))).toEqual(moves);
      }),
    );
  });

  it('reads a repeated parameter like a joined one', () => {
    fc.assert(
      fc.property(fc.array(move), moves => {
        const address = new URLSearchParams(
          moves.map(each => ['move', textOfMove(each)]),
        );
        expect(movesOf(String(address))).toEqual(moves);
      }),
    );
  });

  it('keeps what is no move, with its text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), values => {
        const plan = planOf(values);
        expect(valueOfPlan(plan)).toBe(
          plan.map(({ text }) => text).join(',') || undefined,
        );
        expect(planOf([valueOfPlan(plan) ?? ''])).toEqual(plan);
      }),
    );
  });

  it('reads the links of the work list', () => {
    const found = {
      kind: 'service-to-team' as const,
      what: 'component:uber/ride-request',
      to: 'group:uber/surge',
    };
    expect(planOf([moveText(found)])[0].move).toEqual(found);
  });

  it.each([
    ['component:a/x~group:a/y', 'service-to-team'],
    ['group:a/x~group:a/y', 'team-to-unit'],
    ['component:a/x~domain:a/y', 'service-to-domain'],
    ['system:a/x~domain:a/y', 'system-to-domain'],
    ['domain:a/x~group:a/y', undefined],
    ['service-to-team~component:a/x', undefined],
    ['merge~group:a/x~group:a/y', undefined],
    ['component:a/x~', undefined],
    ['a~b~c~d', undefined],
    ['%~%', undefined],
  ])('takes %j for %j', (text, kind) => {
    expect(planOf([text])[0].move?.kind).toBe(kind);
  });

  it('tells moves apart that say the same', () => {
    const ids = planOf(['a~b,a~b', 'a~b']).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('reordered', () => {
  it('keeps everything, and puts the one in its place', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(), { minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (list, a, b) => {
          const [from, to] = [a % list.length, b % list.length];
          const next = reordered(list, from, to);
          expect(next[to]).toBe(list[from]);
          const rest = (all: readonly number[]) =>
            all.filter(each => each !== list[from]);
          expect(rest(next)).toEqual(rest(list));
        },
      ),
    );
  });
});
