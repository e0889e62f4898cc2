import { aCaseFile } from '../__testUtils__/entities';
import { caseFilesOf } from './CaseFile';
import { shownGroups } from './shownGroups';

const known = {
  files: caseFilesOf([aCaseFile('a', 'A'), aCaseFile('b', 'B')]),
  organisations: [
    {
      ...{ ref: 'group:a/a', title: 'Alpha', type: 'organization' },
      ...{ knownFor: 'fish', illustrative: undefined },
    },
  ],
};

const titles = (address: Parameters<typeof shownGroups>[1]) =>
  shownGroups(known, address).map(({ title, own }) =>
    own ? `${title} (own)` : title,
  );

describe('shownGroups', () => {
  it.each([
    ['those with a case file', {}, ['Alpha', 'B']],
    [
      'added ones after them',
      { with: 'group:x/x,group:a/a' },
      ['Alpha', 'B', 'x'],
    ],
    ['the own one last', { scope: 'group:a/a' }, ['B', 'Alpha (own)']],
    [
      'an own one without a case file',
      { scope: 'group:z/z', with: 'group:x/x' },
      ['Alpha', 'B', 'x', 'z (own)'],
    ],
    ['no hidden one', { hide: 'group:a/a' }, ['B']],
    ['the order of the address', { order: 'group:b/b' }, ['B', 'Alpha']],
    [
      'nothing but groups',
      { with: 'domain:x/x,nonsense', scope: 'domain:x/x' },
      ['Alpha', 'B'],
    ],
  ])('has %s', (_, address, expected) => {
    expect(titles(address)).toEqual(expected);
  });
});
