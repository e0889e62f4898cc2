import { aCheck, aReportCheck } from '../__testUtils__/answers';
import { byTrack, checkRows, filteredChecks } from './checkRows';

const definitions = [
  aCheck({
    key: 'API-01',
    id: 'API-01',
    track: 'api',
    level: 'silver',
    scorecards: [],
  }),
  aCheck({ key: 'OWN-10', id: 'OWN-10', title: 'can be paged' }),
  aCheck({ key: 'OWN-02', id: 'OWN-02', title: 'one owner' }),
  aCheck({ key: 's#X', id: 'X', track: null, level: null, scorecards: [] }),
];
const rows = checkRows(definitions, [
  aReportCheck({ key: 'OWN-10', id: 'OWN-10', failing: 2 }),
]);

const all = { words: '', track: undefined, level: undefined, isFailing: false };
const ids = (filter: Partial<typeof all>) =>
  filteredChecks(rows, { ...all, ...filter } as never).map(({ id }) => id);

describe('the list of checks', () => {
  it('goes by track and number, own rules last', () => {
    expect(ids({})).toEqual(['OWN-02', 'OWN-10', 'API-01', 'X']);
    expect(byTrack(rows).map(({ track }) => track)).toEqual([
      'ownership',
      'api',
      null,
    ]);
  });

  it('finds all words, in any order', () => {
    expect(ids({ words: 'paged own' })).toEqual(['OWN-10']);
    expect(ids({ words: 'paged api' })).toEqual([]);
  });

  it.each([
    [{ track: 'api' }, ['API-01']],
    [{ track: 'own' }, ['X']],
    [{ level: 'bronze' }, ['OWN-02', 'OWN-10']],
    [{ isFailing: true }, ['OWN-10']],
  ])('filters by %j', (filter, expected) => {
    expect(ids(filter as never)).toEqual(expected);
  });
});
