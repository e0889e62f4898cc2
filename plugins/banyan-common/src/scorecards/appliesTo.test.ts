import { aComponent } from '../__testUtils__/entities';
import { aCheck, aScorecard } from '../__testUtils__/scorecards';
import { appliesTo, checksFor, countedChecks } from './appliesTo';
import { scorecardOf } from './scorecardOf';

const scorecard = scorecardOf(
  aScorecard({
    filter: { kind: 'Component' },
    checks: [
      { id: 'OWN-01', level: 'bronze', weight: 2 },
      {
        id: 'OWN-02',
        level: 'gold',
        filter: { 'metadata.annotations.banyan/tier': '0' },
        from: '2027-03',
      },
    ],
  }),
  [aCheck('OWN-01'), aCheck('OWN-02')],
);
const [everywhere, critical] = scorecard.checks;
const shop = aComponent();
const till = aComponent({ annotations: { 'banyan/tier': '0' } });
const api = { ...till, kind: 'API' };

describe('whether a check of a scorecard applies', () => {
  it.each([
    ['the filter of the scorecard', everywhere, shop, true],
    ['its own filter beside', critical, till, true],
    ['its own filter alone', critical, api, false],
    ['the filter of the scorecard alone', critical, shop, false],
  ])('is decided by %s', (_, check, entity, expected) => {
    expect(appliesTo(scorecard, check, entity)).toBe(expected);
  });

  it('leaves an entity the checks that apply to it', () => {
    const keys = [shop, till, api].map(entity =>
      checksFor(scorecard, entity).map(({ key }) => key),
    );
    expect(keys).toEqual([['OWN-01'], ['OWN-01', 'OWN-02'], []]);
  });
});

describe('countedChecks', () => {
  it('counts a check from its day on, and shows it before', () => {
    expect(countedChecks(scorecard, '2027-02-28')).toEqual([
      { key: 'OWN-01', level: 'bronze', weight: 2 },
      { key: 'OWN-02', level: 'gold', weight: 1, ahead: true },
    ]);
    expect(countedChecks(scorecard, '2027-03-01')[1]).toEqual({
      key: 'OWN-02',
      level: 'gold',
      weight: 1,
    });
  });
});
