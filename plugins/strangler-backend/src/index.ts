/**
 * The backend of Banyan's migrations: reads plans and traffic, remembers both, and forecasts.
 *
 * @packageDocumentation
 */

export { stranglerPlugin as default } from './plugin';
export {
  createMigrationConditionalDecision,
  migrationConditions,
  type MigrationResource,
  migrationResourceRef,
} from './recording/migrationRules';
