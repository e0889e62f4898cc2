import {
  capability,
  facts,
  histogram,
  migration,
  on,
  rule,
  side,
  told,
  traffic,
} from '../__testUtils__/facts';
import { toCloud } from '../__testUtils__/toCloud';
import type { MigrationFacts, SourcedTraffic } from '../facts';
import type { Capability } from '../migration';
import { checkedMigration, migrationFindings } from './migrationFindings';

const said = (of: MigrationFacts, check: string) =>
  migrationFindings(of)
    .filter(finding => finding.check === check)
    .map(({ verdict, message }) => `${verdict}: ${message}`);

const seen = (...list: SourcedTraffic[]) =>
  facts(
    migration([
      capability('cart', '2010-01 legacy, 2010-06 canary 25'),
      capability('radio', '2010-01 legacy, 2010-06 migrated'),
      capability('tv', '2010-01 legacy, 2010-06 migrated, 2010-09 retired'),
    ]),
    '2010-10',
    { traffic: list },
  );

describe('drift', () => {
  it.each<[string, SourcedTraffic, string[]]>([
    ['as intended', traffic('cart', side(250), side(750)), []],
    ['three points', traffic('cart', side(2_800), side(7_200)), []],
    [
      'more, and no chance',
      traffic('cart', side(212), side(788)),
      ['warn: cart: 21.2 % observed, 25 % intended'],
    ],
    ['more, by chance', traffic('cart', side(21), side(79)), []],
    ['no request', traffic('cart', side(0), side(0)), []],
    ['one side only', traffic('cart', side(900), null), []],
    [
      'the gateway is ahead of the history',
      traffic('cart', side(300), side(700), { intendedPercent: 30 }),
      ['warn: cart: the history says 25 %, the gateway is set to 30 %'],
    ],
    [
      'the gateway is a little ahead',
      traffic('cart', side(280), side(720), { intendedPercent: 28 }),
      [],
    ],
    [
      'the gateway does not do what it is set to',
      traffic('cart', side(250), side(750), { intendedPercent: 40 }),
      [
        'warn: cart: the history says 25 %, the gateway is set to 40 %',
        'warn: cart: 25 % observed, 40 % intended',
      ],
    ],
  ])('%s', (_, one, expected) => {
    expect(said(seen(one), 'drift')).toEqual(expected);
  });

  it('states the interval and the count', () => {
    const [finding] = migrationFindings(
      seen(traffic('cart', side(212), side(788))),
    ).filter(({ check }) => check === 'drift');
    expect(finding.evidence[0]).toMatchObject({
      text: '1,000 requests; the true share lies between 18.8 and 23.8 % 95 times of 100',
      capability: 'cart',
      at: on('2012-01-01T00:05:00Z'),
    });
  });
});

describe('residual traffic', () => {
  it.each<[SourcedTraffic, string[]]>([
    [
      traffic('radio', side(990), side(10)),
      ['warn: radio is migrated, and legacy still served 10 requests (1 %)'],
    ],
    [
      traffic('tv', side(9_999), side(1)),
      ['fail: tv is retired, and legacy still served 1 request (0.01 %)'],
    ],
    [
      traffic('radio', null, side(10)),
      ['warn: radio is migrated, and legacy still served 10 requests'],
    ],
    [traffic('radio', side(990), side(0)), []],
    [traffic('radio', side(990), null), []],
    [traffic('cart', side(250), side(750)), []],
  ])('%j', (one, expected) => {
    expect(said(seen(one), 'residual')).toEqual(expected);
  });
});

describe('parity', () => {
  it('is a finding when the new side does worse, and says by what', () => {
    const fine = side(1_000, 5, histogram(0, 1_000, 1_000, 1_000));
    const dead = side(300, 300, histogram(0, 0, 0, 300));
    expect(said(seen(traffic('cart', dead, fine)), 'parity')).toEqual([
      'fail: cart does worse on the new side: 100 % of the new side fail, 0.5 % of legacy; p99 1000 ms against 99.1 ms',
    ]);
    expect(said(seen(traffic('cart', fine, dead)), 'parity')).toEqual([]);
    expect(said(seen(traffic('cart', fine, null)), 'parity')).toEqual([]);
  });
});

