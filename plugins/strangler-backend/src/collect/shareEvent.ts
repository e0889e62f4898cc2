import { type Capability, type Stage, stateAt } from '@banyan/core';
import type { NewEvent, RecordedEvent } from '../store/StranglerStore';
import type { ShareChange } from './lookOutcome';

type About = {
  migrationRef: string;
  capability: Capability;
  now: number;
  origin: 'gateway' | 'push';
  /** Who wanted it; undefined = nobody in the portal. */
  order?: Pick<RecordedEvent, 'by' | 'reason'>;
};

const figure = (percent: number) => `${Number(percent.toFixed(1))} %`;

/** What the share makes of a stage: what is over stays over, what has not begun has not. */
function stageAfter(before: Stage | null, percent: number): Stage {
  if (percent >= 100) return before === 'retired' ? before : 'migrated';
  if (percent > 0) return 'canary';
  return before === 'shadow' || before === 'blocked' || before === 'stays'
    ? before
    : 'legacy';
}

/** A gateway was configured to send another share to the new side: a step, or a step back. */
export function shareEvent(
  { from, to }: ShareChange,
  { migrationRef, capability, now, origin, order }: About,
): NewEvent {
  const isBack = to < from;
  const shares = `${figure(to)} to the new side, ${figure(from)} before`;
  return {
    migrationRef,
    capability: capability.name,
    at: now,
    kind: isBack ? 'rollback' : 'weight',
    stage: stageAfter(stateAt(capability, now).stage, to),
    from,
    to,
    origin,
    by: order?.by ?? null,
    reason: order?.reason ?? null,
    evidence: 'observed',
    message: isBack
      ? `rolled back: the gateway is configured to send ${shares}`
      : `the gateway is configured to send ${shares}`,
  };
}
