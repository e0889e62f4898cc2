import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { READ_ONLY } from '@banyan/backstage-plugin-banyan-node';
import { MEASURES } from '@banyan/core';
import { forecastAnswer } from '../answers/forecastAnswer';
import { momentOf } from '../answers/query';
import type { ActionContext } from './ActionContext';
import { meantMigration } from './meantMigration';
import { atInput, migrationInput } from './parts';

/** Registers the action forecast. */
export function registerForecast(
  actions: ActionsRegistryService,
  { answers, callers, now }: ActionContext,
): void {
  actions.register({
    name: 'forecast',
    title: 'When a migration ends at this rate',
    description:
      'Forecasts the end of a strangler migration by drawing months at random from its own throughput, with the months by which 50, 85 and 95 of 100 runs end, under which assumptions, and other ways to count. "never" means not at this rate, "too-little" that nothing can be said yet.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          migration: migrationInput(z),
          measure: z.enum(MEASURES).default('weight'),
          at: atInput(z),
        }),
      output: z =>
        z.object({
          ref: z.string(),
          measure: z.enum(MEASURES),
          forecasts: z.array(
            z.object({
              title: z.string(),
              verdict: z.enum(['forecast', 'done', 'never', 'too-little']),
              p50: z.string().nullable().describe('YYYY-MM'),
              p85: z.string().nullable(),
              p95: z.string().nullable(),
              message: z.string(),
              assumptions: z.array(z.string()),
            }),
          ),
          followed: z
            .string()
            .nullable()
            .describe('What followed, when it was made for the past'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { measure } = input;
      const sight = await callers.sight(credentials);
      const { ref } = meantMigration(sight, input.migration).plan;
      const at = momentOf(input.at, now());
      const { forecasts, followed } = await forecastAnswer(answers, sight, {
        ...{ ref, at, measure, now: now() },
      });
      return {
        output: {
          ...{ ref, measure },
          forecasts: forecasts.map(
            ({ title, verdict, p50, p85, p95, message, assumptions }) => ({
              ...{ title, verdict, p50, p85, p95, message, assumptions },
            }),
          ),
          followed: followed && followed.message,
        },
      };
    },
  });
}
