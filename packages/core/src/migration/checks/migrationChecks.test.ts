import {
  back,
  judged,
  leap,
  of,
  pay,
  radio,
  search,
  tier,
} from '../__testUtils__/checked';
import {
  capability,
  endOf,
  on,
  side,
  surroundings,
  told,
  traffic,
} from '../__testUtils__/facts';
import type { MigrationFacts } from '../facts';
import { migrationChecks } from './migrationChecks';

describe('a check', () => {
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

  const quiet = { traffic: [traffic('radio', side(100), side(0))] };

  const together = ['a', 'b', 'c'].map(name =>
    capability(name, '2010-07 canary 1'),
  );

  const teams = (productTeams: number | null) => ({
    surroundings: surroundings({ productTeams }),
  });

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

  const watched = (observabilityReadyAt: number | null, at = '2011') =>
    of([radio], at, {}, { observabilityReadyAt });

  it.each<[string, MigrationFacts, string]>([
    [
      'MIG-01',
      of([radio, search, tier(leap, 1)]),
      'leap went from 0 to 61 % in one step in 2010-08, at tier 1',
    ],
    ['MIG-01', of([radio, search]), 'cut into 2 capabilities only, 3 expected'],
    [
      'MIG-03',
      of([tier(radio, 0), capability('eta', '2010-06 canary 1', { tier: 1 })]),
      'it started with radio (tier 0) and eta (tier 1)',
    ],
    [
      'MIG-04',
      of([radio, search], '2011-06'),
      'no progress in 180 days: it stands at 80 % of its weight, the last step was on 2010-12-01',
    ],
    [
      'MIG-05',
      of([back]),
      'back fell from 50 to 20 % in 2010-04, without a reason and an incident',
    ],
    [
      'MIG-05',
      of([
        capability(
          'swing',
          '2010-02 canary 50, 2010-03 canary 20, 2010-04 canary 50, 2010-05 canary 10',
        ),
      ]),
      'swing fell from 50 to 20 % in 2010-03, without a reason and an incident; and 1 more time',
    ],
    [
      'MIG-06',
      of([radio, search], '2011'),
      'nobody compares the answers of radio and search, at 50 % or more',
    ],
    [
      'MIG-08',
      planned('2010-08', '2011-06'),
      '11 months are planned for 2 capabilities, 12 expected',
    ],
    [
      'MIG-08',
      planned('2010-01', '2011-01', [search]),
      'its target, 2011-01, is over and 60 % of its weight have moved',
    ],
    [
      'MIG-09',
      of([radio, search], '2011-04', quiet),
      '1 capability at 100 %, 3 pieces of legacy not known to be gone, some for more than 180 days',
    ],
    [
      'MIG-10',
      of(together, '2010-12', teams(2)),
      '3 new services in 2010-Q3 for 2 product teams',
    ],
    [
      'MIG-11',
      platform(team, on('2011-01')),
      'the second capability, search, moved in 2010-12, observability was ready in 2011-01',
    ],
    [
      'OBS-03',
      watched(on('2010-07')),
      'it moved before it could be seen: ready in 2010-07, the first traffic moved in 2010-06',
    ],
  ])('%s says what and where', (id, situation, message) => {
    expect(judged(id, situation)[0].message).toBe(message);
  });

  it('shows the steps that it rests on, with the link of the incident', () => {
    const half = told(back, { incident: 'https://acme.example/7' });
    expect(judged('MIG-05', of([half]))[0].evidence).toEqual([
      {
        text: '2010-04: 50 % → 20 %',
        capability: 'back',
        entityRef: null,
        at: on('2010-04'),
        url: 'https://acme.example/7',
      },
    ]);
  });

  it('names entities as evidence only, where whoever may not read them can lose them', () => {
    const secret = of([radio, search, pay], '2011-12', {
      surroundings: surroundings({
        legacyLifecycle: 'production',
        legacyCallers: ['component:acme/caller'],
        productTeams: 1,
        platformTeam: 'group:acme/platform',
        ownerOf: () => 'group:acme/squad',
      }),
    });
    const texts = migrationChecks.flatMap(({ judge }) =>
      judge(secret).flatMap(({ message, evidence }) => [
        message,
        ...evidence.map(({ text }) => text),
      ]),
    );
    expect(texts.join()).not.toMatch(/acme/);
  });

  it('has an id of its own and says why and what to do', () => {
    expect(new Set(migrationChecks.map(({ id }) => id)).size).toBe(12);
    migrationChecks.forEach(({ title, why, remediation }) => {
      expect(title).not.toMatch(/\.$/);
      expect(why).toMatch(/\.$/);
      expect(remediation).toMatch(/\.$/);
    });
  });
});
