import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import type {
  Campaign,
  CampaignRequest,
  CampaignResponse,
  CampaignsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { randomUUID } from 'node:crypto';
import type { Caller } from '../answers/Caller';
import { userOf } from '../rights/people';
import type { Rights } from '../rights/Rights';
import type { ScorecardStore } from '../store/ScorecardStore';
import { burnUp } from './burnUp';
import { campaignAnswer } from './campaignAnswer';
import type { CampaignStore, StoredCampaign } from './CampaignStore';
import { CAMPAIGN_STEPS, type CampaignStep, isEdited } from './campaignSteps';
import { leftByOwner } from './leftByOwner';
import { plannedCampaign } from './plannedCampaign';
import { promotedYaml } from './promotedYaml';
import { type SeenCampaign, seenCampaign } from './seenCampaign';

/** What campaigns need. */
export type CampaignDeskOptions = {
  campaigns: CampaignStore;
  now: () => number;
  rights: Pick<Rights, 'managesCampaigns'>;
  scorecards: { store: Pick<ScorecardStore, 'changes'> };
};

/** Where campaigns are read, made and ended. */
export class CampaignDesk {
  constructor(private readonly options: CampaignDeskOptions) {}

  /** What the caller sees of them, the newest first; drafts are for those who manage them. */
  async list(caller: Caller, scope?: string): Promise<CampaignsResponse> {
    const isInside = caller.sight.inScope(scope);
    const mayManage = await this.#mayManage(caller);
    const stored = await this.options.campaigns.list();
    const items = stored
      .map(each => this.#seen(caller, each, mayManage))
      .filter(each => each !== undefined)
      .filter(({ refs }) => scope === undefined || refs.some(isInside))
      .map(each => this.#answer(caller, each, mayManage));
    return { items, mayCreate: mayManage };
  }

  async get(caller: Caller, id: string): Promise<CampaignResponse> {
    const mayManage = await this.#mayManage(caller);
    const seen = await this.#find(caller, id, mayManage);
    const { sight } = caller;
    const { now, scorecards } = this.options;
    const { store } = scorecards;
    return {
      campaign: this.#answer(caller, seen, mayManage),
      points: await burnUp(sight, seen, { store, now: now() }),
      groups: leftByOwner(sight, seen),
      yaml:
        seen.campaign.state === 'promoted' ? promotedYaml(sight, seen) : null,
    };
  }

  async create(caller: Caller, wanted: CampaignRequest): Promise<Campaign> {
    await this.#mustManage(caller);
    const campaign: StoredCampaign = {
      ...plannedCampaign(caller.sight, wanted),
      id: randomUUID(),
      state: 'draft',
      createdBy: userOf(caller),
      createdAt: this.options.now(),
    };
    await this.options.campaigns.add(campaign);
    return this.#reread(caller, campaign.id);
  }

  async edit(
    caller: Caller,
    id: string,
    wanted: CampaignRequest,
  ): Promise<Campaign> {
    await this.#mustManage(caller);
    const { campaign } = await this.#find(caller, id, true);
    if (!isEdited(campaign))
      throw new ConflictError(
        `This campaign is ${campaign.state}, so that nobody can change it any more.`,
      );
    const planned = plannedCampaign(caller.sight, wanted);
    const changed = { ...campaign, ...planned };
    await this.options.campaigns.change(changed, campaign.state);
    return this.#reread(caller, id);
  }

  async step(
    caller: Caller,
    id: string,
    step: CampaignStep,
  ): Promise<Campaign> {
    await this.#mustManage(caller);
    const { campaign } = await this.#find(caller, id, true);
    const { from, to } = CAMPAIGN_STEPS[step];
    if (!from.includes(campaign.state))
      throw new ConflictError(
        `This campaign is ${campaign.state}, so that nobody can ${step} it.`,
      );
    const changed = { ...campaign, state: to };
    await this.options.campaigns.change(changed, campaign.state);
    return this.#reread(caller, id);
  }

  async #reread(caller: Caller, id: string): Promise<Campaign> {
    const seen = await this.#find(caller, id, true);
    return this.#answer(caller, seen, true);
  }

  async #find(
    caller: Caller,
    id: string,
    mayManage: boolean,
  ): Promise<SeenCampaign> {
    const stored = await this.options.campaigns.find(id);
    const seen = stored && this.#seen(caller, stored, mayManage);
    if (seen) return seen;
    throw new NotFoundError(
      `There is no campaign ${id}, or you may not read it`,
    );
  }

  #seen(
    { sight }: Caller,
    stored: StoredCampaign,
    mayManage: boolean,
  ): SeenCampaign | undefined {
    return stored.state === 'draft' && !mayManage
      ? undefined
      : seenCampaign(sight, stored);
  }

  #answer(caller: Caller, seen: SeenCampaign, mayManage: boolean): Campaign {
    return campaignAnswer(caller, seen, { mayManage, now: this.options.now() });
  }

  #mayManage({ credentials, me }: Caller): Promise<boolean> {
    return me === null
      ? Promise.resolve(false)
      : this.options.rights.managesCampaigns(credentials);
  }

  async #mustManage(caller: Caller): Promise<void> {
    userOf(caller);
    if (await this.#mayManage(caller)) return;
    throw new NotAllowedError(
      'Campaigns are made by portal admins. Ask one of them.',
    );
  }
}
