import type { Entity } from '@backstage/catalog-model';
import { statedPeriod } from '@banyan/core';
import { aMigration } from '../__testUtils__/entities';
import { toCoreMigration } from './toCoreMigration';

type Spec = NonNullable<Entity['spec']>;

const entity = (spec: Spec = {}): Entity => {
  const stated = aMigration({ name: 'leave', spec });
  return { ...stated, metadata: { ...stated.metadata, namespace: 'acme' } };
};

const withHistory = (...history: Spec[]) =>
  entity({ capabilities: [{ name: 'pay' }, { name: 'cart', history }] });

describe('toCoreMigration', () => {
  it('makes references full, by what each of them means', () => {
    const told = toCoreMigration(
      entity({
        owner: 'platform',
        legacy: 'monolith',
        facade: 'component:other/gateway',
        capabilities: [
          { name: 'cart', to: 'cart-service' },
          { name: 'data', to: 'group:warehouse' },
        ],
      }),
    );
    expect(told).toMatchObject({
      ref: 'migration:acme/leave',
      title: 'leave',
      owner: 'group:acme/platform',
      legacy: 'component:acme/monolith',
      facade: 'component:other/gateway',
    });
    expect(told.capabilities.map(({ to }) => to)).toEqual([
      'component:acme/cart-service',
      'group:acme/warehouse',
    ]);
  });

  it('takes the start from the start of what is stated, the target to its end', () => {
    const told = toCoreMigration(
      entity({
        started: '2020',
        target: '2021-06',
        observabilityReadyOn: '2020-03-15',
      }),
    );
    expect(told).toMatchObject({
      startedAt: Date.UTC(2020, 0),
      targetAt: statedPeriod('2021-06').to,
      observabilityReadyAt: Date.UTC(2020, 2, 15),
    });
  });

  it('knows nothing of what is not stated; no weight is one point', () => {
    const { halt, targetAt, legacy, capabilities } = toCoreMigration(entity());
    expect([halt, targetAt, legacy]).toEqual([null, null, null]);
    expect(capabilities).toEqual([
      {
        name: 'cart',
        formerly: [],
        title: null,
        tier: null,
        weight: 1,
        isWeighed: false,
        to: null,
        routes: [],
        dependsOn: [],
        blockedBy: null,
        rollbackDays: null,
        retirement: { route: null, code: null, tables: null },
        history: [],
      },
    ]);
  });

  it('puts a history in order of time, whatever order it was written in', () => {
    const { capabilities } = toCoreMigration(
      withHistory(
        { at: '2020-06', stage: 'canary', percent: 30 },
        { at: '2020-01', stage: 'legacy' },
        { at: '2020-06', stage: 'canary', percent: 40 },
      ),
    );
    const told = capabilities[1].history.map(({ stated, percent }) => [
      stated,
      percent,
    ]);
    expect(told).toEqual([
      ['2020-01', null],
      ['2020-06', 30],
      ['2020-06', 40],
    ]);
  });

  it('takes what is said of the data without a date for the last step only', () => {
    const { capabilities } = toCoreMigration(
      entity({
        capabilities: [
          {
            name: 'cart',
            data: 'owned',
            history: [
              { at: '2020-01', stage: 'legacy' },
              { at: '2020-06', stage: 'migrated' },
            ],
          },
        ],
      }),
    );
    expect(capabilities[0].history.map(({ data }) => data)).toEqual([
      null,
      'owned',
    ]);
  });

  it('reads what was done for retirement, with what does not apply', () => {
    const { capabilities } = toCoreMigration(
      entity({
        capabilities: [
          {
            name: 'cart',
            retirement: { route: '2020-06', tables: 'not-applicable' },
          },
        ],
      }),
    );
    expect(capabilities[0].retirement).toEqual({
      route: Date.UTC(2020, 5),
      code: null,
      tables: 'not-applicable',
    });
  });

  it('reads the rule that stops it', () => {
    const { halt } = toCoreMigration(
      entity({
        halt: {
          metric: 'errors',
          baseline: 0.4,
          multiplier: 2,
          measure: 'error-rate',
        },
      }),
    );
    expect(halt).toEqual({
      metric: 'errors',
      baseline: 0.4,
      multiplier: 2,
      above: null,
      below: null,
      unit: null,
      measure: 'error-rate',
    });
  });

  it.each([
    [
      'a percentage over 100',
      withHistory({ at: '2020-01', stage: 'canary', percent: 130 }),
      'migration:acme/leave spec.capabilities[1].history[0].percent: expected a percentage from 0 to 100, got 130',
    ],
    [
      'a stage that there is not',
      withHistory({ at: '2020-01', stage: 'done' }),
      'migration:acme/leave spec.capabilities[1].history[0].stage: expected one of legacy, shadow, canary, migrated, retired, blocked, stays, got "done"',
    ],
    [
      'a date that is none',
      withHistory({ at: 'soon', stage: 'canary' }),
      'migration:acme/leave spec.capabilities[1].history[0].at: expected a quoted date: "2018", "2018-06" or "2018-06-30", got "soon"',
    ],
    [
      'a day that the calendar does not have',
      withHistory(
        { at: '2020-01', stage: 'legacy' },
        { at: '2021-02-29', stage: 'canary' },
      ),
      'migration:acme/leave spec.capabilities[1].history[1].at: "2021-02-29" is no date: expected',
    ],
    [
      'such a day of the migration itself',
      entity({ target: '2021-04-31' }),
      'migration:acme/leave spec.target: "2021-04-31" is no date: expected',
    ],
    [
      'no capability',
      entity({ capabilities: [] }),
      'migration:acme/leave spec.capabilities: expected at least one capability',
    ],
  ])('says where %s stands', (_, wrong, message) => {
    expect(() => toCoreMigration(wrong)).toThrow(message);
  });

  it('says all that is wrong at once', () => {
    const wrong = withHistory(
      { at: '2020-01', stage: 'canary', percent: 130 },
      { at: '2020-02', stage: 'canary', percent: -1 },
    );
    expect(() => toCoreMigration(wrong)).toThrow(
      /history\[0\]\.percent.*; .*history\[1\]\.percent/,
    );
  });
});
