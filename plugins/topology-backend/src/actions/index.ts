import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ActionContext } from './ActionContext';
import { registerAlignmentOf } from './registerAlignmentOf';
import { registerDisagreements } from './registerDisagreements';
import { registerOwnershipFindings } from './registerOwnershipFindings';
import { registerWhatDoesTeamOwn } from './registerWhatDoesTeamOwn';
import { registerWhatIf } from './registerWhatIf';
import { registerWhoOwns } from './registerWhoOwns';

/** Registers the questions about ownership and alignment that an assistant may ask. */
export function registerActions(
  actions: ActionsRegistryService,
  context: ActionContext,
): void {
  registerWhoOwns(actions, context);
  registerWhatDoesTeamOwn(actions, context);
  registerOwnershipFindings(actions, context);
  registerAlignmentOf(actions, context);
  registerDisagreements(actions, context);
  registerWhatIf(actions, context);
}
