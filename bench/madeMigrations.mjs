import { catalogOf } from './catalogOf.mjs';
import { chance } from './chance.mjs';

const SERVICES = 100;
const MONTHS = 12;
const STEPS = [0, 5, 20, 50, 80, 100];

const month = number =>
  new Date(Date.UTC(2025, 10 + number)).toISOString().slice(0, 7);

/** A capability whose share rose in random months of the last twelve. */
function capability(number, targets, random) {
  const last = random.of(0.5) ? STEPS.length - 1 : 1 + random.below(4);
  const months = Array.from({ length: last + 1 }, () =>
    random.below(MONTHS),
  ).toSorted((a, b) => a - b);
  return {
    name: `capability-${number}`,
    title: `Capability ${number}`,
    tier: number % 4,
    weight: 1 + (number % 9),
    to: random.one(targets),
    history: STEPS.slice(0, last + 1).map((percent, step) => ({
      at: month(months[step]),
      stage: percent === 0 ? 'legacy' : percent === 100 ? 'migrated' : 'canary',
      percent,
    })),
  };
}

/** An organisation of a hundred services with so many migrations; those of `big` have a hundred capabilities. */
export function madeMigrations(count, capabilities, big = 1) {
  const entities = catalogOf(SERVICES);
  const random = chance();
  const refs = kind =>
    entities
      .filter(each => each.kind === kind)
      .map(({ metadata }) => `${kind.toLowerCase()}:${metadata.name}`);
  const services = refs('Component');
  const teams = refs('Group').filter(ref => ref.includes('team'));
  const migrations = Array.from({ length: count }, (_, number) => ({
    apiVersion: 'banyan/v1alpha1',
    kind: 'Migration',
    metadata: { name: `migration-${number}`, title: `Migration ${number}` },
    spec: {
      owner: teams[number % teams.length],
      legacy: services[number % services.length],
      facade: services[(number + 1) % services.length],
      started: month(0),
      halt: { metric: 'error rate', measure: 'error-rate', above: 5 },
      capabilities: Array.from(
        { length: number < big ? 100 : capabilities },
        (__, each) => capability(each, services, random),
      ),
    },
  }));
  return [...entities, ...migrations];
}
