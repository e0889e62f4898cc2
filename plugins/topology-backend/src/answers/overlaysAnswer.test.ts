import type { Entity } from '@backstage/catalog-model';
import { overlaysResponseSchema } from '@banyan/backstage-plugin-banyan-common';
import { aGroup, anEntity } from '../__testUtils__/acme';
import { startTopology } from '../__testUtils__/startTopology';
import { TestCatalog } from '../__testUtils__/TestCatalog';

const aUser = (name: string, ...memberOf: string[]) =>
  anEntity('User', name, { memberOf });

const COMPANY: Entity[] = [
  aGroup('org', 'organization'),
  aGroup('music', 'tribe', 'org'),
  aGroup('money', 'tribe', 'org'),
  aGroup('play', 'squad', 'music'),
  aGroup('radio', 'squad', 'music'),
  aGroup('pay', 'squad', 'money'),
  aGroup('testers', 'chapter', 'music'),
  anEntity(
    'Group',
    'coaches',
    { type: 'guild', parent: 'org' },
    { 'banyan/headcount': '40', 'banyan/active-share': '0.15' },
  ),
  aGroup('quiet', 'guild', 'org'),
  aUser('ann', 'play', 'testers'),
  aUser('bob', 'radio', 'testers', 'coaches'),
  aUser('secret-cas', 'pay', 'coaches'),
];

type Topology = Awaited<ReturnType<typeof startTopology>>;

const overlaysOf = async ({ get }: Topology, query = '') =>
  overlaysResponseSchema.parse(
    (await get(`/v1/overlays${query}`).expect(200)).body,
  );

describe('the answer about chapters and guilds', () => {
  it('has who takes part, with the state that the guild declares', async () => {
    const topology = await startTopology(new TestCatalog(COMPANY));
    const { overlays, people, squads } = await overlaysOf(topology);
    expect(overlays).toEqual([
      {
        ref: 'group:acme/coaches',
        title: 'coaches',
        type: 'guild',
        people: 40,
        illustrative: false,
        members: 2,
        squads: [
          { ref: 'group:acme/pay', members: 1 },
          { ref: 'group:acme/radio', members: 1 },
        ],
        elsewhere: 0,
        units: ['group:acme/money', 'group:acme/music'],
        activeShare: 0.15,
        reach: 'pass',
        activity: 'warn',
      },
      {
        ref: 'group:acme/quiet',
        title: 'quiet',
        type: 'guild',
        illustrative: false,
        squads: [],
        elsewhere: 0,
        units: [],
        reach: 'unknown',
        activity: 'unknown',
      },
      expect.objectContaining({
        ref: 'group:acme/testers',
        unit: 'group:acme/music',
        people: 2,
        members: 2,
        reach: 'pass',
      }),
    ]);
    expect(squads).toHaveLength(3);
    expect(people.map(({ ref }) => ref)).toEqual([
      'user:acme/ann',
      'user:acme/bob',
      'user:acme/secret-cas',
    ]);
    await topology.stop();
  });

  it('stays in the scope of a tribe, with the guilds that reach into it', async () => {
    const topology = await startTopology(new TestCatalog(COMPANY));
    const { overlays, squads } = await overlaysOf(
      topology,
      '?scope=group:acme/money',
    );
    expect(squads).toEqual([
      { ref: 'group:acme/pay', unit: 'group:acme/money' },
    ]);
    expect(overlays).toMatchObject([
      {
        ref: 'group:acme/coaches',
        members: 2,
        squads: [{ ref: 'group:acme/pay', members: 1 }],
        elsewhere: 1,
      },
    ]);
    await topology.stop();
  });

  it('counts nobody whom the caller may not see', async () => {
    const catalog = new TestCatalog(COMPANY);
    catalog.isReadable = ref =>
      !ref.includes('secret') && ref !== 'group:acme/testers';
    const topology = await startTopology(catalog, { reads: 'some' });
    const { text } = await topology.get('/v1/overlays').expect(200);
    expect(text).not.toMatch(/secret|testers/);
    const { overlays } = await overlaysOf(topology);
    expect(overlays[0]).toMatchObject({
      members: 1,
      squads: [{ ref: 'group:acme/radio', members: 1 }],
      units: ['group:acme/music'],
    });
    await topology.stop();
  });
});
