import type { MigrationCheck, MigrationVerdict } from '../facts';
import { type Movement, movementsOf } from '../movements';
import { movingAt } from '../stateAt';
import { stepEvidence } from '../steps';
import { fail, noData, pass, warn } from '../verdicts';
import { counted, figure } from '../words';
import { CRITICAL_TIER } from '../criticalTier';

const LEAST_CAPABILITIES = 3;
const LARGEST_STEP = 60;

const isLeap = ({ from, to }: Movement) => to - from > LARGEST_STEP;

function judged(
  capability: string,
  tier: number | null,
  leaps: readonly Movement[],
): MigrationVerdict[] {
  if (leaps.length === 0 || (tier !== null && tier > CRITICAL_TIER)) return [];
  const [{ from, to, event }] = leaps;
  const leap = `${capability} went from ${figure(from)} to ${figure(to)} % in one step in ${event.stated}`;
  const details = { capability, evidence: leaps.map(stepEvidence) };
  return tier === null
    ? [noData(`${leap}; nobody states its tier`, details)]
    : [fail(`${leap}, at tier ${tier}`, details)];
}

/** MIG-01: several capabilities, and no leap with a critical one. */
export const notABigBang: MigrationCheck = {
  id: 'MIG-01',
  level: 'bronze',
  title: 'It is no big bang',
  why: 'Small shares of real traffic show a fault while few people feel it and the way back is short.',
  remediation:
    'Cut it into capabilities, and move critical ones in steps of 60 points at most.',
  judge: ({ migration, at }) => {
    const steps = movementsOf(migration, at);
    const leaps = migration.capabilities.flatMap(({ name, tier }) =>
      judged(
        name,
        tier,
        steps.filter(each => each.capability === name && isLeap(each)),
      ),
    );
    const count = movingAt(migration, at).length;
    const cut = counted(count, 'capability', 'capabilities');
    if (count < LEAST_CAPABILITIES)
      return [
        ...leaps,
        warn(`cut into ${cut} only, ${LEAST_CAPABILITIES} expected`),
      ];
    return leaps.length > 0
      ? leaps
      : [
          pass(
            `cut into ${cut}, no step above ${LARGEST_STEP} points with a critical one`,
          ),
        ];
  },
};
