import type { LeftEvidence, MigrationFacts } from '../facts';
import {
  type Capability,
  RETIREMENT_STEPS,
  type RetirementStep,
} from '../migration';
import { observedShare } from '../observed/observedShare';
import { stateAt } from '../stateAt';
import { trafficOf } from '../observed/trafficOf';
import { counted, day, percentage } from '../words';

const DONE: Record<RetirementStep, string> = {
  route: 'route removed',
  code: 'code deleted',
  tables: 'tables dropped',
};

const MISSING: Record<RetirementStep, string> = {
  route: 'the route to legacy is not known to be removed',
  code: 'the legacy code is not known to be deleted',
  tables: 'the legacy tables are not known to be dropped',
};

const NONE: Record<RetirementStep, string> = {
  route: 'has no route',
  code: 'has no code of its own',
  tables: 'has no tables of its own',
};

function stepEvidence(
  step: RetirementStep,
  { retirement }: Capability,
  at: number,
): LeftEvidence {
  const done = retirement[step];
  if (done === 'not-applicable')
    return { step, verdict: 'not-applicable', message: NONE[step] };
  return done !== null && done <= at
    ? { step, verdict: 'there', message: `${DONE[step]} on ${day(done)}` }
    : { step, verdict: 'missing', message: MISSING[step] };
}

function trafficEvidence(
  { traffic, at }: MigrationFacts,
  capability: Capability,
): LeftEvidence {
  const step = 'traffic';
  const seen = trafficOf(traffic, capability.name);
  const old = seen?.legacy?.requests;
  if (old !== undefined && old > 0)
    return {
      step,
      verdict: 'missing',
      message: `legacy still served ${counted(old, 'request')}`,
    };
  if (old === 0 && observedShare(seen))
    return { step, verdict: 'there', message: 'no request on legacy' };
  const { percent } = stateAt(capability, at);
  if (percent !== null && percent < 100)
    return {
      step,
      verdict: 'missing',
      message: `${percentage(100 - percent)} are still meant for legacy`,
    };
  return {
    step,
    verdict: 'unknown',
    message: 'nobody tells whether legacy still serves requests',
  };
}

/** What has to be true before a capability is retired, and whether it is. */
export const leftEvidence = (
  facts: MigrationFacts,
  capability: Capability,
): LeftEvidence[] => [
  trafficEvidence(facts, capability),
  ...RETIREMENT_STEPS.map(step => stepEvidence(step, capability, facts.at)),
];
