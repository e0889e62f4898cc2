import { namesIn, structureIn } from '../__testUtils__/structures';
import { aCompany } from '../testing';
import { teamLoad } from './teamLoad';

const acme = () =>
  aCompany()
    .organization('acme')
    .domain('shopping', { owner: undefined })
    .squad('web', { headcount: 6 })
    .component('shop', { tier: 0, domain: 'domain:acme/shopping' })
    .component('pages', { type: 'website', tier: 3 })
    .squad('pay', { headcount: 20 })
    .owns('a', 'b', 'c', 'd')
    .squad('tools', { headcount: undefined })
    .component('build', { type: 'pipeline' });

describe('team load', () => {
  it('counts what each team carries', () => {
    const structure = structureIn(acme());
    const { team } = namesIn(structure);
    const { graph } = structure.map;
    expect(
      teamLoad(structure).teams.map(each => ({
        ...each,
        team: team(each.team),
        domains: each.domains.map(id => graph.entities[id].title),
      })),
    ).toEqual([
      {
        team: 'pay',
        components: 4,
        services: 4,
        domains: [],
        tiers: [0, 0, 0, 0, 4],
        people: 20,
        band: 'fail',
        paths: 190,
      },
      {
        team: 'tools',
        components: 1,
        services: 0,
        domains: [],
        tiers: [0, 0, 0, 0, 1],
      },
      {
        team: 'web',
        components: 2,
        services: 1,
        domains: ['shopping'],
        tiers: [1, 0, 0, 1, 0],
        people: 6,
        band: 'pass',
        paths: 15,
      },
    ]);
  });

  it('is the share of teams with one to three services among those with any', () => {
    const structure = structureIn(
      acme().component('lost', { owner: undefined }),
    );
    expect(teamLoad(structure)).toMatchObject({
      value: 0.5,
      n: 1,
      m: 2,
      unknown: 1,
    });
  });

  it('counts services out of scope for a team that is partly in it', () => {
    const structure = structureIn(
      acme().squad('web').owns('cart', 'basket', 'till').calls('shop', 'a'),
      'domain:acme/shopping',
    );
    const { teams, ...share } = teamLoad(structure);
    expect(teams.map(({ services }) => services)).toEqual([4]);
    expect(share).toMatchObject({ n: 0, m: 1 });
  });

  it.each([
    [1, 0],
    [6, 15],
    [12, 66],
    [20, 190],
  ])('knows that %i people have %i paths between them', (headcount, paths) => {
    const structure = structureIn(
      aCompany().squad('web', { headcount }).owns('shop'),
    );
    expect(teamLoad(structure).teams[0].paths).toBe(paths);
  });

  it('is undefined where no team owns a service', () => {
    expect(teamLoad(structureIn(aCompany())).value).toBeNull();
  });
});
