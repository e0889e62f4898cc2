import type { Commit } from '@banyan/core';
import { tallies } from './tallies';

const commit = (at: string, ...paths: string[]): Commit => ({
  hash: 'abc',
  at,
  author: 'ann@acme.io',
  changes: paths.map(path => ({ path, added: 1, deleted: 0 })),
});

async function* stream(commits: Commit[]) {
  yield* commits;
}

const collect = async (commits: Commit[]) => {
  const collected = [];
  for await (const each of tallies(stream(commits), path => path[0], {
    from: '2026-01',
  }))
    collected.push(each);
  return collected;
};

describe('tallies', () => {
  it('let others have their turn after every stretch', async () => {
    const day = '2026-05-04T00:00:00Z';
    const many = Array.from({ length: 1_000 }, () => commit(day, 'a/b'));
    const order: string[] = [];
    const others = () => {
      order.push('others');
      if (order.length < 20) setImmediate(others);
    };
    setImmediate(others);
    for await (const _ of tallies(stream(many), path => path[0], {
      from: '2026-01',
    }))
      order.push('stretch');
    expect(order.join(' ')).not.toContain('stretch stretch');
    expect(order.filter(each => each === 'stretch')).toHaveLength(5);
  });

  it('are cut by changes too, where commits are large', async () => {
    const paths = Array.from({ length: 1_500 }, (_, i) => `a/${i}`);
    const large = commit('2026-05-04T00:00:00Z', ...paths);
    expect(await collect([large, large, large])).toHaveLength(2);
  });

  it('count the commits of components together, once each', async () => {
    const [{ together, commits }] = await collect([
      commit('2026-05-04T00:00:00Z', 'a/1', 'b/1', 'a/2'),
      commit('2026-05-05T00:00:00Z', 'b/1', 'a/1'),
      commit('2026-06-01T00:00:00Z', 'a/1', 'b/1'),
      commit('2026-06-02T00:00:00Z'),
    ]);
    expect(commits).toBe(4);
    expect(together).toEqual([
      { month: '2026-05', components: ['a', 'b'], commits: 2 },
      { month: '2026-06', components: ['a', 'b'], commits: 1 },
    ]);
  });

  it('leave out what is older, and what has no date', async () => {
    const [{ commits, files, together }] = await collect([
      commit('2025-12-31T23:59:59Z', 'a/1'),
      commit('once', 'a/1'),
    ]);
    expect([commits, files, together]).toEqual([0, [], []]);
  });
});
