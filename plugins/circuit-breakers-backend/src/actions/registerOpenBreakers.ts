import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { BreakerCounts } from '@banyan/backstage-plugin-banyan-common';
import { parsedBy, READ_ONLY } from '@banyan/backstage-plugin-banyan-node';
import { breakersAnswer } from '../answers/breakersAnswer';
import { scopeQuery } from '../answers/query';
import type { ActionContext } from './ActionContext';
import { breakerSummary, summarySchema } from './breakerSummary';

/** Worth attention, worst first. */
const TROUBLED = ['open', 'half-open', 'forced-open', 'unknown'] as const;

function sentenceOf(counts: BreakerCounts, total: number): string {
  const { open, halfOpen, unknown, closed } = counts;
  return total === 0
    ? 'No breaker is known.'
    : `${open} of ${total} breakers are open, ${halfOpen} half-open, ${unknown} unknown, ${closed} closed.`;
}

/** Registers the action open-breakers. */
export function registerOpenBreakers(
  actions: ActionsRegistryService,
  { callers, now }: ActionContext,
): void {
  actions.register({
    name: 'open-breakers',
    title: 'Which circuit breakers are open',
    description:
      'Lists the circuit breakers that are open, half-open, forced open or unknown right now, since when, who owns them, whether there is a fallback, and who upstream is affected.',
    attributes: { ...READ_ONLY, idempotent: false },
    schema: {
      input: z =>
        z.object({
          scope: z
            .string()
            .optional()
            .describe(
              'Reference of a group, system or domain, such as group:netflix/netflix; without it everything',
            ),
        }),
      output: z =>
        z.object({
          sentence: z.string(),
          breakers: z.array(summarySchema(z)),
        }),
    },
    action: async ({ input, credentials }) => {
      const { scope } = parsedBy(scopeQuery, input);
      const { breakers } = await callers.breakers(credentials, scope);
      const answer = breakersAnswer(
        breakers,
        { scope, state: TROUBLED },
        now(),
      );
      const rank = (state: string) =>
        TROUBLED.findIndex(each => each === state);
      const items = answer.items.toSorted(
        (a, b) =>
          rank(a.state) - rank(b.state) ||
          (a.tier ?? Infinity) - (b.tier ?? Infinity) ||
          0,
      );
      const sentence = sentenceOf(answer.counts, breakers.breakers.length);
      return { output: { sentence, breakers: items.map(breakerSummary) } };
    },
  });
}
