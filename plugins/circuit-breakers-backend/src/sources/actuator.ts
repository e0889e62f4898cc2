import type { BreakerOrder } from '@banyan/backstage-plugin-banyan-common';
import {
  below,
  type BreakerSource,
  jsonAnswer,
  placeOf,
  type SourceContext,
} from '@banyan/backstage-plugin-banyan-node';
import { actuatorReadings } from './actuatorReadings';
import { changesOf } from './actuatorEvents';
import { ProducerClocks } from './ProducerClocks';

/** What Resilience4j calls the orders that it takes. */
const UPDATES: Partial<Record<BreakerOrder, string>> = {
  reset: 'CLOSE',
  'force-open': 'FORCE_OPEN',
  disable: 'DISABLE',
};

/**
 * Resilience4j by the actuator of Spring Boot, at `.../actuator` or
 * `.../actuator/circuitbreakers`.
 */
export function actuatorSource(): BreakerSource {
  const clocks = new ProducerClocks();
  return {
    type: 'actuator',
    orders: ['force-open', 'disable', 'reset'],
    async read(target, context) {
      const base = baseOf(target.url);
      const url = below(base, 'circuitbreakers');
      const [{ json, headers }, events] = await Promise.all([
        jsonAnswer(url, context),
        eventsOf(base, context),
      ]);
      const readings = actuatorReadings(json, {
        changes: changesOf(events),
        onOurClock: clocks.clockOf(target.id, headers, context.now()),
      });
      if (!readings) {
        throw new Error(
          `${placeOf(url)} does not answer with circuitBreakers: include circuitbreakers in management.endpoints.web.exposure`,
        );
      }
      return readings;
    },
    async order(target, { name, order }, context) {
      const updateState = UPDATES[order];
      if (!updateState) {
        throw new Error(
          `Resilience4j takes no order ${order} over its actuator`,
        );
      }
      const url = below(baseOf(target.url), 'circuitbreakers', name);
      const response = await context.fetch(url, {
        method: 'POST',
        body: { updateState },
      });
      await response.text();
    },
  };
}

function baseOf(url: string): string {
  const base = new URL(url);
  base.pathname = base.pathname.replace(/\/(circuitbreakers\/?)?$/, '');
  return base.href;
}

/** The events only add since when: a service may show its breakers and not these. */
async function eventsOf(
  base: string,
  context: SourceContext,
): Promise<unknown> {
  try {
    return (await jsonAnswer(below(base, 'circuitbreakerevents'), context))
      .json;
  } catch {
    return undefined;
  }
}
