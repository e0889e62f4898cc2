import type { MigrationFacts, MigrationFinding } from '../facts';
import { haltOf } from '../observed/haltOf';
import { evidence } from '../verdicts';

/** halt: the stop rule is reached. That nobody can tell is said by MIG-07. */
export function haltFindings(facts: MigrationFacts): MigrationFinding[] {
  const halt = haltOf(facts);
  if (halt?.verdict !== 'halt') return [];
  return [
    {
      check: 'halt',
      verdict: 'fail',
      capability: null,
      message: halt.message,
      remediation:
        'Start no further step, take the last one back if it may be the cause, and go on once the metric is well.',
      evidence: [evidence(halt.message, { at: halt.currentAt })],
    },
  ];
}
