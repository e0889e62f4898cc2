import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { READ_ONLY } from '@banyan/backstage-plugin-banyan-node';
import { blastRadiusAnswer } from '../answers/blastRadiusAnswer';
import { shortName } from '../answers/GraphView';
import type { ActionContext } from './ActionContext';
import { findBreaker } from './findBreaker';

const EFFECTS = ['fails', 'degraded', 'contained'] as const;

/** Registers the action blast-radius. */
export function registerBlastRadius(
  actions: ActionsRegistryService,
  { callers }: ActionContext,
): void {
  actions.register({
    name: 'blast-radius',
    title: 'Who feels it when the callee of a breaker fails',
    description:
      'Names the services that reach the caller of a circuit breaker over synchronous calls, and says of each whether it fails, answers with less, or does not notice; and the same if the fallback did not hold.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          breaker: z
            .string()
            .describe('Its id, its name, or "caller callee" by their names'),
        }),
      output: z =>
        z.object({
          id: z.string(),
          sentence: z.string(),
          services: z.array(
            z.object({
              ref: z.string(),
              distance: z.number().describe('0 = the caller itself'),
              effect: z.enum(EFFECTS),
              effectWithoutFallback: z.enum(EFFECTS),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const { breakers } = await callers.breakers(credentials);
      const breaker = findBreaker(breakers, input.breaker);
      const radius = blastRadiusAnswer(breakers.view.seen, breaker);
      const { id, services } = radius;
      const above = services.filter(({ distance }) => distance > 0);
      const failing = above.filter(({ effect }) => effect === 'fails');
      const names = failing.map(({ ref }) => shortName(ref)).join(', ');
      const sentence = `${failing.length} of ${above.length} services above ${shortName(breaker.entityRef)} fail${names ? `: ${names}` : ''}.`;
      return { output: { id, sentence, services } };
    },
  });
}
