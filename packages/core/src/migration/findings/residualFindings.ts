import type { MigrationFacts, MigrationFinding } from '../facts';
import { observedShare } from '../observed/observedShare';
import { movingAt } from '../stateAt';
import { trafficOf } from '../observed/trafficOf';
import { evidence } from '../verdicts';
import { counted, percentage } from '../words';

/** residual: a capability is said to have moved, and legacy still serves requests. */
export const residualFindings = ({
  migration,
  at,
  traffic,
}: MigrationFacts): MigrationFinding[] =>
  movingAt(migration, at).flatMap(({ capability: { name }, state }) => {
    const { stage } = state;
    const seen = trafficOf(traffic, name);
    const left = seen?.legacy?.requests ?? 0;
    if ((stage !== 'migrated' && stage !== 'retired') || !seen || left === 0)
      return [];
    const share = observedShare(seen);
    const of = share ? ` (${percentage(100 - share.percent)})` : '';
    return [
      {
        check: 'residual',
        verdict: stage === 'retired' ? 'fail' : 'warn',
        capability: name,
        message: `${name} is ${stage}, and legacy still served ${counted(left, 'request')}${of}`,
        remediation:
          'Find who still reaches legacy, by the access log or the traces, and move them before the code goes.',
        evidence: [
          evidence(`${counted(left, 'request')} on legacy`, {
            capability: name,
            at: seen.to,
          }),
        ],
      },
    ];
  });
