import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import type {
  Exemption,
  ExemptionRequest,
  ExemptionsResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { Caller } from '../answers/Caller';
import { userOf } from '../rights/people';
import { seenCheck } from '../rights/seenCheck';
import { exemptionAnswer, isShown } from './exemptionAnswer';
import type { ExemptionNotices } from './ExemptionNotices';
import type { ExemptionsQuery } from './exemptionQuery';
import type { Exemptions } from './Exemptions';
import type { StoredExemption } from './ExemptionStore';
import type { ExemptionStep } from './exemptionSteps';

const MOST_LISTED = 1_000;

type Options = {
  exemptions: Exemptions;
  notices: ExemptionNotices;
  now: () => number;
};

type Decided = { id: string; step: ExemptionStep; reason?: string };

const noSuch = (what: string) =>
  new NotFoundError(`There is no ${what}, or you may not read it`);

/** Where people ask for exemptions and decide on them. */
export class ExemptionDesk {
  constructor(private readonly options: Options) {}

  /** What a caller may know of, the newest first. */
  async list(
    caller: Caller,
    { scope, entityRef, check, state }: ExemptionsQuery,
  ): Promise<ExemptionsResponse> {
    const isInside = caller.sight.inScope(scope);
    const { exemptions } = this.options;
    const stored = await (entityRef === undefined
      ? exemptions.list()
      : exemptions.of(entityRef));
    const items = stored
      .filter(each => isShown(caller, each) && isInside(each.entityRef))
      .filter(each => check === undefined || each.check === check)
      .map(each => this.#answer(caller, each))
      .filter(each => state === undefined || state.includes(each.state));
    return { items: items.slice(0, MOST_LISTED) };
  }

  async request(caller: Caller, wanted: ExemptionRequest): Promise<Exemption> {
    const { entityRef } = wanted;
    const { rights, sight } = caller;
    const me = userOf(caller);
    if (!sight.sees(entityRef)) throw noSuch(`${entityRef} in the catalog`);
    if (!seenCheck(sight, wanted.check))
      throw new InputError(`check: there is no check ${wanted.check}`);
    if (!rights.exempt.about(entityRef))
      throw new NotAllowedError(
        `Only a member of the group that owns ${sight.titleOf(entityRef)}, of a group above it, or a portal admin may ask for an exemption. Ask one of them.`,
      );
    return this.#done(
      caller,
      await this.options.exemptions.request(wanted, me),
    );
  }

  async decide(
    caller: Caller,
    { id, step, reason }: Decided,
  ): Promise<Exemption> {
    const { exemptions } = this.options;
    const me = userOf(caller);
    const found = await exemptions.find(id);
    if (!found || !isShown(caller, found)) throw noSuch(`exemption ${id}`);
    const mayApprove = caller.rights.approve.about(found.entityRef);
    const actor = { me, mayApprove, reason };
    return this.#done(caller, await exemptions.decide(found, step, actor));
  }

  async #done(caller: Caller, stored: StoredExemption): Promise<Exemption> {
    const answer = this.#answer(caller, stored);
    await this.options.notices.tell(stored, {
      check: answer.checkTitle,
      entity: answer.entityTitle,
    });
    return answer;
  }

  #answer(caller: Caller, stored: StoredExemption): Exemption {
    const { exemptions, now } = this.options;
    return exemptionAnswer(stored, { caller, exemptions, now: now() });
  }
}
