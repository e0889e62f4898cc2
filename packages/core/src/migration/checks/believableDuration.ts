import type { MigrationCheck } from '../facts';
import { monthOf, wholeMonths } from '../months';
import { isDone, progressAt } from '../progressAt';
import { movingAt } from '../stateAt';
import { fail, noData, pass, warn } from '../verdicts';
import { counted, percentage } from '../words';

const LEAST_MONTHS = 12;

/** MIG-08: a year at least, or one pilot only; and the target is not over. */
export const believableDuration: MigrationCheck = {
  id: 'MIG-08',
  level: 'bronze',
  title: 'Its duration is believable',
  why: 'No system that took years to grow was taken apart in a quarter. A short plan hides what it leaves out.',
  remediation:
    'Plan a year at least, or call it a pilot of one capability; move a target that is over.',
  judge: ({ migration, at }) => {
    const { startedAt, targetAt } = migration;
    if (targetAt === null) {
      const so = wholeMonths(startedAt, at);
      return [
        so >= LEAST_MONTHS
          ? pass(`no target, and ${counted(so, 'month')} so far`)
          : noData('nobody states when it shall end'),
      ];
    }
    if (targetAt < at && !isDone(migration, at)) {
      const { weight } = progressAt(migration, at).progress;
      return [
        warn(
          `its target, ${monthOf(targetAt)}, is over and ${weight === null ? 'nobody states how far it is' : `${percentage(weight)} of its weight have moved`}`,
        ),
      ];
    }
    const months = wholeMonths(startedAt, targetAt + 1);
    const planned = `${counted(months, 'month')} are planned`;
    if (months >= LEAST_MONTHS) return [pass(planned)];
    const count = movingAt(migration, at).length;
    return [
      count === 1
        ? pass(`${planned}, for a pilot of one capability`)
        : fail(
            `${planned} for ${counted(count, 'capability', 'capabilities')}, ${LEAST_MONTHS} expected`,
          ),
    ];
  },
};
