import { structureOfCompany } from '../../__testUtils__/structureOfCompany';
import { aCompany, type CompanyBuilder } from '../../testing';
import { domaRules } from './domaRules';

const system = (name: string) => ({ system: `system:acme/${name}` });

/** An app above rides above maps, with a platform below; each in a domain of its own. */
const acme = () =>
  aCompany()
    .organization('acme')
    .squad('apps')
    .domain('apps', { layer: 'presentation' })
    .system('app', 'apps')
    .component('app', system('app'))
    .squad('rides')
    .domain('rides', { layer: 'product' })
    .system('ride', 'rides')
    .component('ride-door', {
      ...system('ride'),
      gatewayFor: 'domain:acme/rides',
    })
    .component('trips', system('ride'))
    .squad('maps')
    .domain('maps', { layer: 'business' })
    .system('map', 'maps')
    .component('map-door', { ...system('map'), gatewayFor: 'domain:acme/maps' })
    .component('routes', system('map'))
    .squad('core')
    .domain('runtime', { layer: 'infrastructure' })
    .system('mesh', 'runtime')
    .component('events', { ...system('mesh'), type: 'platform' })
    .calls('app', 'ride-door')
    .calls('ride-door', 'trips')
    .calls('trips', 'map-door')
    .calls('routes', 'events', { mode: 'async' });

const rulesOf = (company: CompanyBuilder, root?: string) => {
  const { structure, titleOf } = structureOfCompany(company.build(), root);
  const rules = domaRules(structure);
  const arrow = ({ from, to }: { from: number; to: number }) =>
    `${titleOf(from)} -> ${titleOf(to)}`;
  return {
    counts: `${rules.clean}/${rules.crossings}, ${rules.unknown} unknown`,
    domains: rules.domains.map(titleOf),
    upward: rules.upwardCalls.map(
      each => `${arrow(each)}: ${each.fromLayer} -> ${each.toLayer}`,
    ),
    bypasses: rules.gatewayBypasses.map(
      each => `${arrow(each)}: not ${each.gateways.map(titleOf).join(', ')}`,
    ),
    gateways: rules.gateways.map(
      ({ domain, verdict }) => `${titleOf(domain)} ${verdict}`,
    ),
    stores: rules.storesAcrossDomains.map(({ store }) => titleOf(store)),
    cycles: rules.cycles.map(({ domains, loop, calls }) => [
      domains.map(titleOf).join(' '),
      loop.map(titleOf).join(' '),
      calls.map(arrow).join(', '),
    ]),
    sizes: rules.sizes.map(
      ({ domain, services, verdict }) =>
        `${titleOf(domain)} ${services} ${verdict}`,
    ),
  };
};

