import type { ServiceContext } from '../kit';
import { etasSchema } from './etaGateway';
import { nearDrivers } from './nearDrivers';
import { kilometresBetween, type Place } from './place';
import { rankedDrivers, type Candidate } from './rankedDrivers';
import { straightLineEta } from './straightLineEta';
import { standingSchema } from './supply';
import type { Match } from './trip';

/** Those near enough that an ETA is worth asking for. */
const ASKED_FOR = 12;

type Ranking = { ranked: Candidate[]; etaFrom: Match['etaFrom'] };

/** The free drivers near a place, the best first. */
export function rankedCandidates(context: ServiceContext) {
  const near = nearDrivers(context);

  const standingOf = (drivers: readonly string[]) =>
    context.call('supply', {
      method: 'POST',
      path: '/standing',
      body: { drivers },
      answer: standingSchema,
    });

  return async (pickup: Place): Promise<Ranking> => {
    const fixes = await near(pickup);
    const standing = new Map(
      (await standingOf(fixes.map(fix => fix.driver))).map(known => [
        known.driver,
        known,
      ]),
    );
    const from = fixes
      .filter(fix => standing.has(fix.driver))
      .sort(
        (a, b) => kilometresBetween(a, pickup) - kilometresBetween(b, pickup),
      )
      .slice(0, ASKED_FOR);
    const { etas, etaFrom } = await etasTo(pickup, from, context);
    const ranked = rankedDrivers(
      etas.flatMap(eta => {
        const known = standing.get(eta.driver);
        return known ? [{ ...known, ...eta }] : [];
      }),
    );
    return { ranked, etaFrom };
  };
}

type Etas = {
  etas: { driver: string; etaSeconds: number }[];
  etaFrom: Match['etaFrom'];
};

async function etasTo(
  pickup: Place,
  from: (Place & { driver: string })[],
  context: ServiceContext,
): Promise<Etas> {
  return context.call<Etas>(
    'eta-gateway',
    {
      method: 'POST',
      path: '/etas',
      body: { to: pickup, from },
      answer: etasSchema.transform(etas => ({ etas, etaFrom: 'eta-gateway' })),
    },
    {
      fallback: () => ({
        etas: from.map(place => ({
          driver: place.driver,
          etaSeconds: straightLineEta(place, pickup),
        })),
        etaFrom: 'straight line',
      }),
    },
  );
}