describe('two sources', () => {
  const fleet = (percent: number, count = 1_000) =>
    traffic(
      'cart',
      side((count * percent) / 100),
      side((count * (100 - percent)) / 100),
      { source: 'fleet' },
    );
  const prometheus = (percent: number, count = 1_000) => ({
    ...fleet(percent, count),
    source: 'prometheus',
  });

  it.each<[string, SourcedTraffic[], string[]]>([
    ['that agree', [fleet(25), prometheus(28)], []],
    [
      'that disagree',
      [fleet(25), prometheus(29)],
      [
        'warn: cart: the sources fleet and prometheus disagree about the share it serves',
      ],
    ],
    ['of which one saw little', [fleet(25), prometheus(50, 20)], []],
    ['that are one', [fleet(10), fleet(90)], []],
    [
      'that are told different weights',
      [
        { ...fleet(25), intendedPercent: 25 },
        { ...prometheus(25), intendedPercent: 50 },
      ],
      [
        'warn: cart: the sources fleet and prometheus disagree about what is configured',
      ],
    ],
  ])('%s', (_, list, expected) => {
    expect(said(seen(...list), 'source')).toEqual(expected);
  });
});

describe('the stop rule', () => {
  const halted = (value: number | null) =>
    facts(
      migration([capability('cart', '2010-01 canary 10')], {
        halt: rule({ metric: 'incidents', baseline: 2, multiplier: 2 }),
      }),
      '2010-02',
      { metric: value === null ? null : { value, at: 7 } },
    );

  it.each([
    [3, []],
    [
      4,
      [
        'fail: incidents: now 4; it stops at 2 × the baseline of 2: stop and find the cause',
      ],
    ],
    [null, []],
  ])('at %s: %j', (value, expected) => {
    expect(said(halted(value), 'halt')).toEqual(expected);
  });

  it('is a matter of MIG-07 where nobody tells, or none is set', () => {
    expect(said(halted(null), 'MIG-07')).toEqual([
      'no-data: incidents: nobody tells where it stands; it stops at 2 × the baseline of 2',
    ]);
    expect(said(toCloud(), 'halt')).toEqual([]);
    expect(said(toCloud(), 'MIG-07')).toEqual([
      'fail: no rule says when it has to stop',
    ]);
  });
});

describe('a stall', () => {
  const billing = capability('billing', '2010-01 canary 10, 2010-09 canary 40');
  const cart = capability('cart', '2010-01 migrated');

  it.each([
    ['2010-06', []],
    [
      '2010-07',
      ['fail: nothing has moved for 6 months, since 2010-01; open: billing'],
    ],
    [
      '2010-10',
      [
        'warn: nothing moved for 8 months, from 2010-01 to 2010-09; open: billing',
      ],
    ],
  ])('at %s: %j', (at, expected) => {
    expect(said(facts(migration([billing, cart]), at), 'stall')).toEqual(
      expected,
    );
  });

  it('names three at most', () => {
    const open = ['a', 'b', 'c', 'd', 'e'].map(name =>
      capability(name, '2010-01 canary 10'),
    );
    expect(said(facts(migration(open), '2010-12'), 'stall')[0]).toMatch(
      /open: a, b, c and 2 more$/,
    );
  });
});

describe('a step back', () => {
  const back = capability('cart', '2010-01 canary 50, 2010-02 canary 5');
  const after = (one: Capability) =>
    migrationFindings(facts(migration([one]), '2010-03'))
      .filter(({ check }) => check === 'regression')
      .map(({ message, remediation }) => [message, remediation !== null]);
  const fell = 'cart went back from 50 to 5 % in 2010-02';

  it.each([
    [{}, [`${fell}: no reason is stated`, true]],
    [{ note: 'checkout failed' }, [`${fell}: checkout failed`, true]],
    [
      { note: 'checkout failed', incident: '7' },
      [`${fell}: checkout failed`, false],
    ],
  ])(
    'with %j says why, and whether something is missing',
    (known, expected) => {
      expect(after(told(back, known))).toEqual([expected]);
    },
  );
});

describe('the findings', () => {
  const all = migrationFindings(toCloud());

  it('are those that somebody should look at, the worst first', () => {
    expect(all.map(({ check, verdict }) => `${verdict} ${check}`)).toEqual([
      'fail MIG-07',
      'fail MIG-09',
      'fail MIG-11',
      'fail OBS-03',
      'no-data MIG-06',
      'no-data MIG-10',
    ]);
  });

  it('say what to do', () => {
    all.forEach(({ remediation }) => expect(remediation).toMatch(/\.$/));
  });

  it('stand beside what passes, for those who want to see that too', () => {
    const passes = checkedMigration(toCloud()).filter(
      each => each.verdict === 'pass',
    );
    expect(passes.map(({ check }) => check)).toEqual([
      'MIG-01',
      'MIG-02',
      'MIG-03',
      'MIG-04',
      'MIG-05',
      'MIG-08',
    ]);
    passes.forEach(({ remediation }) => expect(remediation).toBeNull());
  });

  it('hold nothing against a migration without observed traffic', () => {
    const observed = ['drift', 'residual', 'parity', 'source'];
    expect(all.filter(({ check }) => observed.includes(check))).toEqual([]);
  });
});
