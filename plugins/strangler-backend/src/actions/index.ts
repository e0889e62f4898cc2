import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { ActionContext } from './ActionContext';
import { registerForecast } from './registerForecast';
import { registerMigrationProgress } from './registerMigrationProgress';
import { registerWhatIsLeft } from './registerWhatIsLeft';

/** Registers the questions about migrations that an assistant may ask. */
export function registerActions(
  actions: ActionsRegistryService,
  context: ActionContext,
): void {
  registerMigrationProgress(actions, context);
  registerWhatIsLeft(actions, context);
  registerForecast(actions, context);
}
