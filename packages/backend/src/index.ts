import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('./http/rootHttpRouter'));

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-auth-backend-module-oidc-provider'));
backend.add(import('./permissions'));
backend.add(import('@backstage/plugin-permission-backend'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(import('@banyan/backstage-plugin-catalog-backend-module-banyan'));
backend.add(import('./permissions/locationGuard'));
backend.add(import('./reading'));

backend.add(import('@banyan/backstage-plugin-topology-backend'));
backend.add(import('@banyan/backstage-plugin-case-studies-backend'));
backend.add(import('@banyan/backstage-plugin-circuit-breakers-backend'));
backend.add(import('@banyan/backstage-plugin-strangler-backend'));
backend.add(import('@banyan/backstage-plugin-scorecards-backend'));
backend.add(import('./catalogOnSqlite'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
// Searches in memory unless the database is PostgreSQL.
backend.add(import('@backstage/plugin-search-backend-module-pg'));

backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-mcp-actions-backend'));

backend.start();
