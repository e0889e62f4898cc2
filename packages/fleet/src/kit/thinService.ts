import type { Call } from '@banyan/backstage-plugin-banyan-common';
import { z } from 'zod';
import type { FleetComponent } from '../data/catalog';
import { CallFailed } from './CallFailed';
import type { ServiceContext, ServiceDefinition } from './ServiceDefinition';

const anything = z.unknown();

const protectedCalls = ({ calls }: FleetComponent) =>
  calls.filter(({ breaker, mode }) => breaker && mode === 'sync');

/** How a call went; a call without another answer fails the request that needs it. */
async function outcome({ to, fallback }: Call, context: ServiceContext) {
  let fellBack = false;
  const substitute = () => {
    fellBack = true;
    return undefined;
  };
  await context.call(
    to,
    { path: '/', answer: anything },
    fallback && fallback.kind !== 'none' ? { fallback: substitute } : {},
  );
  return [to, fellBack ? 'fallback' : 'answered'] as const;
}

/**
 * A service without code of its own: it takes as long and fails as often as its data says, and
 * makes the calls that its component declares behind a breaker. It answers `{ service, calls }`
 * to every path.
 */
export function thinService(component: FleetComponent): ServiceDefinition {
  const calls = protectedCalls(component);
  return {
    entityRef: component.entityRef,
    start(app, context) {
      app.all('/*', async (_, reply) => {
        await context.work();
        const outcomes = await Promise.all(
          calls.map(call => outcome(call, context)),
        ).catch((error: Error) => {
          if (error instanceof CallFailed) reply.header('retry-after', '5');
          throw error;
        });
        return {
          service: component.entityRef,
          calls: Object.fromEntries(outcomes),
        };
      });
    },
  };
}
