import {
  campaignResponseSchema,
  campaignsResponseSchema,
  checksResponseSchema,
  collectorsResponseSchema,
  entityResponseSchema,
  exemptionsResponseSchema,
  fixNextResponseSchema,
  levelsResponseSchema,
  reportResponseSchema,
  resultsResponseSchema,
  runSchema,
  runsResponseSchema,
  scorecardsResponseSchema,
  trendResponseSchema,
} from '@banyan/backstage-plugin-banyan-common';
import {
  ERRORS,
  factsRoute,
  readingRoute,
} from '@banyan/backstage-plugin-banyan-node';
import { ENTITY, ID, ROWS, SCOPE, SCORECARD, text, whole } from './parts';

const ONE = '/v1/entities/{kind}/{namespace}/{name}';

const resultsPath = () =>
  readingRoute('What checks say, page by page', resultsResponseSchema, [
    ...[SCOPE, SCORECARD],
    text('check', 'Keys of checks, with commas between them or repeated.'),
    text('entityRef', 'One entity.'),
    text(
      'verdict',
      'pass, warn, fail, not-applicable, no-data, error, exempt; several with commas between them or repeated.',
    ),
    text('cursor', 'What the answer before gave as nextCursor.'),
    whole('limit', 'How many at most, up to 500.', 100),
  ]);

const reportPath = () =>
  readingRoute(
    'How rows stand, and what each check does to them',
    reportResponseSchema,
    [
      ...[SCOPE, SCORECARD, ROWS],
      text('track', 'The theme of the checks, such as resilience.'),
      whole(
        'limit',
        'How many rows at most, up to 5000; those nearest to their next level stay.',
        500,
      ),
    ],
  );

const badgePath = () => ({
  get: {
    summary: 'The level of an entity as a picture',
    parameters: [
      ...ENTITY,
      SCORECARD,
      text(
        'label',
        'What stands before it; "scorecards" unless told otherwise.',
      ),
    ],
    responses: {
      '200': {
        description:
          'An SVG; it says "unknown", with 404, of what may not be seen',
        content: { 'image/svg+xml': { schema: { type: 'string' } } },
      },
      ...ERRORS,
    },
  },
});

const answerPaths = () => ({
  '/v1/scorecards': readingRoute(
    'All scorecards, with how many entities are at each level',
    scorecardsResponseSchema,
    [SCOPE],
  ),
  '/v1/checks': readingRoute(
    'All checks with their definitions',
    checksResponseSchema,
    [],
  ),
  '/v1/results': resultsPath(),
  '/v1/report': reportPath(),
  '/v1/trend': readingRoute(
    'How rows stood within some days, by the owners and places of today, and which got better',
    trendResponseSchema,
    [SCOPE, SCORECARD, ROWS, whole('days', 'Up to 731.', 182)],
  ),
  [ONE]: readingRoute(
    'Everything about one entity: level, next steps, evidence, history',
    entityResponseSchema,
    [...ENTITY, SCORECARD],
  ),
  [`${ONE}/next`]: readingRoute(
    'The first steps of one entity to its next level',
    fixNextResponseSchema,
    [...ENTITY, SCORECARD, whole('limit', 'Up to 100.', 5)],
  ),
  '/v1/fix-next': readingRoute(
    'The first step of each entity, those first that lift it at once',
    fixNextResponseSchema,
    [SCOPE, SCORECARD, whole('limit', 'Up to 100.', 10)],
  ),
  '/v1/levels': readingRoute(
    'The level of each entity, in short',
    levelsResponseSchema,
    [
      ...[SCOPE, SCORECARD],
      text(
        'refs',
        'References, with commas between them or repeated; 1000 at most.',
      ),
    ],
  ),
  '/v1/collectors': readingRoute(
    'Where facts come from, and how that goes',
    collectorsResponseSchema,
    [],
  ),
});

/** The routes that only read. */
export const readingPaths = () => ({
  ...answerPaths(),
  '/v1/runs': readingRoute('Runs, newest first', runsResponseSchema, [
    SCOPE,
    text('cursor', 'What the answer before gave as nextCursor.'),
    whole('limit', 'Up to 200.', 50),
  ]),
  '/v1/runs/{id}': readingRoute('One run, as far as it is', runSchema, ID),
  '/v1/exemptions': readingRoute('Exemptions', exemptionsResponseSchema, [
    ...[SCOPE, text('entityRef', 'One entity.'), text('check', 'One check.')],
    text('state', 'States with commas between them.'),
  ]),
  '/v1/campaigns': readingRoute('Campaigns', campaignsResponseSchema, [SCOPE]),
  '/v1/campaigns/{id}': readingRoute(
    'One campaign with its burn-up and what is left',
    campaignResponseSchema,
    ID,
  ),
  '/v1/facts': factsRoute([SCOPE]),
  '/v1/badges/{kind}/{namespace}/{name}.svg': badgePath(),
});
