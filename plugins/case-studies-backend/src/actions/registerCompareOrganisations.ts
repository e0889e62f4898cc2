import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { STANDS_OUT } from '@banyan/backstage-plugin-banyan-common';
import { READ_ONLY } from '@banyan/backstage-plugin-banyan-node';
import type { z } from 'zod/v3';
import type { ActionContext } from './ActionContext';
import { comparison } from './comparison';

const FEWEST = 2;
const MOST = 8;

const measureOutput = (zod: typeof z) =>
  zod.object({
    title: zod.string(),
    value: zod
      .number()
      .nullable()
      .describe(
        'Shares from 0 to 1, counts as they are; null = not known, or a list',
      ),
    text: zod.string().describe('The value in words, such as 86 %'),
    beside: zod.string().nullable().describe('What it is made of: 25/29'),
    reading: zod.enum(['good', 'fair', 'poor', 'none', 'unknown', 'waiting']),
    because: zod
      .string()
      .nullable()
      .describe(
        'Why it is unknown and what to do, or what the reading rests on',
      ),
  });

const dimensionOutput = (zod: typeof z) => {
  const account = zod.object({
    text: zod.string(),
    source: zod.string().optional().describe('Ids in the case file'),
    evidence: zod.string().optional(),
  });
  return account.extend({
    also: zod.array(account).optional().describe('What other sources say'),
  });
};

/** Registers the action compare-organisations. */
export function registerCompareOrganisations(
  actions: ActionsRegistryService,
  context: ActionContext,
): void {
  actions.register({
    name: 'compare-organisations',
    title: 'Organisations side by side',
    description: `Compares organisations or tribes: services, team sizes, mirror score, congruence, modularity, cycles, shared data stores, breaker coverage, migrations and scorecard levels, live from the catalog, beside what their case files say with sources. Unknown is never 0 and says what is missing. ${STANDS_OUT}`,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          organisations: z
            .array(z.string().min(1))
            .min(FEWEST)
            .max(MOST)
            .describe(
              `${FEWEST} to ${MOST} groups by reference, name or title, such as group:netflix/netflix, netflix or Netflix`,
            ),
        }),
      output: z =>
        z.object({
          sentence: z.string().describe('What the comparison comes to'),
          columns: z.array(
            z.object({
              ref: z.string(),
              title: z.string(),
              measures: z.record(measureOutput(z)),
              dimensions: z
                .record(dimensionOutput(z))
                .describe('What the case file says; empty without one'),
            }),
          ),
          standsOut: z.array(
            z.object({
              ref: z.string(),
              measure: z.string(),
              title: z.string(),
              text: z.string(),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => ({
      output: await comparison(context, input.organisations, credentials),
    }),
  });
}
