import type { MigrationCheck } from '../facts';
import { movingAt } from '../stateAt';
import { fail, noData, notApplicable, pass, warn } from '../verdicts';
import { counted } from '../words';
import { daysBefore } from '../days';
import { legacyRemainders } from './legacyRemainders';

const WITHIN_DAYS = 180;

/** MIG-09: half a year after the last request nothing of legacy is left. */
export const legacyRetired: MigrationCheck = {
  id: 'MIG-09',
  level: 'gold',
  title: 'Legacy is really retired',
  why: 'Code and tables that nobody needs still have to be read, patched and paid for, and somebody begins to use them again.',
  remediation:
    'Remove the route, delete the code, drop the tables, and write the dates into retirement; move what still calls legacy.',
  judge: facts => {
    const moved = movingAt(facts.migration, facts.at).filter(
      ({ state }) => state.percent === 100,
    ).length;
    if (moved === 0) return [notApplicable('nothing is at 100 % yet')];
    const left = legacyRemainders(facts);
    const known = left.filter(({ isKnown }) => isKnown);
    const of = `${counted(moved, 'capability', 'capabilities')} at 100 %`;
    const details = { evidence: left.map(each => each.evidence) };
    if (known.length > 0) {
      const deadline = daysBefore(facts.at, WITHIN_DAYS);
      const isLate = known.some(({ movedAt }) => movedAt < deadline);
      const message = `${of}, ${counted(known.length, 'piece')} of legacy not known to be gone`;
      return [
        isLate
          ? fail(`${message}, some for more than ${WITHIN_DAYS} days`, details)
          : warn(message, details),
      ];
    }
    return left.length > 0
      ? [noData(`${of}; nobody tells whether legacy is out of use`, details)]
      : [pass(`${of}, nothing of legacy left`)];
  },
};
