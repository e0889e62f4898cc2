import { aCompany, aMigration } from '../../../testing';
import { migrationChecks, type MigrationVerdict } from '../../../migration';
import { observabilityChecks } from '../observability';
import { migrationTrackChecks } from '.';
import { factsOn } from '../../judged';
import { worldOf } from '../../worldOf';
import {
  checkOf,
  evidenceOf,
  judgement,
  looksAt,
  said,
  TODAY,
} from '../__testUtils__/judging';
import { worstOf } from './worstOf';

const REF = 'migration:acme/leave-the-monolith';

/** Two product teams and a platform team; the monolith has one caller. */
const company = () =>
  aCompany()
    .organization('acme')
    .squad('web', { function: 'product' })
    .component('monolith', { lifecycle: 'deprecated' })
    .owns('gateway', 'caller')
    .calls('caller', 'monolith')
    .squad('back', { function: 'product' })
    .squad('platform', { function: 'platform' });

const started = (details = {}) =>
  aMigration({ owner: 'group:acme/platform', ...details });

const judge = (
  id: string,
  migration = started().capability('pay').build(),
  told = {},
) => [id, company(), REF, { migrations: [migration], told }] as const;

describe('the checks of migrations as checks of scorecards', () => {
  it('are all of them, with their levels', () => {
    const ids = [...migrationTrackChecks, ...observabilityChecks].map(
      ({ id }) => id,
    );
    for (const { id, level } of migrationChecks) {
      expect(ids).toContain(id);
      const [check] = [...migrationTrackChecks, ...observabilityChecks].filter(
        each => each.id === id,
      );
      expect(check.level).toBe(level);
      expect(check.track).toBe(id === 'OBS-03' ? 'observability' : 'migration');
    }
    expect(migrationTrackChecks).toHaveLength(11);
  });

  it('look at migrations only', () => {
    expect(looksAt('MIG-01', { kind: 'migration' })).toBe(true);
    expect(looksAt('MIG-01', {})).toBe(false);
  });

  it.each([
    ['MIG-01', 'warn: cut into 1 capability only, 3 expected', undefined],
    ['MIG-02', 'pass: a facade routes between legacy and new', undefined],
    [
      'MIG-02',
      'fail: no facade is known in front of legacy and new',
      started({ facade: null }).capability('pay').build(),
    ],
    ['MIG-03', 'not-applicable: nothing has moved yet', undefined],
    ['MIG-07', 'fail: no rule says when it has to stop', undefined],
    [
      'MIG-10',
      'pass: 1 new service in 2026-Q2 for 2 product teams',
      started().capability('pay').on('2026-05', 'canary', 10).build(),
    ],
    [
      'MIG-11',
      'no-data: nobody states when observability was ready',
      started()
        .capability('pay')
        .on('2026-05', 'canary', 10)
        .capability('ship')
        .on('2026-06', 'canary', 10)
        .build(),
    ],
    [
      'OBS-03',
      'no-data: the first traffic moved in 2026-05; nobody states when it could be watched',
      started().capability('pay').on('2026-05', 'canary', 10).build(),
    ],
  ])('%s from the catalog alone: %s', (id, expected, migration) => {
    expect(said(...judge(id, migration))).toBe(expected);
  });

  it('stand on what is around the migration', () => {
    expect(evidenceOf(...judge('MIG-02'))).toEqual([
      'gateway: the facade',
      'monolith: what is replaced',
      'gateway: the facade',
    ]);
    const moved = started()
      .capability('pay')
      .on('2026-05', 'migrated', 100)
      .build();
    expect(evidenceOf(...judge('MIG-09', moved))).toContain(
      'caller: still calls legacy, by the catalog',
    );
  });

  it('count who uses a legacy store, too', () => {
    const of = company().store('old-tables').depends('gateway', 'old-tables');
    const migration = started({ legacy: 'resource:acme/old-tables' })
      .capability('pay')
      .on('2026-05', 'migrated', 100)
      .build();
    expect(
      evidenceOf('MIG-09', of, REF, { migrations: [migration] }),
    ).toContain('gateway: still calls legacy, by the catalog');
  });

  it('say what the backend tells that watches the traffic', () => {
    const told = (entityRef: string | null) => ({
      [REF]: {
        migration: {
          checks: {
            'MIG-06': {
              verdict: 'fail' as const,
              message: '2 % of the answers differ',
              evidence: [{ text: 'seen at the gateway', entityRef }],
            },
          },
        },
      },
    });
    const of = judge('MIG-06', undefined, told('component:acme/gateway'));
    expect(said(...of)).toBe('fail: 2 % of the answers differ');
    expect(judgement(...of).evidence[0]).toEqual({
      text: 'seen at the gateway',
      entityRef: 'component:acme/gateway',
    });
    expect(said(...judge('MIG-06', undefined, told(null)))).toContain(
      'fail: 2',
    );
    // Who may not see what it rests on gets what the catalog says.
    expect(
      said(...judge('MIG-06', undefined, told('component:acme/hidden'))),
    ).not.toContain('2 %');
    expect(said(...judge('MIG-02', undefined, told(null)))).toBe(
      'pass: a facade routes between legacy and new',
    );
  });

  it('have no data on a migration that nobody can read', () => {
    const world = worldOf({ graph: company().build(), at: TODAY });
    const unread = { ref: REF, kind: 'migration' as const, title: 'Unread' };
    const { verdict, message } = checkOf('MIG-02').judge(
      factsOn(world, unread),
    );
    expect(`${verdict}: ${message}`).toBe(
      'no-data: what it moves cannot be read',
    );
  });
});

describe('the worst of several verdicts', () => {
  const verdict = (
    of: MigrationVerdict['verdict'],
    message: string,
  ): MigrationVerdict => ({
    verdict: of,
    message,
    capability: message,
    evidence: [
      {
        text: `seen of ${message}`,
        capability: null,
        entityRef: null,
        at: null,
        url: 'https://acme.io/7',
      },
    ],
  });

  it('is that of one capability', () => {
    expect(
      worstOf([
        verdict('pass', 'a'),
        verdict('fail', 'b'),
        verdict('warn', 'c'),
      ]),
    ).toEqual({
      verdict: 'fail',
      message: 'b',
      evidence: [{ text: 'seen of b', url: 'https://acme.io/7' }],
    });
  });

  it('names each that is as bad in the evidence', () => {
    const { message, evidence } = worstOf([
      verdict('no-data', 'a'),
      verdict('warn', 'b'),
      verdict('no-data', 'c'),
    ]);
    expect(message).toBe('a; and 1 more');
    expect(evidence.map(({ text }) => text)).toEqual([
      'a',
      'seen of a',
      'c',
      'seen of c',
    ]);
  });
});
