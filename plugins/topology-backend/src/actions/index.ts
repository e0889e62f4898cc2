import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ActionContext } from './ActionContext';
import { registerOwnershipFindings } from './registerOwnershipFindings';
import { registerWhatDoesTeamOwn } from './registerWhatDoesTeamOwn';
import { registerWhoOwns } from './registerWhoOwns';

/** Registers the questions about ownership that an assistant may ask. */
export function registerActions(
  actions: ActionsRegistryService,
  context: ActionContext,
): void {
  registerWhoOwns(actions, context);
  registerWhatDoesTeamOwn(actions, context);
  registerOwnershipFindings(actions, context);
}
