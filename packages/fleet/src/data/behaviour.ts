import { seededRandom, type Random } from '../kit/random';
import type { FleetCatalog, FleetComponent } from './catalog';

/** How a service without code of its own behaves on a good day. All of it is made up. @public */
export type Behaviour = {
  medianMs: number;
  /** How much slower than the median the slow ones are: the spread of a log-normal. */
  spread: number;
  /** 0 to 1. */
  errorRate: number;
};

const SHARE_OF_TIMEOUT = 1 / 10;
const FASTEST_MS = 3;
const SLOWEST_MS = 45;
const LONGEST_MS = 60_000;

const patienceOf = (callee: string, catalog: FleetCatalog) =>
  Math.min(
    400,
    ...[...catalog.values()]
      .flatMap(({ calls }) => calls)
      .filter(({ to }) => to === callee)
      .map(({ timeoutMs }) => timeoutMs ?? Infinity),
  );

/** Fast enough for its callers: a tenth of the shortest time that one of them waits. */
export function behaviourOf(
  { entityRef }: FleetComponent,
  catalog: FleetCatalog,
): Behaviour {
  const random = seededRandom(`behaviour of ${entityRef}`);
  const median =
    patienceOf(entityRef, catalog) * SHARE_OF_TIMEOUT * (0.7 + 0.6 * random());
  return {
    medianMs: Math.min(SLOWEST_MS, Math.max(FASTEST_MS, median)),
    spread: 0.3 + 0.25 * random(),
    errorRate: 0.001 + 0.006 * random(),
  };
}

const normal = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** How long this answer takes. */
export function latency({ medianMs, spread }: Behaviour, random: Random) {
  return Math.min(LONGEST_MS, medianMs * Math.exp(spread * normal(random)));
}
