import { fc } from '../__testUtils__/properties';
import { authorship } from './authorship';
import { coChange } from './coChange';
import type { Commit } from './commit';
import { communicationStrength } from './communicationStrength';
import { type HistoryTally, historyTally } from './historyTally';

const commit = (
  author: string,
  paths: readonly string[],
  at = '2026-05-04T10:00:00Z',
): Commit => ({
  hash: `${author} ${at} ${paths.join()}`,
  at,
  author,
  changes: paths.map(path => ({ path, added: 2, deleted: 1 })),
});

const componentOf = (path: string) =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined;
const tallyOf = (...commits: Commit[]) => historyTally(commits, componentOf);
const teams: Record<string, string> = { ann: 'web', bob: 'web', eve: 'pay' };
const teamOf = (author: string) => teams[author];

describe('historyTally', () => {
  it('counts revisions and lines of a file by author and month', () => {
    const { files, commits } = tallyOf(
      commit('ann', ['shop/a', 'README']),
      commit('ann', ['shop/a']),
      commit('ann', ['shop/a'], '2026-06-01T00:00:00Z'),
    );
    expect(commits).toBe(3);
    const shared = { path: 'shop/a', component: 'shop', author: 'ann' };
    expect(files).toEqual([
      { ...shared, month: '2026-05', revisions: 2, lines: 6 },
      { ...shared, month: '2026-06', revisions: 1, lines: 3 },
    ]);
  });

  it('counts a commit once for a component, however many of its files it changes', () => {
    const { components } = tallyOf(commit('ann', ['shop/a', 'shop/b']));
    expect(components).toMatchObject([{ component: 'shop', commits: 1 }]);
  });

  it('does not take a change of everything for work together', () => {
    const everything = Array.from({ length: 21 }, (_, i) => `c${i}/x`);
    expect(tallyOf(commit('ann', everything)).pairs).toEqual([]);
    expect(tallyOf(commit('ann', everything.slice(1))).pairs).toHaveLength(190);
  });

  it('leaves out a commit whose date cannot be read', () => {
    expect(tallyOf(commit('ann', ['shop/a'], 'once'))).toEqual({
      files: [],
      components: [],
      pairs: [],
      commits: 0,
    });
  });

  it('adds up: the tally of two stretches is the tally of the whole', () => {
    const anyCommit = fc.record({
      hash: fc.string(),
      at: fc.constantFrom('2026-05-04T10:00:00Z', '2026-06-04T10:00:00Z'),
      author: fc.constantFrom('ann', 'eve'),
      changes: fc.array(
        fc.record({
          path: fc.constantFrom('shop/a', 'shop/b', 'cart/a', 'top'),
          added: fc.nat(9),
          deleted: fc.nat(9),
        }),
      ),
    });
    const sum = (tally: HistoryTally[]) => ({
      revisions: tally.flatMap(({ files }) => files.map(f => f.revisions)),
      lines: tally.flatMap(({ files }) => files.map(f => f.lines)),
      commits: tally.flatMap(({ components }) =>
        components.map(c => c.commits),
      ),
      pairs: tally.flatMap(({ pairs }) => pairs.map(p => p.commits)),
    });
    const total = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(fc.array(anyCommit), fc.array(anyCommit), (first, second) => {
        const apart = sum([tallyOf(...first), tallyOf(...second)]);
        const whole = sum([tallyOf(...first, ...second)]);
        for (const key of Object.keys(whole) as (keyof typeof whole)[]) {
          expect(total(apart[key])).toBe(total(whole[key]));
        }
      }),
    );
  });
});

describe('communicationStrength', () => {
  // web changed 3 files, pay 2, one of them together: average ceil(5/2) = 3, strength floor(100/3).
  it('is the share of files in common, by hand', () => {
    const { files } = tallyOf(
      commit('ann', ['shop/a', 'shop/b']),
      commit('bob', ['cart/c', 'shop/a']),
      commit('eve', ['cart/c', 'pay/d']),
    );
    expect(communicationStrength(files, teamOf)).toEqual([
      { a: 'pay', b: 'web', shared: 1, average: 3, strength: 33 },
    ]);
  });

  it('is 100 for two groups that change the same files, whoever knows no group aside', () => {
    const { files } = tallyOf(
      commit('ann', ['shop/a']),
      commit('eve', ['shop/a']),
      commit('stranger', ['shop/a', 'shop/b']),
    );
    expect(communicationStrength(files, teamOf)).toMatchObject([
      { strength: 100 },
    ]);
  });

  it('has nothing to say of one group', () => {
    const { files } = tallyOf(commit('ann', ['shop/a']));
    expect(communicationStrength(files, teamOf)).toEqual([]);
  });
});

describe('coChange', () => {
  it('is the share of the commits of one that also change the other', () => {
    const tally = tallyOf(
      commit('ann', ['shop/a', 'cart/b']),
      commit('eve', ['shop/a']),
      commit('eve', ['shop/a', 'cart/b'], '2026-07-01T00:00:00Z'),
      commit('bob', ['shop/a']),
    );
    expect(coChange(tally)).toEqual([
      { a: 'cart', b: 'shop', commits: 2, shareOfA: 1, shareOfB: 0.5 },
    ]);
  });
});

describe('authorship', () => {
  // 3 of web and 1 of pay: 1 - (9/16 + 1/16) = 0.375.
  it('names the main group and how fragmented the work is, by hand', () => {
    const { components } = tallyOf(
      commit('ann', ['shop/a']),
      commit('ann', ['shop/a']),
      commit('bob', ['shop/b']),
      commit('eve', ['shop/b']),
      commit('stranger', ['shop/b']),
    );
    expect(authorship(components, teamOf)).toEqual([
      {
        component: 'shop',
        commits: 4,
        unknown: 1,
        fragmentation: 0.375,
        main: { group: 'web', share: 0.75 },
      },
    ]);
  });

  it('is unknown where no author is known', () => {
    const { components } = tallyOf(commit('stranger', ['shop/a']));
    expect(authorship(components, teamOf)).toEqual([
      { component: 'shop', commits: 0, unknown: 1, fragmentation: null },
    ]);
  });
});
