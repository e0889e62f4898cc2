import { screen, within } from '@testing-library/react';
import {
  aReport,
  aRun,
  aScorecard,
  aTrend,
  runsOf,
  scorecardsOf,
} from '../../__testUtils__/answers';
import { fakeScorecards } from '../../__testUtils__/fakeScorecards';
import { renderScorecards } from '../../__testUtils__/renderScorecards';

describe('the matrix on a narrow page', () => {
  beforeEach(() => {
    jest.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(640);
  });

  afterEach(() => jest.restoreAllMocks());

  it('counts by track what fails in each row', async () => {
    renderScorecards(
      fakeScorecards({
        report: aReport(),
        trend: aTrend(),
        runs: runsOf(aRun()),
        scorecards: scorecardsOf(aScorecard()),
      }),
    );
    const table = await screen.findByRole('table', {
      name: 'Checks that fail, by team and track',
    });
    const rows = within(table).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'teamlevelOwnershipAPI',
      'billingSilver0/20/1',
      'artworkStarting0/21/1',
      'searchStarting1/21/1',
      'dvdnot rated––',
    ]);
    expect(within(rows[3]).getAllByRole('img', { name: 'fail' })).toHaveLength(
      2,
    );
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  });
});
