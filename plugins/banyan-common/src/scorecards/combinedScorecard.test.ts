import { aCheck, aScorecard } from '../__testUtils__/scorecards';
import { combinedScorecard } from './combinedScorecard';
import { scorecardOf } from './scorecardOf';

const builtIn = [aCheck('OWN-01'), aCheck('OWN-02'), aCheck('OWN-03')];
const LEVELS = ['bronze', 'silver', 'gold'];

const scorecard = (...checks: object[]) => ({
  ...scorecardOf(aScorecard({ levels: LEVELS, checks }), builtIn),
});
const named = (id: string, level: string, more: object = {}) => ({
  id,
  level,
  ...more,
});
const counted = (...args: Parameters<typeof combinedScorecard>) =>
  combinedScorecard(...args).checks.map(({ key, level }) => `${key} ${level}`);

describe('combinedScorecard', () => {
  it('counts a check that stands in several once, at the lowest level', () => {
    const one = scorecard(named('OWN-01', 'gold'), named('OWN-02', 'silver'));
    const other = scorecard(named('OWN-01', 'bronze', { weight: 2 }));
    expect(counted([one, other])).toEqual(['OWN-01 bronze', 'OWN-02 silver']);
    expect(combinedScorecard([one, other]).checks[0].weight).toBe(2);
  });

  it.each([
    ['a draft', { draft: true }],
    ['one with a ladder of its own', { levels: ['bronze', 'gold'] }],
    ['one that begins with gold', { levels: ['gold', 'silver', 'bronze'] }],
  ])('leaves out %s', (_, change) => {
    const one = { ...scorecard(named('OWN-01', 'bronze')), ...change };
    expect(counted([one, scorecard(named('OWN-02', 'gold'))])).toEqual([
      'OWN-02 gold',
    ]);
  });

  it('lets a grace period in one scorecard take nothing from the others', () => {
    const ahead = scorecard(named('OWN-01', 'bronze', { from: '2027-03-01' }));
    const now = scorecard(named('OWN-01', 'silver'));
    expect(counted([ahead, now], '2027-02-28')).toEqual(['OWN-01 silver']);
    expect(counted([ahead, now], '2027-03-01')).toEqual(['OWN-01 bronze']);
    expect(counted([ahead, now])).toEqual(['OWN-01 silver']);
    expect(combinedScorecard([ahead]).checks[0].from).toBe('2027-03-01');
  });

  it('asks of a check what one of its scorecards asks', () => {
    const service = { 'spec.type': 'service' };
    const gateway = { 'spec.type': 'gateway' };
    const live = { 'spec.lifecycle': 'production' };
    const one = {
      ...scorecard(
        named('OWN-01', 'gold', { filter: service }),
        named('OWN-02', 'gold'),
        named('OWN-03', 'gold'),
      ),
      filter: live,
    };
    const other = scorecard(
      named('OWN-01', 'gold', { filter: gateway }),
      named('OWN-02', 'gold'),
    );
    expect(
      combinedScorecard([one, other]).checks.map(({ filter }) => filter),
    ).toEqual([{ $any: [{ $all: [live, service] }, gateway] }, null, live]);
  });
});
