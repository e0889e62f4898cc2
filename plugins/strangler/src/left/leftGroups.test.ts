import { aLeftItem, evidence } from './__testUtils__/whatIsLeft';
import { leftGroups } from './leftGroups';

const many = (count: number, owner: string | null) =>
  Array.from({ length: count }, (_, place) =>
    aLeftItem({ capability: `${owner}-${place}`, owner }),
  );

const done = aLeftItem({
  capability: 'done',
  owner: 'group:netflix/a',
  evidence: evidence('there', 'there', 'there', 'there'),
});

describe('leftGroups', () => {
  it('keeps thirty rows in one list, in the order of the answer', () => {
    const items = [done, ...many(29, null)];
    expect(leftGroups(items)).toEqual([
      { owner: null, hasHeading: false, open: items, finished: [] },
    ]);
  });

  it('reads more by owner, those with most to do first, finished ones apart', () => {
    const groups = leftGroups([
      done,
      ...many(3, 'group:netflix/a'),
      ...many(27, 'group:netflix/b'),
      ...many(3, null),
    ]);
    expect(
      groups.map(({ owner, open, finished }) => [
        owner,
        open.length,
        finished.length,
      ]),
    ).toEqual([
      ['group:netflix/b', 27, 0],
      ['group:netflix/a', 3, 1],
      [null, 3, 0],
    ]);
  });
});
