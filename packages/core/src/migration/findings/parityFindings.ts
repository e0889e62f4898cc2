import type { MigrationFacts, MigrationFinding } from '../facts';
import { parityOf } from '../observed/parityOf';
import { movingAt } from '../stateAt';
import { trafficOf } from '../observed/trafficOf';
import { evidence } from '../verdicts';
import { counted } from '../words';

/** parity: the new side does worse than legacy. */
export const parityFindings = ({
  migration,
  at,
  traffic,
}: MigrationFacts): MigrationFinding[] =>
  movingAt(migration, at).flatMap(({ capability: { name } }) => {
    const seen = trafficOf(traffic, name);
    const parity = seen && parityOf(seen);
    if (parity?.verdict !== 'worse') return [];
    const requests = (count = 0) => counted(count, 'request');
    return [
      {
        check: 'parity',
        verdict: 'fail',
        capability: name,
        message: `${name} does worse on the new side: ${parity.message}`,
        remediation:
          'Take the last step back, or hold it, until the new side fails no more often and answers no slower than legacy.',
        evidence: [
          evidence(
            `${requests(parity.new?.requests)} on the new side, ${requests(parity.legacy?.requests)} on legacy`,
            { capability: name, at: parity.to },
          ),
        ],
      },
    ];
  });
