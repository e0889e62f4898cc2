import { driverScore, rankedDrivers, type Candidate } from './rankedDrivers';

const driver = (name: string, known: Partial<Candidate> = {}): Candidate => ({
  driver: name,
  etaSeconds: 240,
  rating: 4.5,
  idleMinutes: 10,
  ...known,
});

describe('rankedDrivers', () => {
  it.each<[string, Partial<Candidate>]>([
    ['who is nearer', { etaSeconds: 120 }],
    ['who is rated better', { rating: 4.9 }],
    ['who has waited longer', { idleMinutes: 30 }],
  ])('prefers, all else equal, the driver %s', (_, better) => {
    expect(
      rankedDrivers([driver('ann'), driver('bob', better)]).map(
        candidate => candidate.driver,
      ),
    ).toEqual(['bob', 'ann']);
  });

  it('weighs ten minutes of driving over any rating', () => {
    const far = driver('far', { etaSeconds: 900, rating: 5 });
    const near = driver('near', { etaSeconds: 60, rating: 4 });
    expect(rankedDrivers([far, near])[0]).toBe(near);
  });

  it('keeps equals in the order of their names and scores from 0 to 1', () => {
    expect(
      rankedDrivers([driver('bob'), driver('ann')]).map(({ driver: d }) => d),
    ).toEqual(['ann', 'bob']);
    expect(
      driverScore(
        driver('best', { etaSeconds: 0, rating: 5, idleMinutes: 1e9 }),
      ),
    ).toBeCloseTo(1);
    expect(
      driverScore(
        driver('worst', { etaSeconds: 1e9, rating: 1, idleMinutes: 0 }),
      ),
    ).toBeCloseTo(0);
  });
});
