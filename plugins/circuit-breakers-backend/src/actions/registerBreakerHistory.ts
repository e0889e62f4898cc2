import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { READ_ONLY } from '@banyan/backstage-plugin-banyan-node';
import { BREAKER_STATES } from '@banyan/core';
import { breakerAnswer } from '../answers/breakerAnswer';
import { historyAnswer } from '../answers/history/historyAnswer';
import type { ActionContext } from './ActionContext';
import { breakerSummary, summarySchema } from './breakerSummary';
import { findBreaker } from './findBreaker';

const HOUR_MS = 60 * 60 * 1_000;
const MOST_SPELLS = 100;

const isoOf = (moment: number | null) =>
  moment === null ? null : new Date(moment).toISOString();

/** Registers the action breaker-history. */
export function registerBreakerHistory(
  actions: ActionsRegistryService,
  { callers, history, now }: ActionContext,
): void {
  actions.register({
    name: 'breaker-history',
    title: 'What a circuit breaker went through',
    description:
      'Says in which states a circuit breaker was in the last hours, how long it was open, how often it tripped within seven days, and how long it takes to recover.',
    attributes: { ...READ_ONLY, idempotent: false },
    schema: {
      input: z =>
        z.object({
          breaker: z
            .string()
            .describe('Its id, its name, or "caller callee" by their names'),
          hours: z.number().min(1).max(720).default(24),
        }),
      output: z =>
        z.object({
          breaker: summarySchema(z),
          openMs7d: z.number(),
          episodes7d: z.number(),
          longestEpisodeMs7d: z.number().nullable(),
          recoveryMs30d: z.number().nullable().describe('Median'),
          spells: z
            .array(
              z.object({
                state: z.enum(BREAKER_STATES),
                from: z.string(),
                to: z.string().nullable().describe('Null = it lasts'),
              }),
            )
            .describe('Over all instances, oldest first'),
          more: z.number().describe('Older spells that are left out'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { breakers } = await callers.breakers(credentials);
      const breaker = findBreaker(breakers, input.breaker);
      const at = now();
      const { store } = history;
      const { item, figures } = await breakerAnswer(
        { store, now: at },
        breakers,
        breaker,
      );
      const from = at - (input.hours ?? 24) * HOUR_MS;
      const range = { from, to: at, now: at };
      const answer = await historyAnswer(history, breaker, range);
      const spells = answer.spells.filter(({ instance }) => instance === null);
      return {
        output: {
          breaker: breakerSummary(item),
          openMs7d: figures.openMs,
          episodes7d: figures.episodes,
          longestEpisodeMs7d: figures.longestSpellMs,
          recoveryMs30d: figures.recoveryMs,
          spells: spells.slice(-MOST_SPELLS).map(each => ({
            state: each.state,
            from: new Date(each.from).toISOString(),
            to: isoOf(each.to),
          })),
          more: Math.max(0, spells.length - MOST_SPELLS),
        },
      };
    },
  });
}
