import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ActionContext } from './ActionContext';
import { registerCompareOrganisations } from './registerCompareOrganisations';
import { registerReadiness } from './registerReadiness';

/** Registers what an assistant may ask of the case studies. */
export function registerActions(
  actions: ActionsRegistryService,
  context: ActionContext,
): void {
  registerCompareOrganisations(actions, context);
  registerReadiness(actions, context);
}
