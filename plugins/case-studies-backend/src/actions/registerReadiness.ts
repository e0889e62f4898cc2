import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { READ_ONLY } from '@banyan/backstage-plugin-banyan-node';
import { READINESS_VERDICTS } from '@banyan/core';
import type { z } from 'zod/v3';
import { meantOrganisations } from '../organisations';
import type { ActionContext } from './ActionContext';
import { answersInput } from './answersInput';
import { readiness } from './readiness';

const readinessOutput = (zod: typeof z) => {
  const verdict = zod.enum(READINESS_VERDICTS);
  const decidedBy = zod
    .string()
    .nullable()
    .describe('The check whose question decides; null = all were passed');
  const fix = zod.string().describe('What to do first');
  return zod.object({
    sentence: zod.string(),
    organisation: zod.string().nullable(),
    readFrom: zod
      .array(zod.string())
      .describe('Annotations of the organisation that answers were taken from'),
    ...{ verdict, decidedBy, fix },
    steps: zod.array(
      zod.object({
        check: zod.string(),
        title: zod.string(),
        state: zod.enum([
          ...(['pass', 'not-applicable', 'decides'] as const),
          ...(['unknown', 'not-asked'] as const),
        ]),
        found: zod.string().nullable(),
        why: zod.string(),
        source: zod.string(),
      }),
    ),
    teams: zod
      .object({
        fewest: zod.number().describe('Teams of 10 people'),
        most: zod.number().describe('Teams of 6 people'),
        shape: zod.enum(['one-team', 'hybrid', 'two-pizza']),
      })
      .nullable(),
    servicesRated: zod
      .object({
        share: zod.number().describe('Services an engineer'),
        verdict: zod.enum(['pass', 'warn', 'fail']),
      })
      .nullable(),
    changes: zod
      .array(
        zod.object({
          id: zod.string(),
          title: zod.string(),
          verdict,
          decidedBy,
          fix,
        }),
      )
      .describe('One answer changed at a time, and what comes of it'),
  });
};

/** Registers the action readiness. */
export function registerReadiness(
  actions: ActionsRegistryService,
  { catalog, now }: ActionContext,
): void {
  actions.register({
    name: 'readiness',
    title: 'Whether to adopt microservices, and how far',
    description:
      'Asks the questions of the readiness calculator in their order; the first that is not passed decides, and one that is not answered is never a pass. Ask for the answer that decides, and call again. Nothing is stored.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          organisation: z
            .string()
            .min(1)
            .optional()
            .describe(
              'A group by reference, name or title, such as group:netflix/netflix: what its annotations state is answered already',
            ),
          answers: answersInput(z)
            .optional()
            .describe('Any of these; they go before what the catalog states'),
        }),
      output: readinessOutput,
    },
    action: async ({ input, credentials }) => {
      const { answers = {}, organisation } = input;
      const [found = null] =
        organisation === undefined
          ? []
          : await meantOrganisations(catalog, [organisation], credentials);
      const asked = { organisation: found, given: answers };
      return { output: readiness(asked, now()) };
    },
  });
}
