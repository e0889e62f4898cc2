import {
  of,
  pay,
  radio,
  search,
  type Row,
  verdictsOf,
} from '../__testUtils__/checked';
import {
  endOf,
  on,
  rule,
  side,
  surroundings,
  traffic,
} from '../__testUtils__/facts';

const itSays = (id: string, rows: Row[]) =>
  it.each(rows)(`${id}: %s`, (_, situation, verdicts) => {
    expect(verdictsOf(id, situation)).toEqual(verdicts);
  });

describe('the plan of a migration and its proof', () => {
  itSays('MIG-02', [
    ['a facade', of([radio]), ['pass']],
    ['none', of([radio], '2011', {}, { facade: null }), ['fail']],
  ]);

  const run = (name: string, matched: number, mismatched: number) =>
    traffic(name, side(0), side(0), {
      parallelRun: { matched, mismatched, ignored: 5_000 },
    });
  itSays('MIG-06', [
    [
      'alike',
      of([radio], '2011', { traffic: [run('radio', 999, 1)] }),
      ['radio pass'],
    ],
    [
      'two of a thousand',
      of([radio], '2011', { traffic: [run('radio', 998, 2)] }),
      ['radio fail'],
    ],
    [
      'two of a thousand before half',
      of([pay], '2011', { traffic: [run('pay', 998, 2)] }),
      ['pay warn'],
    ],
    [
      'too few',
      of([radio], '2011', { traffic: [run('radio', 999, 0)] }),
      ['radio no-data'],
    ],
    [
      'too few, and they differ',
      of([radio], '2011', { traffic: [run('radio', 9, 1)] }),
      ['radio fail'],
    ],
    [
      'only meant differences',
      of([radio], '2011', { traffic: [run('radio', 0, 0)] }),
      ['no-data'],
    ],
    ['not compared', of([radio, search, pay], '2011'), ['no-data']],
    ['before half', of([pay], '2011'), ['not-applicable']],
  ]);

  const incidents = rule({ baseline: 2, multiplier: 2 });
  const halts = (value: number | null, halt = incidents) =>
    of(
      [radio],
      '2011',
      { metric: value === null ? null : { value, at: on('2011') } },
      { halt },
    );
  itSays('MIG-07', [
    ['below', halts(3), ['pass']],
    ['twice', halts(4), ['fail']],
    ['nobody tells', halts(null), ['no-data']],
    ['no baseline', halts(3, rule({ multiplier: 2 })), ['no-data']],
    ['no rule', of([radio]), ['fail']],
  ]);

  const planned = (
    startedAt: string,
    targetAt: string | null,
    capabilities = [search, pay],
    at = '2011-02',
  ) =>
    of(
      capabilities,
      at,
      {},
      {
        startedAt: on(startedAt),
        targetAt: targetAt === null ? null : endOf(targetAt),
      },
    );
  itSays('MIG-08', [
    ['twelve months', planned('2010-07', '2011-06'), ['pass']],
    ['eleven', planned('2010-08', '2011-06'), ['fail']],
    ['a pilot', planned('2010-08', '2011-06', [search]), ['pass']],
    ['over', planned('2010-01', '2011-01'), ['warn']],
    ['over, and done', planned('2010-01', '2011-01', [radio]), ['pass']],
    ['a year, no target', planned('2010-02', null), ['pass']],
    ['half a year, no target', planned('2010-08', null), ['no-data']],
  ]);

  const gone = {
    route: on('2010-10'),
    code: on('2010-11'),
    tables: 'not-applicable',
  } as const;
  const retired = { ...radio, retirement: gone };
  const quiet = { traffic: [traffic('radio', side(100), side(0))] };
  const calm = surroundings({
    legacyLifecycle: 'deprecated',
    legacyCallers: [],
  });
  itSays('MIG-09', [
    [
      'nothing left',
      of([retired], '2010-12', { ...quiet, surroundings: calm }),
      ['pass'],
    ],
    ['nothing left of one', of([retired, search], '2010-12', quiet), ['pass']],
    ['lately moved', of([radio, search], '2010-12', quiet), ['warn']],
    ['half a year ago', of([radio, search], '2011-04', quiet), ['fail']],
    ['removed later', of([retired, search], '2010-10', quiet), ['warn']],
    [
      'still asked',
      of([retired, search], '2010-12', {
        traffic: [traffic('radio', side(100), side(1))],
      }),
      ['warn'],
    ],
    ['traffic unknown', of([retired, search], '2010-12'), ['no-data']],
    [
      'lifecycle unknown',
      of([retired], '2010-12', {
        ...quiet,
        surroundings: { ...calm, legacyLifecycle: null },
      }),
      ['no-data'],
    ],
    [
      'callers unknown',
      of([retired], '2010-12', {
        ...quiet,
        surroundings: { ...calm, legacyCallers: null },
      }),
      ['no-data'],
    ],
    [
      'in production',
      of([retired], '2010-12', {
        ...quiet,
        surroundings: { ...calm, legacyLifecycle: 'production' },
      }),
      ['warn'],
    ],
    [
      'still called',
      of([retired], '2011-12', {
        ...quiet,
        surroundings: { ...calm, legacyCallers: ['component:acme/tv'] },
      }),
      ['fail'],
    ],
    [
      'no legacy stated',
      of([retired], '2010-12', quiet, { legacy: null }),
      ['pass'],
    ],
    ['nothing at 100 %', of([search]), ['not-applicable']],
  ]);
});
