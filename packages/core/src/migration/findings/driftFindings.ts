import type { MigrationFacts, MigrationFinding } from '../facts';
import { observedShare, type SeenShare } from '../observed/observedShare';
import { type CapabilityState, movingAt } from '../stateAt';
import type { ObservedTraffic } from '../traffic';
import { trafficOf } from '../observed/trafficOf';
import { evidence } from '../verdicts';
import { counted, figure, percentage } from '../words';

/** Points that a share may be off. */
export const TOLERATED_POINTS = 3;

const isApart = (one: number, other: number) =>
  Math.abs(one - other) > TOLERATED_POINTS;

const finding = (
  capability: string,
  message: string,
  details: { text: string; at: number; remediation: string },
): MigrationFinding => ({
  check: 'drift',
  verdict: 'warn',
  capability,
  message: `${capability}: ${message}`,
  remediation: details.remediation,
  evidence: [evidence(details.text, { capability, at: details.at })],
});

/** The history says one thing, the gateway is set to another. */
function fromPlan(
  capability: string,
  { percent, event }: CapabilityState,
  { intendedPercent: gateway, to }: ObservedTraffic,
): MigrationFinding[] {
  if (percent === null || gateway === null || !isApart(percent, gateway))
    return [];
  return [
    finding(
      capability,
      `the history says ${percentage(percent)}, the gateway is set to ${percentage(gateway)}`,
      {
        text: `last stated for ${event?.stated ?? 'nothing'}`,
        at: to,
        remediation:
          'Write the step into the history, or set the gateway back to what is stated.',
      },
    ),
  ];
}

const isOutside = (intended: number, { low, high }: SeenShare) =>
  intended < low || intended > high;

/** The gateway sends another share than it is meant to, and that is no chance. */
function fromIntent(
  capability: string,
  intended: number | null,
  traffic: ObservedTraffic,
): MigrationFinding[] {
  const seen = observedShare(traffic);
  if (intended === null || !seen) return [];
  if (!isApart(intended, seen.percent) || !isOutside(intended, seen)) return [];
  return [
    finding(
      capability,
      `${figure(seen.percent)} % observed, ${percentage(intended)} intended`,
      {
        text: `${counted(seen.requests, 'request')}; the true share lies between ${figure(seen.low)} and ${figure(seen.high)} % 95 times of 100`,
        at: traffic.to,
        remediation:
          'Look for callers that pass the gateway by, retries, sessions that stick to one side, or a gateway that has not taken its configuration.',
      },
    ),
  ];
}

/** drift: what is stated, what the gateway is set to and what it does are apart. */
export const driftFindings = ({
  migration,
  at,
  traffic,
}: MigrationFacts): MigrationFinding[] =>
  movingAt(migration, at).flatMap(({ capability: { name }, state }) => {
    const seen = trafficOf(traffic, name);
    if (!seen) return [];
    const intended = seen.intendedPercent ?? state.percent;
    return [
      ...fromPlan(name, state, seen),
      ...fromIntent(name, intended, seen),
    ];
  });
