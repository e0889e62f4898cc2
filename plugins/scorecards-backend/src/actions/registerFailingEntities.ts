import { NotFoundError } from '@backstage/errors';
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { parsedBy, READ_ONLY } from '@banyan/backstage-plugin-banyan-node';
import { resultsQuery } from '../answers/query';
import { resultsAnswer } from '../answers/resultsAnswer';
import { dayOf } from '../days/days';
import type { ActionContext } from './ActionContext';
import { resultOutput, scopeInput, told } from './parts';

/** Registers the action failing-entities. */
export function registerFailingEntities(
  actions: ActionsRegistryService,
  { callers, scorecards, now }: ActionContext,
): void {
  actions.register({
    name: 'failing-entities',
    title: 'What fails a check, and why',
    description:
      'Lists the entities of which a scorecard check says fail, or other verdicts such as warn and no-data, with the figures behind it, the evidence, and how to mend it. no-data means that something has to be connected or stated first.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          check: z
            .string()
            .describe('Its id, such as OWN-03, or its key for a rule'),
          scope: scopeInput(z),
          verdicts: z
            .array(z.enum(['fail', 'warn', 'no-data', 'error', 'exempt']))
            .default(['fail']),
          limit: z.number().int().min(1).max(200).default(50),
        }),
      output: z =>
        z.object({
          entities: z.array(resultOutput(z)),
          total: z.number().describe('Entities, beyond the limit too'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { sight } = await callers.as(credentials);
      const key = input.check.trim();
      const check = sight.knowsCheck(key)
        ? sight.world.set.checks.get(key)
        : undefined;
      if (!check)
        throw new NotFoundError(
          `There is no check ${key}, or you may not read its scorecard`,
        );
      const { items, total } = await resultsAnswer(sight, scorecards.store, {
        ...parsedBy(resultsQuery, { scope: input.scope, limit: input.limit }),
        ...{ check: [key], verdict: input.verdicts, today: dayOf(now()) },
      });
      const { title, level } = check;
      return {
        output: {
          entities: items.map(each => told(each, { title, level })),
          total,
        },
      };
    },
  });
}
