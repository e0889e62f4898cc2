import type { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { type Owned, ownerOf } from '../rights/scoredEntity';
import type { StoredExemption } from './ExemptionStore';

type Options = {
  logger: LoggerService;
  /** Undefined = nobody is told. */
  notifications: NotificationService | undefined;
  owned: () => Promise<Owned>;
};

/** What the check and the entity are called. */
export type Names = { check: string; entity: string };

type Told = StoredExemption['state'];

const WHAT: Record<Told, string> = {
  requested: 'asked for',
  approved: 'approved',
  denied: 'denied',
  revoked: 'revoked',
  withdrawn: 'withdrawn',
};

function descriptionOf({ state, reason, decision, endsOn }: StoredExemption) {
  if (state === 'requested')
    return `“${reason}” Until ${endsOn}. Somebody else than who asked decides.`;
  if (state === 'approved') return `“${decision ?? reason}” Until ${endsOn}.`;
  return decision === null ? undefined : `“${decision}”`;
}

function payload(
  exemption: StoredExemption,
  { check, entity }: Names,
): NotificationSendOptions['payload'] {
  const { id, entityRef, state } = exemption;
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return {
    title: `Exemption ${WHAT[state]}: ${entity}, “${check}”`,
    description: descriptionOf(exemption),
    link:
      state === 'requested'
        ? '/scorecards/exemptions'
        : `/catalog/${namespace}/${kind}/${name}/scorecards`,
    severity: 'normal',
    topic: 'scorecards',
    scope: `scorecards:exemption:${id}`,
  };
}

/** Tells the group that owns an entity of its exemptions. */
export class ExemptionNotices {
  constructor(private readonly options: Options) {}

  /** Never fails: what was decided stands, whoever hears of it. */
  async tell(exemption: StoredExemption, names: Names): Promise<void> {
    const { logger, notifications, owned } = this.options;
    try {
      const owner = ownerOf(await owned(), exemption.entityRef);
      if (owner === undefined) return;
      await notifications?.send({
        recipients: { type: 'entity', entityRef: owner },
        payload: payload(exemption, names),
      });
    } catch (error) {
      logger.warn(
        `The owner of an entity was not told of its exemption: ${toError(error).message}`,
      );
    }
  }
}
