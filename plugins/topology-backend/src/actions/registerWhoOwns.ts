import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { headcount, NONE } from '@banyan/core';
import { type ActionContext, READ_ONLY } from './ActionContext';
import { findEntity } from './findEntity';

const OWNED = ['component', 'resource', 'api', 'system', 'domain'] as const;

/** Registers the action who-owns. */
export function registerWhoOwns(
  actions: ActionsRegistryService,
  { views }: ActionContext,
): void {
  actions.register({
    name: 'who-owns',
    title: 'Who owns it',
    description:
      'Says which team owns a service or another entity, whose word that is, how many people the team has, and the groups above it.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          entity: z
            .string()
            .describe(
              'An entity reference such as component:netflix/playback-api, or a name alone',
            ),
        }),
      output: z =>
        z.object({
          entityRef: z.string(),
          owner: z.string().optional().describe('Absent when nobody owns it'),
          provenance: z.enum(['own', 'system', 'domain', 'none']),
          people: z.number().optional().describe('Absent when not known'),
          above: z
            .array(z.string())
            .describe('Groups above the owner, nearest first'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { view } = await views.of(credentials);
      const { graph, owner, provenance, tree } = view.map(true);
      const id = findEntity(graph, input.entity, OWNED);
      const refOf = (each: number) => graph.entities[each].ref;
      const group = owner[id];
      const above: string[] = [];
      for (
        let at = group === NONE ? NONE : tree.parent[group];
        at !== NONE;
        at = tree.parent[at]
      ) {
        above.push(refOf(at));
      }
      return {
        output: {
          entityRef: refOf(id),
          owner: group === NONE ? undefined : refOf(group),
          provenance: provenance[id],
          people: group === NONE ? undefined : headcount(graph, group),
          above,
        },
      };
    },
  });
}
