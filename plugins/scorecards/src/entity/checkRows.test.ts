import { anAnswer, DEFINITIONS, RESULTS } from './__testUtils__/entityAnswers';
import { byKey, checkGroups, checkName, checkRows } from './checkRows';

const known = byKey(DEFINITIONS);
const { overall, scorecards } = anAnswer();
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('checkRows', () => {
  it('has all results where all scorecards are shown together', () => {
    expect(checkRows(RESULTS, overall, known)).toHaveLength(RESULTS.length);
  });

  it('has those of one scorecard where one is shown', () => {
    expect(ids(checkRows(RESULTS, scorecards[0], known))).toEqual(['API-03']);
  });
});

describe('checkGroups', () => {
  const groups = checkGroups(checkRows(RESULTS, overall, known), overall.rungs);

  it('begins with the level in work and ends with the reached ones', () => {
    expect(groups.map(({ level }) => level)).toEqual([
      'silver',
      'gold',
      'bronze',
    ]);
  });

  it('puts what is open before what passes', () => {
    expect(ids(groups[0].rows)).toEqual([
      'API-03',
      'DATA-02',
      'DEP-06',
      'OBS-04',
    ]);
  });

  it('keeps what counts on no rung in a group of its own', () => {
    const rungs = overall.rungs.slice(1);
    const rows = checkRows(RESULTS, { scorecard: null, rungs }, known);
    expect(checkGroups(rows, rungs).at(-1)).toMatchObject({
      level: undefined,
      rows: [{ id: 'OWN-01' }, { id: 'OWN-02' }],
    });
  });
});

describe('checkName', () => {
  it('calls a rule that may not be read by its id', () => {
    expect(checkName('scorecard:netflix/a#own-rule', known)).toEqual({
      id: 'own-rule',
      title: '',
      track: null,
    });
  });
});
