import {
  campaignRequestSchema,
  campaignSchema,
  dryRunRequestSchema,
  dryRunResponseSchema,
  exemptionDecisionSchema,
  exemptionRequestSchema,
  exemptionSchema,
  pushFactsRequestSchema,
  runSchema,
  startedRunSchema,
  startRunRequestSchema,
} from '@banyan/backstage-plugin-banyan-common';
import {
  bodyOf,
  ERRORS,
  jsonOf,
  MAY_NOT,
} from '@banyan/backstage-plugin-banyan-node';
import { z } from 'zod';
import { ID } from './parts';

/** What of the facts that were told was taken. */
const takenSchema = z.object({
  taken: z.number(),
  refused: z.array(z.object({ index: z.string(), problem: z.string() })),
});

type Written = {
  summary: string;
  body?: z.ZodType;
  answer: z.ZodType;
  status?: number;
  parameters?: object[];
};

const written = ({
  summary,
  body,
  answer,
  status = 200,
  parameters = [],
}: Written) => ({
  summary,
  parameters,
  ...(body ? { requestBody: bodyOf(body) } : {}),
  responses: {
    [status]: { description: 'Done', content: jsonOf(answer) },
    ...ERRORS,
    ...MAY_NOT,
    '409': { description: 'It does not go with how things are by now' },
  },
});

const RUN_STEPS = { cancel: 'Ends a run', resume: 'Queues a run again' };

const EXEMPTION_STEPS = {
  approve: 'Approves an exemption that somebody else asked for',
  deny: 'Denies an exemption',
  revoke: 'Ends an exemption that holds',
  withdraw: 'Takes back what one has asked for',
};

const CAMPAIGN_STEPS = {
  start: 'Starts a campaign',
  archive: 'Ends a campaign',
  promote: 'Makes the file of a scorecard of a campaign',
};

/** One path for each step that can be taken with something. */
const stepPaths = (
  path: string,
  steps: Record<string, string>,
  parts: Pick<Written, 'answer' | 'body'>,
) =>
  Object.fromEntries(
    Object.entries(steps).map(([step, summary]) => [
      `${path}/{id}/${step}`,
      { post: written({ ...parts, summary, parameters: ID }) },
    ]),
  );

const runPaths = () => ({
  '/v1/runs': {
    post: written({
      summary: 'Starts a run of a scope, or of everything',
      body: startRunRequestSchema,
      answer: startedRunSchema,
      status: 202,
    }),
  },
  ...stepPaths('/v1/runs', RUN_STEPS, { answer: runSchema }),
  '/v1/dry-run': {
    post: written({
      summary: 'Tries a check on real entities; nothing is kept',
      body: dryRunRequestSchema,
      answer: dryRunResponseSchema,
    }),
  },
});

const campaignPaths = () => ({
  '/v1/campaigns': {
    post: written({
      summary: 'Makes a campaign, which is not yet started',
      body: campaignRequestSchema,
      answer: campaignSchema,
      status: 201,
    }),
  },
  '/v1/campaigns/{id}': {
    put: written({
      summary: 'Changes a campaign',
      body: campaignRequestSchema,
      answer: campaignSchema,
      parameters: ID,
    }),
  },
  ...stepPaths('/v1/campaigns', CAMPAIGN_STEPS, { answer: campaignSchema }),
});

/** The routes that change something, or take something. */
export const writingPaths = () => ({
  ...runPaths(),
  '/v1/exemptions': {
    post: written({
      summary: 'Asks that a check does not count for an entity for a time',
      body: exemptionRequestSchema,
      answer: exemptionSchema,
      status: 201,
    }),
  },
  ...stepPaths('/v1/exemptions', EXEMPTION_STEPS, {
    answer: exemptionSchema,
    body: exemptionDecisionSchema,
  }),
  ...campaignPaths(),
  '/v1/facts': {
    post: written({
      summary: 'Takes what a pipeline or a tool knows of entities',
      body: pushFactsRequestSchema,
      answer: takenSchema,
    }),
  },
});
