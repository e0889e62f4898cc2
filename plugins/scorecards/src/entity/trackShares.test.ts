import { anAnswer, DEFINITIONS, RESULTS } from './__testUtils__/entityAnswers';
import { byKey, checkRows } from './checkRows';
import { trackShares } from './trackShares';

const { overall } = anAnswer();
const rows = checkRows(RESULTS, overall, byKey(DEFINITIONS));

const figures = (levels: readonly string[]) =>
  trackShares(rows, levels).map(
    ({ track, passed, counting }) => `${track} ${passed}/${counting}`,
  );

describe('trackShares', () => {
  it('counts by track what does not hold back, without what is exempt or not applicable', () => {
    expect(figures(overall.levels)).toEqual([
      'ownership 2/2',
      'data 1/1',
      'observability 1/1',
      'api 0/1',
      'deployability 0/1',
    ]);
  });

  it('lets a warning pass but at the top of the ladder', () => {
    expect(figures(['bronze', 'silver'])).toContain('data 0/1');
  });
});
