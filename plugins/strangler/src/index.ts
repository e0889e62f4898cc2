/**
 * Migrations: how far each one really is, what is stuck, and when it will end.
 *
 * @packageDocumentation
 */

export {
  EntityMigrationsCard,
  EntityTeamMigrationsCard,
  legacyStranglerPlugin as stranglerPlugin,
  MigrationsPage,
} from './legacy';
export { stranglerPlugin as default } from './plugin';
