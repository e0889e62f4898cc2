import type { BlastRadiusResponse } from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';

/** What becomes of a service. */
export type Effect = BlastRadiusResponse['services'][number]['effect'];

/** What becomes of services, worst first, with word and mark. */
export const EFFECTS: Readonly<
  Record<Effect, { word: string; status: Status; means: string }>
> = {
  fails: {
    word: 'fails',
    status: 'fail',
    means: 'nothing below it catches the failure',
  },
  degraded: {
    word: 'degraded',
    status: 'warn',
    means: 'it answers with a fallback',
  },
  contained: {
    word: 'contained',
    status: 'pass',
    means: 'somebody below has caught it',
  },
};

/** Does the fallback of the breaker hold? */
export type FallbackCase = 'holds' | 'fails';

/** A service that feels it or could. */
export type AffectedService = { ref: string; effect: Effect; distance: number };

/** Who feels it, worst and nearest first. */
export const affectedServices = (
  { services }: BlastRadiusResponse,
  fallback: FallbackCase,
): AffectedService[] => {
  const order = Object.keys(EFFECTS);
  return services
    .map(({ ref, distance, effect, effectWithoutFallback }) => ({
      ref,
      distance,
      effect: fallback === 'holds' ? effect : effectWithoutFallback,
    }))
    .sort(
      (a, b) =>
        order.indexOf(a.effect) - order.indexOf(b.effect) ||
        a.distance - b.distance ||
        (a.ref < b.ref ? -1 : 1),
    );
};

const count = (services: readonly AffectedService[], effect: Effect) =>
  services.filter(each => each.effect === effect).length;

/** Who feels it, in one sentence. */
export function affectedSentence(services: readonly AffectedService[]): string {
  const [fails, degraded, contained] = (
    ['fails', 'degraded', 'contained'] as const
  ).map(effect => count(services, effect));
  const first =
    fails === 0
      ? 'No service fails'
      : `${fails} of ${services.length} services ${fails === 1 ? 'fails' : 'fail'}`;
  return `${first}, ${degraded} ${degraded === 1 ? 'is' : 'are'} degraded, ${contained} ${contained === 1 ? 'does' : 'do'} not feel it.`;
}
