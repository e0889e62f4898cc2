import type {
  PushedObservations,
  TrafficSourceInfo,
} from '@banyan/backstage-plugin-banyan-common';
import type { Plans } from './plans/Plans';
import type { StranglerStore } from './store/StranglerStore';

/** What is to be sent to the new side, and who wants it. */
export type Steering = {
  migrationRef: string;
  capability: string;
  /** 0 to 100. */
  percent: number;
  by: string;
  reason: string;
};

/** What was taken, and what was not: each with its place in what was pushed, such as `traffic.3`. */
export type PushOutcome = {
  taken: number;
  refused: { index: string; problem: string }[];
};

/** Everything that is known of migrations. */
export interface Strangler {
  readonly plans: Plans;
  readonly store: StranglerStore;
  /** Configured sources and what pushes, with their health. */
  sources(): Promise<TrafficSourceInfo[]>;
  /** Whether a capability can be steered: its source can, and is configured. */
  maySteer(migrationRef: string, capability: string): Promise<boolean>;
  /** Has the gateway send another share, records the order, and looks at once what became of it. Fails with a sentence. */
  steer(order: Steering): Promise<void>;
  takePushed(pushed: PushedObservations): Promise<PushOutcome>;
}
