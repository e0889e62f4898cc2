import {
  forecastResponseSchema,
  leftResponseSchema,
  migrationEventsResponseSchema,
  migrationResponseSchema,
  migrationsResponseSchema,
  timelineResponseSchema,
  trafficResponseSchema,
  trafficSourcesResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import {
  factsRoute,
  momentParameter,
  queryParameter,
  readingRoute,
} from '@banyan/backstage-plugin-banyan-node';
import { AT, CAPABILITY, MIGRATION, SCOPE } from './parts';

const ONE = '/v1/migrations/{namespace}/{name}';

const text = (name: string, description: string) =>
  queryParameter(name, description, { type: 'string' });

const eventsPath = () =>
  readingRoute('What happened, newest first', migrationEventsResponseSchema, [
    ...MIGRATION,
    text('capability', 'The name of one capability.'),
    text('kind', 'Kinds with commas between them.'),
    queryParameter('limit', 'How many at most, beside those of the catalog.', {
      type: 'integer',
      default: 200,
    }),
    text('before', 'What the answer before gave as `before`.'),
  ]);

/** The routes that only read. */
export const readingPaths = () => ({
  '/v1/migrations': readingRoute(
    'All migrations, without their capabilities',
    migrationsResponseSchema,
    [SCOPE, AT],
  ),
  [ONE]: readingRoute(
    'One migration with its capabilities, as it was at a moment',
    migrationResponseSchema,
    [...MIGRATION, AT],
  ),
  [`${ONE}/timeline`]: readingRoute(
    'How it went: done and scope, stalls, marks',
    timelineResponseSchema,
    MIGRATION,
  ),
  [`${ONE}/forecast`]: readingRoute(
    'When it ends at its rate, seen from a moment',
    forecastResponseSchema,
    [
      ...MIGRATION,
      AT,
      text(
        'measure',
        'weight (unless told otherwise), count, traffic or data.',
      ),
    ],
  ),
  [`${ONE}/left`]: readingRoute(
    'What is left before the legacy system can be deleted',
    leftResponseSchema,
    [...MIGRATION, AT],
  ),
  [`${ONE}/events`]: eventsPath(),
  [`${ONE}/capabilities/{capability}/traffic`]: readingRoute(
    'What the gateway did with one capability; the last hour unless told otherwise',
    trafficResponseSchema,
    [
      ...CAPABILITY,
      momentParameter('from', 'Start'),
      momentParameter('to', 'End'),
    ],
  ),
  '/v1/sources': readingRoute(
    'Where traffic is told',
    trafficSourcesResponseSchema,
    [SCOPE],
  ),
  '/v1/facts': factsRoute([SCOPE]),
});
