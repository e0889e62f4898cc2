import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { alignmentOf } from '../alignment/alignmentOf';
import { dayOfSnapshot } from '../alignment/dayOfSnapshot';
import { measuresAnswer, unknownMeasures } from '../alignment/measuresAnswer';
import { namesOf } from '../alignment/names';
import { parseQuery } from '../query';
import { type ActionContext, READ_ONLY } from './ActionContext';
import { measuresSchema, scopeSchema } from './alignmentSchemas';
import { alignmentSentence } from './alignmentSentence';

/** Registers the action alignment-of. */
export function registerAlignmentOf(
  actions: ActionsRegistryService,
  { views }: ActionContext,
): void {
  actions.register({
    name: 'alignment-of',
    title: 'How architecture and organisation match',
    description:
      'Measures how well the architecture of a company, group, system or domain mirrors its organisation (Conway), each measure as n of m, and says which are not known and why.',
    attributes: READ_ONLY,
    schema: {
      input: z => z.object({ scope: scopeSchema(z) }),
      output: z =>
        z.object({
          sentence: z.string(),
          measures: measuresSchema(z),
          unknown: z.array(
            z.object({ measure: z.string(), because: z.string() }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const dated = await views.of(credentials);
      const scoped = dated.view.scoped(parseQuery(input));
      const alignment = alignmentOf(scoped, dayOfSnapshot(dated));
      const measures = measuresAnswer(alignment, namesOf(alignment.structure));
      const unknown = unknownMeasures(measures, alignment);
      const sentence = alignmentSentence(measures, unknown);
      return { output: { sentence, measures, unknown } };
    },
  });
}
