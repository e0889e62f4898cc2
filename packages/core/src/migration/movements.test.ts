import { netflixToCloud } from '../__testUtils__/netflixToCloud';
import { aMigration } from '../testing';
import { lastMoved, movementsOf } from './movements';
import { regressionsOf } from './regressionsOf';
import { statedPeriod } from './statedPeriod';

const endOf = (stated: string) => statedPeriod(stated).to;

const rolledBack = aMigration()
  .capability('pay')
  .on('2020-01', 'legacy')
  .on('2020-03', 'canary', 40)
  .on('2020-04', 'canary', 10, { note: 'double charges', incident: 'INC-7' })
  .on('2020-05', 'canary', 60)
  .on('2020-06', 'legacy', null, { note: 'slow' })
  .capability('search')
  .on('2020-02', 'canary', 5)
  .on('2020-04', 'canary', 5, { note: 'nothing changed' })
  .on('2020-07', 'stays')
  .build();

describe('movementsOf', () => {
  it('tells every change of a share in order of time, and only changes', () => {
    const told = movementsOf(rolledBack, endOf('2020')).map(
      ({ capability, from, to, event }) =>
        `${event.stated} ${capability} ${from} -> ${to}`,
    );
    expect(told).toEqual([
      '2020-02 search 0 -> 5',
      '2020-03 pay 0 -> 40',
      '2020-04 pay 40 -> 10',
      '2020-05 pay 10 -> 60',
      '2020-06 pay 60 -> 0',
    ]);
  });

  it('looks at nothing that came later', () => {
    expect(lastMoved(rolledBack, endOf('2020-04'))).toBe(
      statedPeriod('2020-04').from,
    );
    expect(lastMoved(rolledBack, endOf('2020-01'))).toBeNull();
    expect(movementsOf(netflixToCloud, endOf('2010-12'))).toHaveLength(12);
  });
});

describe('regressionsOf', () => {
  it('finds each drop; it is explained by a reason and an incident, not by one of them', () => {
    const drops = regressionsOf(rolledBack, endOf('2020')).map(
      ({ from, to, isExplained }) => [from, to, isExplained],
    );
    expect(drops).toEqual([
      [40, 10, true],
      [60, 0, false],
    ]);
  });

  it('finds none where shares only rise', () => {
    expect(regressionsOf(netflixToCloud, endOf('2026'))).toEqual([]);
  });
});
