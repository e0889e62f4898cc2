import { aReport, aRow, aTrend } from '../__testUtils__/answers';
import { overviewFacts, overviewSentence } from './overviewSentence';

describe('overviewSentence', () => {
  it('says how many have a level and how many are close to the next', () => {
    expect(overviewSentence(aReport())).toBe(
      '1 of 3 rated teams is at Bronze or above; 1 team is one check from its next level',
    );
  });

  it('counts several', () => {
    const items = [
      aRow('a', { missing: ['X'] }),
      aRow('b', { missing: ['Y'] }),
      aRow('c', { missing: ['X', 'Y'] }),
    ];
    const distribution = [
      { level: null, count: 0 },
      { level: 'bronze', count: 2 },
      { level: 'silver', count: 1 },
    ];
    expect(
      overviewSentence(aReport({ items, distribution, rows: 'entity' })),
    ).toBe(
      '3 of 3 rated entities are at Bronze or above; 2 entities are one check from their next level',
    );
  });

  it('leaves out what nobody is close to', () => {
    expect(overviewSentence(aReport({ items: [], levels: ['ready'] }))).toBe(
      '1 of 3 rated teams is at Ready',
    );
  });

  it('says when nothing is rated', () => {
    const counts = { ...aReport().counts, rated: 0 };
    expect(overviewSentence(aReport({ counts, rows: 'domain' }))).toBe(
      'No domain here is rated yet',
    );
  });
});

describe('overviewFacts', () => {
  it('says how it went and what it rests on', () => {
    expect(overviewFacts(aReport(), aTrend())).toEqual([
      'Up from 0 of 3 on 2026-08-14',
      '3 failing cells, 1 without data and 0 exempt',
      '1 team is not rated: no check counts there',
    ]);
  });

  it.each([
    [[2, 1, 0, 0], 'As many as on 2026-08-14'],
    [[1, 2, 0, 0], 'Down from 2 of 3 on 2026-08-14'],
  ])('compares with %j', (distribution, words) => {
    const [first, last] = aTrend().points;
    const trend = aTrend({ points: [{ ...first, distribution }, last] });
    expect(overviewFacts(aReport(), trend)[0]).toBe(words);
  });

  it('says nothing of a course that is not known, or began with nothing rated', () => {
    const [first] = aTrend().points;
    const nothing = aTrend({
      points: [{ ...first, distribution: [0, 0, 0, 0] }],
    });
    for (const trend of [undefined, nothing]) {
      expect(overviewFacts(aReport(), trend)[0]).toMatch(/^3 failing cells/);
    }
  });

  it('says what could not be judged, and what is left out', () => {
    const counts = { ...aReport().counts, error: 2 };
    const facts = overviewFacts(aReport({ counts, leftOut: 7 }), undefined);
    expect(facts.join('; ')).toContain('2 that could not be judged');
    expect(facts.join('; ')).toContain('7 more than can be shown');
  });
});