describe('domaRules', () => {
  it('have nothing to say of calls down the layers and through the doors', () => {
    expect(rulesOf(acme())).toEqual({
      counts: '3/3, 0 unknown',
      domains: ['apps', 'maps', 'rides', 'runtime'],
      upward: [],
      bypasses: [],
      gateways: ['apps warn', 'maps pass', 'rides pass', 'runtime exempt'],
      stores: [],
      cycles: [],
      sizes: [
        'apps 1 warn',
        'maps 2 warn',
        'rides 2 warn',
        'runtime 0 not-applicable',
      ],
    });
  });

  it('name a call up the layers and the cycle that it closes', () => {
    expect(rulesOf(acme().calls('routes', 'app'))).toMatchObject({
      counts: '3/4, 0 unknown',
      upward: ['routes -> app: business -> presentation'],
      bypasses: [],
      cycles: [
        [
          'apps maps rides',
          'apps rides maps',
          'app -> ride-door, routes -> app, trips -> map-door',
        ],
      ],
    });
  });

  it('name a call around a gateway, but not one of the gateway itself or inside the domain', () => {
    const company = acme()
      .calls('app', 'routes')
      .calls('app', 'routes', { mode: 'async' })
      .calls('map-door', 'routes')
      .calls('trips', 'ride-door');
    expect(rulesOf(company)).toMatchObject({
      counts: '3/4, 0 unknown',
      bypasses: ['app -> routes: not map-door'],
    });
  });

  it('let a gateway stand outside its domain', () => {
    const company = acme()
      .component('edge', {
        ...system('app'),
        gatewayFor: 'domain:acme/rides',
        layer: 'edge',
      })
      .calls('edge', 'trips');
    expect(rulesOf(company)).toMatchObject({ bypasses: [] });
  });

  it('take the layer of a component before that of its domain', () => {
    const lifted = acme()
      .squad('rides')
      .component('banner', { ...system('ride'), layer: 'presentation' })
      .calls('banner', 'app');
    expect(rulesOf(lifted)).toMatchObject({
      upward: [],
      counts: '4/4, 0 unknown',
    });
    const plain = acme()
      .squad('rides')
      .component('banner', system('ride'))
      .calls('banner', 'app');
    expect(rulesOf(plain)).toMatchObject({
      upward: ['banner -> app: product -> presentation'],
    });
  });

  it('never take a gateway from a type: where nobody declares one, nothing is known', () => {
    const company = aCompany()
      .organization('acme')
      .squad('web')
      .domain('front', { layer: 'edge' })
      .system('page', 'front')
      .component('page', system('page'))
      .squad('pay')
      .domain('money', { layer: 'business' })
      .system('till', 'money')
      .component('till-door', { ...system('till'), type: 'gateway' })
      .component('bills', system('till'))
      .calls('page', 'bills');
    expect(rulesOf(company)).toMatchObject({
      counts: '0/1, 1 unknown',
      bypasses: [],
      gateways: ['front unknown', 'money unknown'],
    });
  });

  it('ask for gateways only in a company that declares some', () => {
    const company = acme()
      .organization('other')
      .squad('shop')
      .domain('shop', { layer: 'product' })
      .system('shop', 'shop')
      .component('shop', system('shop'));
    const { gateways } = rulesOf(company);
    expect(gateways).toContain('apps warn');
    expect(gateways).toContain('shop unknown');
  });

  it('do not count history', () => {
    const old = { ...system('map'), lifecycle: 'deprecated' };
    const company = acme()
      .squad('maps')
      .component('old-door', { ...old, gatewayFor: 'domain:acme/maps' });
    expect(rulesOf(company)).toEqual(rulesOf(acme()));
  });

  it('know nothing of calls where a layer is not declared, or not one of the five', () => {
    const company = acme()
      .squad('labs')
      .domain('labs')
      .system('lab', 'labs')
      .component('lab', system('lab'))
      .domain('odd', { layer: 'cellar' })
      .system('oddity', 'odd')
      .component('oddity', system('oddity'))
      .calls('lab', 'map-door')
      .calls('oddity', 'map-door')
      .calls('lab', 'routes');
    expect(rulesOf(company)).toMatchObject({
      counts: '3/6, 2 unknown',
      upward: [],
      bypasses: ['lab -> routes: not map-door'],
    });
  });

  it.each([
    [3, 'rides fail'],
    [2, 'rides warn'],
  ])('weigh a second gateway of %i services: %s', (services, expected) => {
    const company = acme()
      .squad('rides')
      .component('second', {
        ...system('ride'),
        type: services === 3 ? 'service' : 'worker',
        gatewayFor: 'domain:acme/rides',
      });
    expect(rulesOf(company).gateways).toContain(expected);
  });

  it.each([
    [4, 'warn'],
    [5, 'pass'],
    [10, 'pass'],
    [11, 'warn'],
    [30, 'warn'],
    [31, 'fail'],
  ])('judge a domain of %i services: %s', (services, verdict) => {
    const company = aCompany().squad('web').domain('big').system('big', 'big');
    for (let each = 0; each < services; each++) {
      company.component(`s${each}`, system('big'));
    }
    company.component('batch', { ...system('big'), type: 'worker' });
    expect(rulesOf(company).sizes).toEqual([`big ${services} ${verdict}`]);
  });

  it('name a store that two domains use', () => {
    const company = acme()
      .store('trip-store')
      .depends('trips', 'trip-store')
      .depends('routes', 'trip-store');
    expect(rulesOf(company).stores).toEqual(['trip-store']);
  });

  it('look at whole domains, and at calls with one end in scope', () => {
    const company = acme().calls('app', 'routes').calls('app', 'trips');
    expect(rulesOf(company, 'system:acme/map')).toMatchObject({
      counts: '2/3, 0 unknown',
      domains: ['maps'],
      bypasses: ['app -> routes: not map-door'],
      gateways: ['maps pass'],
      sizes: ['maps 2 warn'],
    });
  });

  it('say nothing of nothing', () => {
    expect(
      rulesOf(aCompany().squad('web').owns('a', 'b').calls('a', 'b')),
    ).toEqual({
      counts: '0/0, 0 unknown',
      domains: [],
      upward: [],
      bypasses: [],
      gateways: [],
      stores: [],
      cycles: [],
      sizes: [],
    });
  });
});
