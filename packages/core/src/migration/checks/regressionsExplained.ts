import type { MigrationCheck, MigrationVerdict } from '../facts';
import { movementsOf } from '../movements';
import { type Regression, regressionsOf } from '../regressionsOf';
import { stepEvidence } from '../steps';
import { fail, notApplicable, pass } from '../verdicts';
import { counted, figure, listed } from '../words';

function unexplained(
  capability: string,
  drops: readonly Regression[],
): MigrationVerdict[] {
  const own = drops.filter(
    each => each.capability === capability && !each.isExplained,
  );
  if (own.length === 0) return [];
  const [{ from, to, event }] = own;
  const missing = [
    event.note === null ? 'a reason' : [],
    event.incident === null ? 'an incident' : [],
  ].flat();
  const more =
    own.length > 1 ? `; and ${counted(own.length - 1, 'more time')}` : '';
  return [
    fail(
      `${capability} fell from ${figure(from)} to ${figure(to)} % in ${event.stated}, without ${listed(missing)}${more}`,
      { capability, evidence: own.map(stepEvidence) },
    ),
  ];
}

/** MIG-05: each step back has a reason and an incident. */
export const regressionsExplained: MigrationCheck = {
  id: 'MIG-05',
  level: 'silver',
  title: 'Steps back are explained',
  why: 'A step back is how a strangler is meant to fail. What is not written down happens again.',
  remediation:
    'Add the reason as note and the incident to that event of the history.',
  judge: ({ migration, at }) => {
    const steps = movementsOf(migration, at);
    if (steps.length === 0) return [notApplicable('nothing has moved yet')];
    const drops = regressionsOf(migration, at);
    const faults = migration.capabilities.flatMap(({ name }) =>
      unexplained(name, drops),
    );
    if (faults.length > 0) return faults;
    const of = `in ${counted(steps.length, 'step')}`;
    return [
      pass(
        drops.length === 0
          ? `no step back ${of}`
          : `each of ${counted(drops.length, 'step')} back ${of} has a reason and an incident`,
        { evidence: drops.map(stepEvidence) },
      ),
    ];
  },
};
