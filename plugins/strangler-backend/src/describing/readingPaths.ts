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
  AT,
  CAPABILITY,
  ERRORS,
  MIGRATION,
  moment,
  parameter,
  read,
  SCOPE,
} from './parts';

const ONE = '/v1/migrations/{namespace}/{name}';

const text = (name: string, description: string) =>
  parameter(name, description, { type: 'string' });

const eventsPath = () =>
  read('What happened, newest first', migrationEventsResponseSchema, [
    ...MIGRATION,
    text('capability', 'The name of one capability.'),
    text('kind', 'Kinds with commas between them.'),
    parameter('limit', 'How many at most, beside those of the catalog.', {
      type: 'integer',
      default: 200,
    }),
    text('before', 'What the answer before gave as `before`.'),
  ]);

const factsPath = () => ({
  get: {
    summary: 'Facts for scorecards, for other backends only',
    parameters: [SCOPE],
    responses: {
      '200': {
        description: 'One {entityRef, facts, observedAt} a line',
        content: { 'application/x-ndjson': { schema: { type: 'string' } } },
      },
      ...ERRORS,
    },
  },
});

/** The routes that only read. */
export const readingPaths = () => ({
  '/v1/migrations': read(
    'All migrations, without their capabilities',
    migrationsResponseSchema,
    [SCOPE, AT],
  ),
  [ONE]: read(
    'One migration with its capabilities, as it was at a moment',
    migrationResponseSchema,
    [...MIGRATION, AT],
  ),
  [`${ONE}/timeline`]: read(
    'How it went: done and scope, stalls, marks',
    timelineResponseSchema,
    MIGRATION,
  ),
  [`${ONE}/forecast`]: read(
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
  [`${ONE}/left`]: read(
    'What is left before the legacy system can be deleted',
    leftResponseSchema,
    [...MIGRATION, AT],
  ),
  [`${ONE}/events`]: eventsPath(),
  [`${ONE}/capabilities/{capability}/traffic`]: read(
    'What the gateway did with one capability; the last hour unless told otherwise',
    trafficResponseSchema,
    [...CAPABILITY, moment('from', 'Start'), moment('to', 'End')],
  ),
  '/v1/sources': read('Where traffic is told', trafficSourcesResponseSchema, [
    SCOPE,
  ]),
  '/v1/facts': factsPath(),
});
