import { caseFilesOf } from '../data/CaseFile';
import { NETFLIX, UNIVERSAL } from './__testUtils__/caseFiles';
import { checksNamed, filteredLessons } from './filteredLessons';
import { lessonGroups, lessonNamed } from './lessonItems';

const groups = lessonGroups(caseFilesOf([NETFLIX, UNIVERSAL]));
const titlesOf = (filter: { words?: string; list?: string; check?: string }) =>
  filteredLessons(groups, {
    words: '',
    list: undefined,
    check: undefined,
    ...filter,
  }).flatMap(({ items }) => items.map(({ lesson }) => lesson.title));

describe('the lessons of the case files', () => {
  it('stand in their lists, then each company has its own', () => {
    expect(groups.map(({ title, items }) => [title, items.length])).toEqual([
      ['What always works', 1],
      ['What always fails', 1],
      ['How to read the cases', 1],
      ['Netflix', 1],
    ]);
  });

  it.each([
    ['its key', 'netflix/case-study/fail-well', 'Build for failure'],
    ['its id', 'big-bang', 'Everything at once'],
    ['nothing', '', undefined],
    ['a name that none has', 'fast', undefined],
  ])('are found by %s', (_, name, title) => {
    expect(lessonNamed(groups, name)?.lesson.title).toBe(title);
  });

  it.each([
    [{ words: 'TEAM own' }, ['One team owns a service']],
    [{ words: 'five to ten' }, ['One team owns a service']],
    [{ words: 'netflix' }, ['Build for failure']],
    [{ words: 'res-01' }, ['Build for failure']],
    [{ list: 'always-fails' }, ['Everything at once']],
    [{ list: 'casestudy:netflix/case-study' }, ['Build for failure']],
    [{ check: 'READY-01' }, ['Everything at once']],
    [{ check: 'READY-01', words: 'team' }, []],
  ])('are filtered by %j', (filter, expected) => {
    expect(titlesOf(filter)).toEqual(expected);
  });

  it('name each check once, in the order of their numbers', () => {
    expect(checksNamed(groups)).toEqual([
      'OWN-01',
      'OWN-04',
      'READY-01',
      'RES-01',
    ]);
  });
});
