import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { FakeMeter } from '@banyan/backstage-plugin-banyan-node/testing';
import { buildGraph, type CatalogEntity } from '@banyan/core';
import { chmodSync } from 'node:fs';
import { testDatabases } from '../__testUtils__/testDatabases';
import { GitHistory } from './__testUtils__/GitHistory';
import { DatabaseCoordinationStore } from './DatabaseCoordinationStore';
import type { GitRepository } from './gitConfig';
import { GitMiner } from './GitMiner';

const EVER = { from: '0000-00', to: '9999-99' };
const JUNE = Date.parse('2026-06-15T12:00:00Z');

const component = (name: string, path: string): CatalogEntity => ({
  ref: `component:acme/${name}`,
  kind: 'component',
  title: name,
  annotations: { 'banyan/git-path': path },
});

const SHOP = component('shop', 'shop');
const CART = component('cart', 'cart');

describe('GitMiner', () => {
  const databases = testDatabases();
  const folder = createMockDirectory();
  const { PATH } = process.env;
  beforeEach(() => folder.clear());
  afterEach(() => {
    process.env.PATH = PATH;
  });

  const at = (name: string) => ({ name, path: folder.resolve(name) });

  /** A miner of its own, whose catalog and clock can be set. */
  async function started(
    repositories: GitRepository[],
    some: { months?: number; repositoryTimeoutMs?: number } = {},
  ) {
    const store = new DatabaseCoordinationStore(await databases.migrated());
    const logger = mockServices.logger.mock();
    const world = { entities: [SHOP, CART], now: JUNE, months: 12, ...some };
    const mine = async (signal = new AbortController().signal) =>
      new GitMiner({
        git: {
          repositories,
          months: world.months,
          schedule: { frequency: { hours: 1 }, timeout: { hours: 1 } },
          repositoryTimeoutMs: some.repositoryTimeoutMs ?? 60_000,
        },
        store,
        logger,
        metrics: new FakeMeter().service,
        entities: async () => buildGraph(world.entities).entities,
        now: () => world.now,
      }).mine(signal);
    const mined = () => store.totals(EVER);
    /** Commits by component. */
    const commits = async () =>
      Object.fromEntries(
        (await mined()).together.map(row => [
          row.components.map(ref => ref.split('/')[1]).join('+'),
          row.commits,
        ]),
      );
    const errors = async () =>
      Object.fromEntries(
        (await store.states()).map(({ name, error }) => [name, error]),
      );
    return { world, store, logger, mine, mined, commits, errors };
  }

  it('comes to the same step by step as at once, wherever the steps are', async () => {
    const whole = new GitHistory(at('whole').path);
    const heads = [
      whole.commit('ann@acme.io', '2026-04-01', 'shop/a', 'cart/a'),
      whole.commit('eve@acme.io', '2026-05-01', 'shop/a'),
    ];
    // A branch that begins before the first stop and is merged after others.
    whole.git(['checkout', '--quiet', '-b', 'side', heads[0]]);
    whole.commit('bob@acme.io', '2026-04-20', 'cart/b', 'shop/b');
    whole.git(['checkout', '--quiet', 'main']);
    heads.push(whole.commit('eve@acme.io', '2026-05-02', 'shop/a', 'cart/a'));
    whole.git(['merge', '--quiet', '--no-ff', '--no-edit', 'side'], {
      GIT_AUTHOR_NAME: 'ann',
      GIT_AUTHOR_EMAIL: 'ann@acme.io',
    });
    heads.push(whole.git(['rev-parse', 'HEAD']).trim());
    heads.push(whole.commit('ann@acme.io', '2026-06-01', 'cart/b'));
    const once = await started([at('whole')]);
    await once.mine();
    const expected = await once.mined();
    expect(await once.commits()).toEqual({ cart: 1, shop: 1, 'cart+shop': 3 });

    const last = heads[heads.length - 1];
    for (let stops = 0; stops < 2 ** (heads.length - 1); stops++) {
      const { mine, mined } = await started([at('whole')]);
      for (const head of heads.filter((_, index) => stops & (1 << index))) {
        whole.git(['reset', '--quiet', '--hard', head]);
        await mine();
      }
      whole.git(['reset', '--quiet', '--hard', last]);
      await mine();
      await mine();
      expect(await mined()).toEqual(expected);
    }
  }, 60_000);

  it('reads only what is new', async () => {
    const history = new GitHistory(at('mono').path);
    history.commit('ann@acme.io', '2026-05-01', 'shop/a');
    const { mine, commits, store, world } = await started([at('mono')]);
    await mine();
    // What is lost of the past cannot be read again, nor need be.
    await store.forgetBefore('2026-06');
    history.commit('ann@acme.io', '2026-06-01', 'cart/a');
    world.now += 60_000;
    await mine();
    expect(await commits()).toEqual({ cart: 1 });
    expect(await store.states()).toMatchObject([
      { minedAt: new Date(world.now).toISOString() },
    ]);
  });

  it('begins anew when the history was rewritten', async () => {
    const history = new GitHistory(at('mono').path);
    const first = history.commit('ann@acme.io', '2026-05-01', 'shop/a');
    history.commit('ann@acme.io', '2026-05-02', 'cart/a');
    const { mine, commits } = await started([at('mono')]);
    await mine();
    expect(await commits()).toEqual({ shop: 1, cart: 1 });
    history.git(['reset', '--quiet', '--hard', first]);
    history.commit('eve@acme.io', '2026-05-03', 'shop/b');
    await mine();
    expect(await commits()).toEqual({ shop: 2 });
  });

  it('begins anew when the last commit is gone altogether', async () => {
    const { path } = at('mono');
    new GitHistory(path).commit('ann@acme.io', '2026-05-01', 'cart/a');
    const { mine, commits } = await started([at('mono')]);
    await mine();
    folder.clear();
    new GitHistory(path).commit('ann@acme.io', '2026-05-02', 'shop/a');
    await mine();
    expect(await commits()).toEqual({ shop: 1 });
  });

  it('begins anew when folders belong to other components', async () => {
    const history = new GitHistory(at('mono').path);
    history.commit('ann@acme.io', '2026-05-01', 'shop/a', 'cart/a');
    const { mine, commits, world } = await started([at('mono')]);
    await mine();
    world.entities = [SHOP, component('basket', 'cart')];
    await mine();
    expect(await commits()).toEqual({ 'basket+shop': 1 });
  });

  it('begins anew when more months count, and forgets those that do not', async () => {
    const history = new GitHistory(at('mono').path);
    history.commit('ann@acme.io', '2026-03-15', 'shop/a');
    history.commit('ann@acme.io', '2026-06-01', 'cart/a');
    const { mine, commits, world } = await started([at('mono')], { months: 2 });
    await mine();
    expect(await commits()).toEqual({ cart: 1 });
    world.months = 4;
    await mine();
    expect(await commits()).toEqual({ cart: 1, shop: 1 });
    world.now = Date.parse('2026-07-01T00:00:00Z');
    await mine();
    expect(await commits()).toEqual({ cart: 1 });
  });

  it('mines what is well beside what is broken, and says what is wrong', async () => {
    new GitHistory(at('good').path).commit(
      'ann@acme.io',
      '2026-05-01',
      'shop/a',
    );
    const empty = new GitHistory(at('empty').path);
    folder.addContent({ plain: { file: '' } });
    const { mine, commits, errors, logger } = await started([
      at('gone'),
      at('plain'),
      { name: 'empty', path: empty.path },
      { ...at('good'), name: 'foreign', namespace: 'other' },
      at('good'),
    ]);
    await mine();
    expect(await commits()).toEqual({ shop: 1 });
    expect(await errors()).toEqual({
      gone: expect.stringMatching(/^There is no git repository at its path/),
      plain: expect.stringMatching(/^There is no git repository at its path/),
      empty: 'It has no commit yet.',
      foreign: expect.stringMatching(/^No component belongs to it/),
      good: undefined,
    });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Repository gone could not be mined.*cannot/),
    );
  });

  it('keeps what it knew while a repository is broken, and forgets the error after', async () => {
    const { path } = at('mono');
    new GitHistory(path).commit('ann@acme.io', '2026-05-01', 'shop/a');
    const { mine, commits, errors } = await started([at('mono')]);
    await mine();
    process.env.PATH = folder.path;
    await mine();
    expect(await errors()).toEqual({
      mono: 'There is no git where the backend runs. Install it there.',
    });
    expect(await commits()).toEqual({ shop: 1 });
    process.env.PATH = PATH;
    await mine();
    expect(await errors()).toEqual({ mono: undefined });
    expect(await commits()).toEqual({ shop: 1 });
  });

  it('forgets a repository that is configured no more', async () => {
    new GitHistory(at('a').path).commit('ann@acme.io', '2026-05-01', 'shop/a');
    const repositories = [at('a'), { ...at('a'), name: 'b' }];
    const { mine, mined, store } = await started(repositories);
    await mine();
    repositories.pop();
    await mine();
    expect((await store.states()).map(({ name }) => name)).toEqual(['a']);
    expect((await mined()).files.map(each => each.repository)).toEqual(['a']);
  });

  describe('when git hangs', () => {
    beforeEach(() => {
      folder.addContent({ bin: { git: '#!/bin/sh\nexec sleep 600\n' } });
      chmodSync(folder.resolve('bin/git'), 0o755);
      process.env.PATH = `${folder.resolve('bin')}:${PATH}`;
    });

    it('gives up on that repository', async () => {
      const { mine, errors } = await started([at('a'), at('b')], {
        repositoryTimeoutMs: 20,
      });
      await mine();
      const tooLong = expect.stringMatching(/^It took too long/);
      expect(await errors()).toEqual({ a: tooLong, b: tooLong });
    });

    it('leaves all as it is when the backend stops', async () => {
      const { mine, store, logger } = await started([at('a'), at('b')]);
      const stop = new AbortController();
      const mining = mine(stop.signal);
      stop.abort();
      await mining;
      expect(await store.states()).toEqual([]);
      expect(logger.warn).not.toHaveBeenCalled();
    });
  });
});
