import { aSummary } from '../__testUtils__/migrations';
import { listSentence } from './listSentence';

const still = (title: string, stalledMonths: number) =>
  aSummary({ title, state: 'stalled', stalledMonths });
const moving = aSummary();
const done = aSummary({ state: 'done' });

describe('listSentence', () => {
  it.each([
    [[moving, done, done], 'Of 3 migrations, 1 moves and 2 are over'],
    [[done], 'The migration is over'],
    [[done, done], 'All 2 migrations are over'],
    [
      [
        still('a', 7),
        moving,
        still('b', 32),
        aSummary({ state: 'not-started' }),
      ],
      'Of 4 migrations, 2 stand still (b, a), 1 moves and 1 has not begun',
    ],
    [
      [still('a', 7), still('b', 8), still('c', 9)],
      'Of 3 migrations, 3 stand still (c, b, 1 more)',
    ],
  ])('%#', (items, expected) => {
    expect(listSentence(items)).toBe(expected);
  });
});
