import {
  back,
  idle,
  leap,
  of,
  pay,
  radio,
  search,
  tier,
  type Row,
  verdictsOf,
} from '../__testUtils__/checked';
import { capability, on, surroundings, told } from '../__testUtils__/facts';

const itSays = (id: string, rows: Row[]) =>
  it.each(rows)(`${id}: %s`, (_, situation, verdicts) => {
    expect(verdictsOf(id, situation)).toEqual(verdicts);
  });

describe('the steps of a migration', () => {
  itSays('MIG-01', [
    ['small steps', of([radio, search, pay]), ['pass']],
    ['two capabilities', of([radio, search]), ['warn']],
    [
      'what stays does not count',
      of([radio, search, capability('dvd', '2010 stays')]),
      ['warn'],
    ],
    [
      'a leap with a critical one',
      of([radio, search, tier(leap, 1)]),
      ['leap fail'],
    ],
    [
      '60 points with a critical one',
      of([radio, pay, tier(search, 0)]),
      ['pass'],
    ],
    ['a leap with another one', of([radio, search, tier(leap, 2)]), ['pass']],
    [
      'a leap nobody knows how critical',
      of([radio, search, tier(leap, null)]),
      ['leap no-data'],
    ],
    ['a leap, later', of([radio, search, tier(leap, 0)], '2010-07'), ['pass']],
    ['both', of([tier(leap, 0)]), ['leap fail', 'warn']],
  ]);

  itSays('MIG-03', [
    ['a radio first', of([radio, pay]), ['pass']],
    ['tier 1 first', of([tier(radio, 1), search]), ['fail']],
    [
      'critical and not, together',
      of([radio, capability('eta', '2010-06 canary 1', { tier: 0 })]),
      ['fail'],
    ],
    [
      'unknown and not, together',
      of([radio, capability('eta', '2010-06 canary 1', { tier: null })]),
      ['no-data'],
    ],
    ['unknown first', of([tier(radio, null), pay]), ['no-data']],
    ['nothing yet', of([radio], '2010-05'), ['not-applicable']],
  ]);

  itSays('MIG-04', [
    ['moved last month', of([radio, search], '2010-07'), ['pass']],
    ['moved 179 days ago', of([radio, search], '2011-05-29'), ['pass']],
    ['moved 181 days ago', of([radio, search], '2011-05-31'), ['fail']],
    [
      'went back since',
      of(
        [
          radio,
          capability('a', '2009-06 canary 80, 2011-01 canary 10', {
            weight: 30,
          }),
        ],
        '2011-02',
      ),
      ['fail'],
    ],
    [
      'moves elsewhere what it lost',
      of(
        [
          capability('a', '2010-01 canary 50, 2010-12 canary 40'),
          capability('b', '2010-12 canary 10'),
        ],
        '2011-01',
      ),
      ['fail'],
    ],
    ['just begun', of([idle], '2010-03'), ['not-applicable']],
    ['not begun', of([idle], '2009-03'), ['not-applicable']],
    ['begun a year ago', of([idle], '2011-01'), ['fail']],
    ['all moved', of([radio], '2015'), ['not-applicable']],
    [
      'share unknown',
      of([capability('a', '2010-01 canary')], '2011'),
      ['no-data'],
    ],
  ]);

  const why = { note: 'slow', incident: 'https://acme.example/7' };
  itSays('MIG-05', [
    ['no step back', of([radio]), ['pass']],
    ['unexplained', of([radio, back]), ['back fail']],
    ['a reason only', of([told(back, { note: 'slow' })]), ['back fail']],
    ['an incident only', of([told(back, { incident: '7' })]), ['back fail']],
    ['explained', of([told(back, why)]), ['pass']],
    [
      'twice',
      of([
        capability(
          'swing',
          '2010-02 canary 50, 2010-03 canary 20, 2010-04 canary 50, 2010-05 canary 10',
        ),
        radio,
      ]),
      ['swing fail'],
    ],
    ['later', of([back], '2010-03'), ['pass']],
    ['nothing moved', of([idle]), ['not-applicable']],
  ]);

  const together = ['a', 'b', 'c'].map(name =>
    capability(name, '2010-07 canary 1'),
  );
  const teams = (productTeams: number | null) => ({
    surroundings: surroundings({ productTeams }),
  });
  itSays('MIG-10', [
    ['three for three teams', of(together, '2010-12', teams(3)), ['pass']],
    ['three for two teams', of(together, '2010-12', teams(2)), ['fail']],
    [
      'the same service three times',
      of(
        together.map(each => ({ ...each, to: 'component:acme/x' })),
        '2010-12',
        teams(1),
      ),
      ['pass'],
    ],
    [
      'in two quarters',
      of(
        [...together, capability('d', '2010-10 canary 1')],
        '2010-12',
        teams(3),
      ),
      ['pass'],
    ],
    ['long ago', of(together, '2011-12', teams(1)), ['not-applicable']],
    ['teams unknown', of(together, '2010-12', teams(null)), ['no-data']],
    ['no team', of(together, '2010-12', teams(0)), ['no-data']],
    ['nothing moved', of([idle], '2010-12', teams(3)), ['not-applicable']],
  ]);

  const platform = (
    platformTeam: string | null,
    observabilityReadyAt: number | null,
    at = '2011-02',
  ) =>
    of(
      [radio, search, pay],
      at,
      { surroundings: surroundings({ platformTeam }) },
      { observabilityReadyAt },
    );
  const team = 'group:acme/platform';
  itSays('MIG-11', [
    ['before the second', platform(team, on('2010-12')), ['pass']],
    ['after the second', platform(team, on('2011-01')), ['fail']],
    ['after the second, team unknown', platform(null, on('2011-01')), ['fail']],
    ['team unknown', platform(null, on('2010-12')), ['no-data']],
    ['observability unknown', platform(team, null), ['no-data']],
    ['one has moved', platform(team, null, '2010-11'), ['not-applicable']],
  ]);

  const watched = (observabilityReadyAt: number | null, at = '2011') =>
    of([radio], at, {}, { observabilityReadyAt });
  itSays('OBS-03', [
    ['in the same month', watched(on('2010-06')), ['pass']],
    ['a month later', watched(on('2010-07')), ['fail']],
    ['unknown', watched(null), ['no-data']],
    ['before anything moved', watched(on('2009'), '2010-02'), ['pass']],
    [
      'nothing moved, not ready',
      watched(on('2010-06'), '2010-02'),
      ['not-applicable'],
    ],
    ['nothing moved, unknown', watched(null, '2010-02'), ['not-applicable']],
  ]);
});
