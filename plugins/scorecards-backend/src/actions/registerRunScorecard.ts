import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { audited } from '@banyan/backstage-plugin-banyan-node';
import { RunDesk } from '../runRoutes/RunDesk';
import type { ActionContext } from './ActionContext';
import { scopeInput, scorecardInput } from './parts';

/** Registers the action run-scorecard. */
export function registerRunScorecard(
  actions: ActionsRegistryService,
  { auditor, callers, scorecards }: ActionContext,
): void {
  const desk = new RunDesk(scorecards);
  actions.register({
    name: 'run-scorecard',
    title: 'Judge again',
    description:
      'Starts a run of the scorecards on a group, system, domain, single entity, or on everything, for who may. It answers at once with the number of the run; results replace the ones before when the run is done. The same order that still waits is not queued twice.',
    attributes: { readOnly: false, idempotent: true, destructive: false },
    schema: {
      input: z =>
        z.object({ scope: scopeInput(z), scorecard: scorecardInput(z) }),
      output: z =>
        z.object({
          run: z.string(),
          state: z.string(),
          before: z.number().nullable().describe('Runs that come first'),
        }),
    },
    action: async ({ input: { scope, scorecard }, credentials }) => {
      const event = {
        eventId: 'run-create',
        outcome: ({ id }: { id: string }) => ({ id, scope: scope ?? null }),
      };
      const { id, state, place } = await audited(auditor, event, async () =>
        desk.start(await callers.as(credentials), {
          scope,
          scorecards: scorecard === undefined ? undefined : [scorecard],
        }),
      );
      return { output: { run: id, state, before: place } };
    },
  });
}
