import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { parsedBy, READ_ONLY } from '@banyan/backstage-plugin-banyan-node';
import { fixNextAnswer } from '../answers/fixNextAnswer';
import { fixNextQuery } from '../answers/query';
import { dayOf } from '../days/days';
import type { ActionContext } from './ActionContext';
import { resultOutput, scopeInput, scorecardInput, told } from './parts';

/** Registers the action fix-next. */
export function registerFixNext(
  actions: ActionsRegistryService,
  { callers, scorecards, now }: ActionContext,
): void {
  actions.register({
    name: 'fix-next',
    title: 'What to fix first',
    description:
      'Lists, for everything or for what belongs to a group, system or domain, the first step of each entity to its next scorecard level: those that are one check away first. Each comes with what the check says, the evidence, how to mend it, and how many entities the same check alone holds back.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          scope: scopeInput(z),
          scorecard: scorecardInput(z),
          limit: z.number().int().min(1).max(100).default(10),
        }),
      output: z =>
        z.object({
          steps: z.array(
            resultOutput(z).extend({
              lifts: z
                .number()
                .describe('Entities that only this check holds back'),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const { sight } = await callers.as(credentials);
      const { items } = await fixNextAnswer(sight, scorecards.store, {
        ...parsedBy(fixNextQuery, input),
        today: dayOf(now()),
      });
      return {
        output: {
          steps: items.map(({ result, checkTitle, level, rise }) => ({
            ...told(result, { title: checkTitle, level }),
            lifts: rise,
          })),
        },
      };
    },
  });
}
