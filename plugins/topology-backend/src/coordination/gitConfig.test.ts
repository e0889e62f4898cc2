import { ConfigReader } from '@backstage/config';
import { topologyConfig } from '../topologyConfig';

const read = (git: object) =>
  topologyConfig(new ConfigReader({ topology: { git: { ...git } } })).git;

const withRepositories = (...repositories: object[]) => read({ repositories });

describe('topology.git', () => {
  it('mines nothing unless it names repositories', () => {
    expect(topologyConfig(new ConfigReader({})).git).toBeUndefined();
    expect(read({ months: 6 })).toBeUndefined();
    expect(withRepositories()).toBeUndefined();
  });

  it('needs only paths', () => {
    expect(withRepositories({ path: '/srv/clones/mono.git' })).toEqual({
      months: 12,
      repositories: [{ name: 'mono', path: '/srv/clones/mono.git' }],
      schedule: {
        frequency: { hours: 1 },
        timeout: { hours: 1 },
        initialDelay: { minutes: 1 },
      },
      repositoryTimeoutMs: 600_000,
    });
  });

  it('reads what is configured', () => {
    const schedule = { frequency: { hours: 6 }, timeout: { minutes: 30 } };
    expect(
      read({
        months: 3,
        repositories: [
          { path: '/a', name: 'All of it', namespace: 'Acme' },
          { path: '/b', component: 'acme/Shop' },
          { path: '/c', component: 'component:cart' },
        ],
        schedule,
        repositoryTimeout: '2m',
      }),
    ).toMatchObject({
      months: 3,
      repositories: [
        { path: '/a', name: 'All of it', namespace: 'acme' },
        { path: '/b', name: 'b', component: 'component:acme/shop' },
        { path: '/c', name: 'c', component: 'component:default/cart' },
      ],
      schedule,
      repositoryTimeoutMs: 120_000,
    });
  });

  it.each([
    [
      [{ name: 'mono' }],
      'topology.git.repositories[0].path: expected the absolute path of a local clone, such as /srv/clones/mono, got nothing',
    ],
    [
      [{ path: '/a' }, { path: 'clones/b' }],
      'topology.git.repositories[1].path: expected the absolute path of a local clone, such as /srv/clones/mono, got clones/b',
    ],
    [
      [{ path: '/' }],
      'topology.git.repositories[0].name: expected 1 to 100 characters; the path gives no such name, so set one',
    ],
    [
      [{ path: '/a/mono' }, { path: '/b/mono' }],
      'topology.git.repositories[1]: there is a repository mono before it; give one of them another name',
    ],
    [
      [{ path: '/a', component: 'system:acme/front' }],
      'topology.git.repositories[0].component: expected the reference of a component, such as component:acme/shop, got system:acme/front',
    ],
    [
      [{ path: '/a', component: 'shop', namespace: 'acme' }],
      'topology.git.repositories[0]: component and namespace exclude each other; keep component if all of the repository belongs to it, else namespace',
    ],
  ])('refuses the repositories %j', (repositories, message) => {
    expect(() => withRepositories(...repositories)).toThrow(message);
  });

  it.each([0, 1.5, 121])('refuses %d months', months => {
    expect(() => read({ months })).toThrow(
      `topology.git.months: expected a whole number from 1 to 120, got ${months}`,
    );
  });

  it('refuses a time that is none', () => {
    expect(() =>
      read({ repositories: [{ path: '/a' }], repositoryTimeout: 'long' }),
    ).toThrow('repositoryTimeout');
  });
});
