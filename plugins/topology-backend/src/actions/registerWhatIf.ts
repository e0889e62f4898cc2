import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { dayOfSnapshot } from '../alignment/dayOfSnapshot';
import { planBase } from '../alignment/planBase';
import { whatIfAnswer } from '../alignment/whatIfAnswer';
import { parseQuery } from '../query';
import { type ActionContext, READ_ONLY } from './ActionContext';
import {
  measuresSchema,
  movedCallsSchema,
  movesSchema,
  scopeSchema,
} from './alignmentSchemas';

/** Registers the action what-if. */
export function registerWhatIf(
  actions: ActionsRegistryService,
  { views }: ActionContext,
): void {
  actions.register({
    name: 'what-if',
    title: 'What would come of some moves',
    description:
      'Tries a plan that moves services to teams or domains, systems to domains, or teams to units: the measures before and after, and the disagreements that it resolves and introduces. Nothing is changed.',
    attributes: READ_ONLY,
    schema: {
      input: z => z.object({ scope: scopeSchema(z), moves: movesSchema(z) }),
      output: z =>
        z.object({
          before: measuresSchema(z),
          after: measuresSchema(z),
          resolved: movedCallsSchema(z),
          introduced: movedCallsSchema(z),
        }),
    },
    action: async ({ input: { scope, moves }, credentials }) => {
      const dated = await views.of(credentials);
      const base = planBase(
        dated.view,
        parseQuery({ scope }),
        dayOfSnapshot(dated),
      );
      const { before, after, resolved, introduced } = whatIfAnswer(base, moves);
      return { output: { before, after, resolved, introduced } };
    },
  });
}
