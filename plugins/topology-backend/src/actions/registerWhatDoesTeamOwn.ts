import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { groupSummaries, scopeOf } from '@banyan/core';
import { type ActionContext, READ_ONLY } from './ActionContext';
import { findEntity } from './findEntity';

const GROUP = ['group'] as const;
const MOST = 500;

/** Registers the action what-does-team-own. */
export function registerWhatDoesTeamOwn(
  actions: ActionsRegistryService,
  { views }: ActionContext,
): void {
  actions.register({
    name: 'what-does-team-own',
    title: 'What a team owns',
    description:
      'Lists what a team, tribe or whole organization owns, itself and through the groups below it, deprecated entities left out.',
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          team: z
            .string()
            .describe(
              'A group reference such as group:spotify/playback, or a name alone',
            ),
        }),
      output: z =>
        z.object({
          team: z.string(),
          people: z.number().optional().describe('Absent when not known'),
          services: z.number(),
          components: z.number(),
          stores: z.number(),
          owned: z.array(
            z.object({
              entityRef: z.string(),
              type: z.string().optional(),
              tier: z.number().optional(),
              owner: z.string().optional(),
            }),
          ),
          more: z.number().describe('How many are left out of the list'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { view } = await views.of(credentials);
      const map = view.map(false);
      const { entities } = map.graph;
      const group = findEntity(map.graph, input.team, GROUP);
      const { ref } = entities[group];
      const scope = scopeOf(map, group);
      const summary = groupSummaries(map).find(each => each.ref === ref);
      const owned = [...map.owned.targets]
        .filter(id => scope[id])
        .sort((a, b) => a - b)
        .map(id => ({
          entityRef: entities[id].ref,
          type: entities[id].type,
          tier: entities[id].tier,
          owner: entities[map.owner[id]].ref,
        }));
      return {
        output: {
          team: ref,
          people: summary?.headcount.aggregated,
          services: summary?.services.aggregated ?? 0,
          components: summary?.components.aggregated ?? 0,
          stores: summary?.stores.aggregated ?? 0,
          owned: owned.slice(0, MOST),
          more: Math.max(0, owned.length - MOST),
        },
      };
    },
  });
}
