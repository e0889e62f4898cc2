import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { alignmentAnswer } from '../alignment/alignmentAnswer';
import { dayOfSnapshot } from '../alignment/dayOfSnapshot';
import { parseQuery } from '../query';
import { type ActionContext, READ_ONLY } from './ActionContext';
import { disagreementSchema, scopeSchema } from './alignmentSchemas';

const MOST = 500;

/** Registers the action disagreements. */
export function registerDisagreements(
  actions: ActionsRegistryService,
  { views, acceptances }: ActionContext,
): void {
  actions.register({
    name: 'disagreements',
    title: 'Where architecture and organisation disagree',
    description:
      'Lists the calls, stores and pairs of teams at which architecture and organisation are at odds, each with the reason, the owners and what somebody accepted.',
    attributes: READ_ONLY,
    schema: {
      input: z => z.object({ scope: scopeSchema(z) }),
      output: z =>
        z.object({
          disagreements: z.array(disagreementSchema(z)),
          more: z.number().describe('How many are left out of the list'),
        }),
    },
    action: async ({ input, credentials }) => {
      const dated = await views.of(credentials);
      const { disagreements, deviations } = alignmentAnswer(
        dated.view.scoped(parseQuery(input)),
        dayOfSnapshot(dated),
        await acceptances.inForce(dated.view),
      );
      const all = [...disagreements, ...deviations];
      return {
        output: {
          disagreements: all.slice(0, MOST),
          more: Math.max(0, all.length - MOST),
        },
      };
    },
  });
}
