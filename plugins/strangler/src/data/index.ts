export { asError } from '@banyan/backstage-plugin-banyan-react';
export {
  type Measure,
  type MigrationEventsQuery,
  type MigrationsApi,
  migrationsApiRef,
  type MigrationsQuery,
} from './migrationsApi';
export {
  useEvents,
  useForecast,
  useLeft,
  useMigration,
  useMigrations,
  useTimeline,
  useTraffic,
} from './useAnswers';
export { useMigrationsClient } from './useMigrationsClient';
