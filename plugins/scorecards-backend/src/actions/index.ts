import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ActionContext } from './ActionContext';
import { registerFailingEntities } from './registerFailingEntities';
import { registerFixNext } from './registerFixNext';
import { registerRunScorecard } from './registerRunScorecard';
import { registerScorecardOf } from './registerScorecardOf';

/** Registers what an assistant may ask about scorecards, and that it may run them. */
export function registerActions(
  actions: ActionsRegistryService,
  context: ActionContext,
): void {
  registerScorecardOf(actions, context);
  registerFixNext(actions, context);
  registerFailingEntities(actions, context);
  registerRunScorecard(actions, context);
}
