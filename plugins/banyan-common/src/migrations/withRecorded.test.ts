import { type StageEvent, stateAt } from '@banyan/core';
import { aMigration } from '../__testUtils__/entities';
import { toCoreMigration } from './toCoreMigration';
import { type RecordedEvent, withRecorded } from './withRecorded';

const migration = toCoreMigration(
  aMigration({
    spec: {
      capabilities: [
        {
          name: 'checkout',
          formerly: ['cart', 'basket'],
          history: [
            { at: '2020-01', stage: 'legacy' },
            { at: '2020-06', stage: 'canary', percent: 30 },
          ],
        },
        { name: 'basket' },
      ],
    },
  }),
);

const recorded = (
  capability: string,
  at: number,
  percent: number,
): RecordedEvent => ({
  capability,
  stated: new Date(at).toISOString(),
  at,
  stage: 'canary',
  percent,
  data: null,
  evidence: null,
  note: 'a step',
  incident: null,
  origin: 'recorded',
  by: 'user:acme/ada',
});

const percents = (history: readonly StageEvent[]) =>
  history.map(({ percent }) => percent);

const historiesOf = (...events: RecordedEvent[]) =>
  withRecorded(migration, events).migration.capabilities.map(({ history }) =>
    percents(history),
  );

describe('withRecorded', () => {
  it('puts what was recorded where it belongs in time', () => {
    expect(historiesOf(recorded('checkout', Date.UTC(2020, 2), 5))).toEqual([
      [null, 5, 30],
      [],
    ]);
  });

  it('lets what was recorded win over what the catalog states for the same time', () => {
    const at = Date.UTC(2020, 5);
    const told = withRecorded(migration, [
      recorded('checkout', at, 45),
    ]).migration;
    expect(stateAt(told.capabilities[0], at).percent).toBe(45);
  });

  it('finds a renamed capability, and prefers a name of today', () => {
    const at = Date.UTC(2021, 0);
    expect(
      historiesOf(recorded('cart', at, 50), recorded('basket', at, 60)),
    ).toEqual([[null, 30, 50], [60]]);
  });

  it('gives back what is of no capability', () => {
    const lost = recorded('check-out', Date.UTC(2021, 0), 50);
    expect(withRecorded(migration, [lost])).toEqual({
      migration,
      unmatched: [lost],
    });
  });

  it('leaves no trace of the name that an event was recorded under', () => {
    const told = withRecorded(migration, [
      recorded('cart', Date.UTC(2021, 0), 50),
    ]);
    expect(told.migration.capabilities[0].history.at(-1)).not.toHaveProperty(
      'capability',
    );
  });
});
