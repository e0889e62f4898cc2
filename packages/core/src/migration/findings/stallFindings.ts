import type { MigrationFacts, MigrationFinding } from '../facts';
import { monthOf } from '../months';
import { isDone } from '../progressAt';
import { stallsOf } from '../stallsOf';
import { evidence } from '../verdicts';
import { counted, listed } from '../words';

const NAMED = 3;

const named = (names: readonly string[]) =>
  names.length <= NAMED
    ? listed(names)
    : `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`;

/** stall: nothing moved for half a year; a failure as long as it lasts. */
export const stallFindings = ({
  migration,
  at,
}: MigrationFacts): MigrationFinding[] =>
  stallsOf(migration, at).map(({ from, to, months, open }) => {
    const isOn = to >= at && !isDone(migration, at);
    const time = counted(months, 'month');
    return {
      check: 'stall',
      verdict: isOn ? 'fail' : 'warn',
      capability: open.length === 1 ? open[0] : null,
      message: isOn
        ? `nothing has moved for ${time}, since ${monthOf(from)}; open: ${named(open)}`
        : `nothing moved for ${time}, from ${monthOf(from)} to ${monthOf(to)}; open: ${named(open)}`,
      remediation: isOn
        ? 'Name what holds it, and plan the next step or declare that the rest stays.'
        : 'Look at what held it, so that what is left does not meet the same.',
      evidence: open.map(capability =>
        evidence('not all on the new side', { capability, at: from }),
      ),
    };
  });
