import type {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { readWorld } from './answers/readWorld';
import { DatabaseExemptionStore } from './exemptions/DatabaseExemptionStore';
import { Exemptions } from './exemptions/Exemptions';
import { Rights } from './rights/Rights';
import type { Owned } from './rights/scoredEntity';
import type { Scorecards } from './Scorecards';
import type { ScorecardsConfig } from './scorecardsConfig';

type Options = {
  config: Pick<ScorecardsConfig, 'exemptions' | 'notifications'>;
  notifications: NotificationService;
  permissions: PermissionsService;
  permissionsRegistry: PermissionsRegistryService;
  scorecards: Pick<Scorecards, 'database' | 'world'>;
  now: () => number;
};

/** Who may do what, and what does not count. */
export function rightsAndExemptions(options: Options) {
  const { config, scorecards } = options;
  const owned = (): Promise<Owned> => readWorld(scorecards);
  return {
    owned,
    rights: new Rights({ ...options, owned }),
    exemptions: new Exemptions({
      store: new DatabaseExemptionStore(scorecards.database),
      longestMs: config.exemptions.longestMs,
      now: options.now,
    }),
    notifications: config.notifications.enabled
      ? options.notifications
      : undefined,
  };
}
