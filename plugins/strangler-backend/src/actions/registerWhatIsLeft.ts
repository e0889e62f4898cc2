import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { READ_ONLY } from '@banyan/backstage-plugin-banyan-node';
import { leftAnswer } from '../answers/leftAnswer';
import { momentOf } from '../answers/query';
import type { ActionContext } from './ActionContext';
import { meantMigration } from './meantMigration';
import { atInput, migrationInput } from './parts';

/** Registers the action what-is-left. */
export function registerWhatIsLeft(
  actions: ActionsRegistryService,
  { answers, callers, now }: ActionContext,
): void {
  actions.register({
    name: 'what-is-left',
    title: 'What is left before the legacy system can be deleted',
    description:
      'Lists, in the order of what unblocks most, the capabilities of a strangler migration that are not retired: what is still routed to legacy, which evidence is missing (no traffic, route removed, code deleted, tables dropped), who owns it, who waits for it, and what to do next.',
    attributes: READ_ONLY,
    schema: {
      input: z => z.object({ migration: migrationInput(z), at: atInput(z) }),
      output: z =>
        z.object({
          ref: z.string(),
          sentence: z.string(),
          items: z.array(
            z.object({
              capability: z.string(),
              order: z.number().nullable(),
              because: z.string(),
              owner: z.string().nullable(),
              leftToRoute: z.number().describe('Points of weight'),
              missing: z.array(z.string()),
              unknown: z.array(z.string()),
              stillOnLegacy: z.string(),
              next: z.string(),
              unblocks: z.array(z.string()),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const sight = await callers.sight(credentials);
      const { ref } = meantMigration(sight, input.migration).plan;
      const at = momentOf(input.at, now());
      const moment = { at, now: now() };
      const answer = await leftAnswer(answers, sight, { ref, ...moment });
      const items = answer.items.map(({ evidence, ...item }) => {
        const messages = (wanted: string) =>
          evidence
            .filter(({ verdict }) => verdict === wanted)
            .map(({ message }) => message);
        return {
          capability: item.capability,
          order: item.order,
          because: item.because,
          owner: item.owner,
          leftToRoute: item.leftToRoute,
          missing: messages('missing'),
          unknown: messages('unknown'),
          stillOnLegacy: item.stillOnLegacy,
          next: item.next,
          unblocks: item.unblocks,
        };
      });
      const sentence = `${items.length} capabilities are not retired; evidence missing ${answer.missing} of ${answer.total}.`;
      return { output: { ref, sentence, items } };
    },
  });
}
