import type { AuditorService } from '@backstage/backend-plugin-api';
import {
  type Campaign,
  campaignRequestSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { audited, parsedBy } from '@banyan/backstage-plugin-banyan-node';
import { json, type Request, type Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { scopeQuery } from '../answers/query';
import type { CallersOf } from '../rights/CallersOf';
import type { Scorecards } from '../Scorecards';
import { CampaignDesk, type CampaignDeskOptions } from './CampaignDesk';
import { CAMPAIGN_STEPS, type CampaignStep } from './campaignSteps';
import { DatabaseCampaignStore } from './DatabaseCampaignStore';

type Options = Omit<CampaignDeskOptions, 'campaigns'> & {
  auditor: AuditorService;
  callers: CallersOf;
  scorecards: Pick<Scorecards, 'database'>;
};

type OfOne = Request<{ id: string }>;

/** What the audit log keeps of a campaign, in one shape for all events. */
const outcome = ({ id, owner, scope, targetOn, state }: Campaign) => ({
  ...{ id, owner, scope, targetOn, state },
});

const isStep = (name: string): name is CampaignStep => name in CAMPAIGN_STEPS;

/** Reading, making, changing and ending campaigns. */
export function campaignRoutes({
  auditor,
  callers,
  ...options
}: Options): Router {
  const router = PromiseRouter();
  const campaigns = new DatabaseCampaignStore(options.scorecards.database);
  const desk = new CampaignDesk({ ...options, campaigns });
  const body = json({ limit: '64kb' });

  router.get('/v1/campaigns', async (request, response) => {
    const { scope } = parsedBy(scopeQuery, request.query);
    response
      .set('Cache-Control', 'private, no-cache')
      .json(await desk.list(await callers.of(request), scope));
  });

  router.get('/v1/campaigns/:id', async (request: OfOne, response) => {
    const caller = await callers.of(request);
    response
      .set('Cache-Control', 'private, no-cache')
      .json(await desk.get(caller, request.params.id));
  });

  router.post('/v1/campaigns', body, async (request, response) => {
    const event = { eventId: 'campaign-create', request, outcome };
    const campaign = await audited(auditor, event, async () => {
      const wanted = parsedBy(campaignRequestSchema, request.body);
      return desk.create(await callers.of(request), wanted);
    });
    response.status(201).json(campaign);
  });

  router.put('/v1/campaigns/:id', body, async (request: OfOne, response) => {
    const { id } = request.params;
    const meta = { id };
    const event = { eventId: 'campaign-update', meta, request, outcome };
    const campaign = await audited(auditor, event, async () => {
      const wanted = parsedBy(campaignRequestSchema, request.body);
      return desk.edit(await callers.of(request), id, wanted);
    });
    response.json(campaign);
  });

  for (const step of Object.keys(CAMPAIGN_STEPS).filter(isStep))
    router.post(
      `/v1/campaigns/:id/${step}`,
      async (request: OfOne, response) => {
        const { id } = request.params;
        const eventId = `campaign-${step}`;
        const event = { eventId, meta: { id }, request, outcome };
        const campaign = await audited(auditor, event, async () =>
          desk.step(await callers.of(request), id, step),
        );
        response.json(campaign);
      },
    );
  return router;
}
