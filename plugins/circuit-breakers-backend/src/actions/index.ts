import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ActionContext } from './ActionContext';
import { registerBlastRadius } from './registerBlastRadius';
import { registerBreakerHistory } from './registerBreakerHistory';
import { registerOpenBreakers } from './registerOpenBreakers';

/** Registers the questions about breakers that an assistant may ask. */
export function registerActions(
  actions: ActionsRegistryService,
  context: ActionContext,
): void {
  registerOpenBreakers(actions, context);
  registerBreakerHistory(actions, context);
  registerBlastRadius(actions, context);
}
