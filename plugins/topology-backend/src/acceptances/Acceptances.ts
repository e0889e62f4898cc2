import type {
  BackstageCredentials,
  BackstageUserPrincipal,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  NotAllowedError,
  NotFoundError,
  stringifyError,
} from '@backstage/errors';
import {
  acceptanceCreatePermission,
  acceptanceDeletePermission,
  type AcceptancesResponse,
  newAcceptanceSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { isInForce } from '@banyan/core';
import { randomUUID } from 'node:crypto';
import { parsedBy } from '@banyan/backstage-plugin-banyan-node';
import type { Query, View } from '../view/View';
import type { Views } from '../view/Views';
import { acceptanceDays, dayOf } from './acceptanceDays';
import type { AcceptanceStore, RecordedAcceptance } from './AcceptanceStore';
import type { InForce } from './inForce';
import type { Subjects } from './Subjects';
import { visibleAcceptances } from './visibleAcceptances';

type AcceptancesOptions = {
  store: AcceptanceStore;
  subjects: Subjects;
  views: Views;
  logger: LoggerService;
  /** How far ahead the end of an acceptance may lie. */
  longestDays: number;
  now?: () => number;
};

type UserCredentials = BackstageCredentials<BackstageUserPrincipal>;

const mustBeOwner = (subject: string) =>
  new NotAllowedError(
    `Only an owner of ${subject}, a group above its owner, or a portal admin may do this. Ask one of them.`,
  );

const missing = (id: string) =>
  new NotFoundError(
    `There is no acceptance ${id}; perhaps somebody has withdrawn it meanwhile`,
  );

/** Decisions to live with a finding: who made which, and which count. */
export class Acceptances {
  readonly #options: AcceptancesOptions;
  readonly #now: () => number;
  #lastKnown: RecordedAcceptance[] = [];

  constructor(options: AcceptancesOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** What counts today of what is accepted in a view; the last known when the database is down. */
  async inForce(seen: View): Promise<InForce> {
    const today = dayOf(this.#now());
    try {
      this.#lastKnown = await this.#options.store.open();
    } catch (error) {
      this.#options.logger.warn(
        `Acceptances could not be read, the last known are used: ${stringifyError(error)}`,
      );
    }
    const whole = await this.#options.views.whole();
    return {
      today,
      acceptances: visibleAcceptances(this.#lastKnown, seen, whole).filter(
        each => isInForce(each, today),
      ),
    };
  }

  /** What was accepted in a scope, and what the caller may do about it. */
  async list(
    credentials: BackstageCredentials,
    { scope: root }: Query,
  ): Promise<AcceptancesResponse> {
    const { store, subjects, views, longestDays } = this.#options;
    const { view } = await views.of(credentials);
    const { map, scope } = view.scoped({ scope: root, history: true });
    const isInScope = (ref: string) =>
      scope[map.graph.ids.get(ref) ?? -1] === 1;
    const creating = await subjects.allowed(
      acceptanceCreatePermission,
      credentials,
    );
    const deleting = await subjects.allowed(
      acceptanceDeletePermission,
      credentials,
    );
    const today = dayOf(this.#now());
    const recorded = await store.open();
    return {
      scope: root,
      days: acceptanceDays(this.#now(), longestDays),
      acceptances: visibleAcceptances(recorded, view, await views.whole())
        .filter(({ subject, other = '' }) => [subject, other].some(isInScope))
        .map(each => ({
          ...each,
          expired: !isInForce(each, today),
          mayWithdraw: deleting.about(each.subject),
        })),
      mayAccept: creating.everything
        ? 'everything'
        : map.graph.entities
            .map(({ ref }) => ref)
            .filter(ref => isInScope(ref) && creating.about(ref)),
    };
  }

  /** Accepts what `body` says, on behalf of the caller. */
  async accept(
    credentials: UserCredentials,
    body: unknown,
  ): Promise<RecordedAcceptance> {
    const { store, subjects, views, longestDays } = this.#options;
    const now = this.#now();
    const wanted = parsedBy(
      newAcceptanceSchema(acceptanceDays(now, longestDays)),
      body,
    );
    const { view } = await views.of(credentials);
    view.find(wanted.subject);
    if (wanted.other !== undefined) view.find(wanted.other);
    const { about } = await subjects.allowed(
      acceptanceCreatePermission,
      credentials,
    );
    if (!about(wanted.subject)) throw mustBeOwner(wanted.subject);
    const acceptance = {
      ...wanted,
      id: randomUUID(),
      acceptedBy: credentials.principal.userEntityRef,
      acceptedAt: new Date(now).toISOString(),
    };
    await store.add(acceptance, dayOf(now));
    return acceptance;
  }

  /** Takes an acceptance back, on behalf of the caller; the record keeps it. */
  async withdraw(
    credentials: UserCredentials,
    id: string,
  ): Promise<RecordedAcceptance> {
    const { store, subjects, views } = this.#options;
    const { view } = await views.of(credentials);
    const recorded = (await store.open()).filter(each => each.id === id);
    const [acceptance] = recorded;
    const [isVisible] = visibleAcceptances(recorded, view, view);
    if (!isVisible) throw missing(id);
    const { about } = await subjects.allowed(
      acceptanceDeletePermission,
      credentials,
    );
    if (!about(acceptance.subject)) throw mustBeOwner(acceptance.subject);
    const { userEntityRef } = credentials.principal;
    const at = new Date(this.#now()).toISOString();
    if (!(await store.withdraw(id, userEntityRef, at))) throw missing(id);
    return acceptance;
  }
}
