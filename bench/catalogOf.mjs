import { chance } from './chance.mjs';

const entity = (kind, name, spec, metadata = {}) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, title: name.replaceAll('-', ' '), ...metadata },
  spec,
});

const share = (count, per) => Math.max(1, Math.round(count / per));
const spread = (place, from, to) => Math.floor((place * to) / from);

/** How many there are of each for so many services. */
const countsFor = services => ({
  services,
  teams: share(services, 6),
  units: share(services, 40),
  systems: share(services, 20),
  domains: share(services, 100),
  stores: share(services, 8),
});

function organization({ teams, units }, random) {
  const group = (name, spec, annotations) =>
    entity('Group', name, { ...spec, children: [] }, { annotations });
  const people = () => String(3 + Math.min(12, random.skewed(4)));
  return [
    group('acme', { type: 'organization' }),
    ...Array.from({ length: units }, (_, unit) =>
      group(`unit-${unit}`, { type: 'org', parent: 'acme' }),
    ),
    ...Array.from({ length: teams }, (_, team) =>
      group(
        `team-${team}`,
        { type: 'team', parent: `unit-${spread(team, teams, units)}` },
        random.of(0.9) ? { 'banyan/headcount': people() } : undefined,
      ),
    ),
  ];
}

function architecture({ teams, units, systems, domains, stores }, random) {
  const owner = team => `group:team-${team}`;
  return [
    ...Array.from({ length: domains }, (_, domain) =>
      entity('Domain', `domain-${domain}`, {
        owner: `group:unit-${spread(domain, domains, units)}`,
      }),
    ),
    ...Array.from({ length: systems }, (_, system) =>
      entity('System', `system-${system}`, {
        owner: owner(spread(system, systems, teams)),
        domain: `domain-${spread(system, systems, domains)}`,
      }),
    ),
    ...Array.from({ length: stores }, (_, store) =>
      entity('Resource', `store-${store}`, {
        type: random.one(['database', 'cache', 'queue', 'object-store']),
        owner: owner(spread(store, stores, teams)),
        system: `system-${spread(store, stores, systems)}`,
      }),
    ),
  ];
}

/** Whom a service calls: its own team and unit first, then what everybody uses, then anybody. */
function calleesOf(service, { services, teams, units }, random) {
  const { teamOf, byTeam, byUnit } = services;
  const team = teamOf[service];
  const near = [byTeam[team], byUnit[spread(team, teams, units)]];
  const wanted = Math.min(12, random.skewed(3.1));
  const callees = new Set();
  for (let tries = 0; callees.size < wanted && tries < 4 * wanted; tries++) {
    const anybody = random.of(0.6)
      ? random.below(share(teamOf.length, 50)) * 50
      : random.below(teamOf.length);
    const callee = random.of(0.7) ? random.one(random.one(near)) : anybody;
    if (callee < teamOf.length && callee !== service) callees.add(callee);
  }
  return [...callees];
}

function callTo(callee, random) {
  const protection = random.of(0.3) ? { fallback: { kind: 'cache' } } : {};
  const mode = random.of(0.8) ? 'sync' : 'async';
  const critical = mode === 'sync' && random.of(0.35);
  return { to: `component:service-${callee}`, mode, critical, ...protection };
}

/** Every team has a service; the others are spread unevenly, as they are in life. */
function placesOfServices({ services, teams, units }, random) {
  const weights = Array.from({ length: teams }, () => 1 + random.skewed(3));
  const tickets = weights.flatMap((weight, team) => Array(weight).fill(team));
  const teamOf = Array.from({ length: services }, (_, service) =>
    service < teams ? service : random.one(tickets),
  );
  const byTeam = Array.from({ length: teams }, () => []);
  const byUnit = Array.from({ length: units }, () => []);
  teamOf.forEach((team, service) => {
    byTeam[team].push(service);
    byUnit[spread(team, teams, units)].push(service);
  });
  return { teamOf, byTeam, byUnit };
}

/** The entities of a made-up organization with so many services; the same number gives the same entities. */
export function catalogOf(size) {
  const random = chance();
  const counts = countsFor(size);
  const { teams, systems, stores } = counts;
  const services = placesOfServices(counts, random);
  const components = services.teamOf.map((team, service) => {
    const system = spread(team, teams, systems);
    const near = Math.max(0, random.of(0.15) ? system - 1 : system);
    const tier = random.of(0.9) ? String(random.below(4)) : undefined;
    const calls = calleesOf(service, { ...counts, services }, random);
    return entity(
      'Component',
      `service-${service}`,
      {
        type: random.of(0.9) ? 'service' : 'worker',
        lifecycle: random.of(0.85) ? 'production' : 'experimental',
        owner: `group:team-${team}`,
        system: `system-${near}`,
        dependsOn: random.of(0.3)
          ? [`resource:store-${spread(team, teams, stores)}`]
          : [],
        calls: calls.map(callee => callTo(callee, random)),
      },
      {
        annotations: tier ? { 'banyan/tier': tier } : undefined,
        tags: [random.one(['java', 'go', 'node', 'python', 'kotlin'])],
      },
    );
  });
  return [
    ...organization(counts, random),
    ...architecture(counts, random),
    ...components,
  ];
}
