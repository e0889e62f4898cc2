import type { Acceptances } from '../acceptances/Acceptances';
import type { TopologyConfig } from '../topologyConfig';
import type { Views } from '../view/Views';

/** What the actions answer from. */
export type ActionContext = {
  views: Views;
  acceptances: Acceptances;
  config: TopologyConfig;
};

/** Of every action here: it reads only. */
export const READ_ONLY = {
  readOnly: true,
  idempotent: true,
  destructive: false,
} as const;
