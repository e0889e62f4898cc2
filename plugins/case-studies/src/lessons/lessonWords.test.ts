import { caseFilesOf } from '../data/CaseFile';
import { aReport } from './__testUtils__/aReport';
import { NETFLIX, UNIVERSAL } from './__testUtils__/caseFiles';
import { lessonGroups } from './lessonItems';
import { allText, lessonsSentence, passText } from './lessonWords';

const CHECKS = ['OWN-01', 'OWN-04', 'RES-01'];
const scope = { ref: 'group:netflix/netflix', title: 'Netflix' };
const groups = lessonGroups(caseFilesOf([NETFLIX, UNIVERSAL]));
const nobody = aReport([], {});
const reports = (rows: Record<string, string>) => ({
  teams: aReport(CHECKS, rows, { scope }),
  organizations: nobody,
});

describe('the sentence of the lessons', () => {
  it('counts the universal lessons that checks enforce, and names the one that is kept least', () => {
    expect(
      lessonsSentence(groups, reports({ a: 'ppf', b: 'pff', c: 'p?p' })),
    ).toBe(
      '2 of 3 universal lessons are enforced by checks; in Netflix the least kept is “One team owns a service”: 1 of 3 teams passes',
    );
  });

  it('says so when every team passes', () => {
    expect(lessonsSentence(groups, reports({ a: 'ppf' }))).toMatch(
      /; in Netflix every team that is judged passes them$/,
    );
  });

  it.each([
    ['nobody tells who passes', undefined],
    ['no team is judged', { teams: nobody, organizations: nobody }],
  ])('says no more where %s', (_, told) => {
    expect(lessonsSentence(groups, told)).toBe(
      '2 of 3 universal lessons are enforced by checks',
    );
  });

  it('counts the lessons of the companies where there are no others', () => {
    expect(
      lessonsSentence(lessonGroups(caseFilesOf([NETFLIX])), undefined),
    ).toBe('1 of 1 lesson is enforced by checks');
  });

  it('counts who passes everything', () => {
    expect(allText(groups, reports({ a: 'ppf', b: 'pff' }))).toBe(
      '1 of 2 teams passes all of them',
    );
  });
});

describe('passText', () => {
  it.each([
    [0, 4, '0 of 4 teams pass'],
    [1, 4, '1 of 4 teams passes'],
    [1, 1, '1 of 1 team passes'],
    [3, 4, '3 of 4 teams pass'],
    [0, 0, undefined],
  ])('of %d passing of %d', (passing, judged, expected) => {
    const rows = Array.from({ length: judged }, (_, at) => ({
      ref: `group:a/t${at}`,
      title: `t${at}`,
      status: 'pass' as const,
      open: [],
    }));
    expect(passText({ rows, passing })).toBe(expected);
  });
});
