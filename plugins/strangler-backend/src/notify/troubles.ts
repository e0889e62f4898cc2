import { haltState, parityOf } from '@banyan/core';
import { trafficOf } from '../answers/trafficOf';
import type { PlannedMigration } from '../plans/Plans';
import type {
  HaltValue,
  RecentTraffic,
  RecordedEvent,
} from '../store/StranglerStore';

/** Something that the owner of a migration is told of. */
export type Trouble = {
  /** The same for as long as it lasts. */
  key: string;
  kind: 'halt' | 'parity' | 'rollback';
  migrationRef: string;
  capability: string | null;
  /** A sentence. */
  message: string;
};

type Known = {
  plan: PlannedMigration;
  recent: readonly RecentTraffic[];
  metric: HaltValue | undefined;
  rollbacks: readonly RecordedEvent[];
};

/** The halt rule says stop. */
function halts({ plan, metric }: Known): Trouble[] {
  const { halt } = plan.migration;
  if (!halt || !metric) return [];
  const told = { current: metric.value, currentAt: metric.at };
  const { verdict, message } = haltState(halt, told);
  const of = { migrationRef: plan.ref, capability: null, message };
  return verdict === 'halt'
    ? [{ key: `halt:${plan.ref}`, kind: 'halt', ...of }]
    : [];
}

/** The new side answers worse than legacy. */
const worse = ({ plan, recent }: Known): Trouble[] =>
  [...trafficOf(recent).values()].flatMap(traffic => {
    const { verdict, message } = parityOf(traffic);
    const { capability } = traffic;
    if (verdict !== 'worse') return [];
    return {
      key: `parity:${plan.ref}:${capability}`,
      kind: 'parity' as const,
      migrationRef: plan.ref,
      capability,
      message: `the new side does worse than legacy: ${message}`,
    };
  });

const rollbacksOf = ({ plan, rollbacks }: Known): Trouble[] =>
  rollbacks.map(({ id, capability, message }) => ({
    key: `rollback:${id}`,
    kind: 'rollback',
    migrationRef: plan.ref,
    ...{ capability, message },
  }));

/** What the owner of a migration has to know now. */
export const troublesOf = (known: Known): Trouble[] => [
  ...halts(known),
  ...worse(known),
  ...rollbacksOf(known),
];
