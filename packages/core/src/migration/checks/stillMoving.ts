import type { MigrationCheck } from '../facts';
import { lastMoved, movementsOf } from '../movements';
import { isDone, progressAt } from '../progressAt';
import { stepEvidence } from '../steps';
import { fail, noData, notApplicable, pass } from '../verdicts';
import { day, percentage } from '../words';
import { daysBefore } from '../days';

const WITHIN_DAYS = 180;
/** Sums of shares differ in the last digits. */
const TOLERANCE = 1e-9;

/** MIG-04: the weighted progress rose in the last 180 days. */
export const stillMoving: MigrationCheck = {
  id: 'MIG-04',
  level: 'silver',
  title: 'It still moves',
  why: 'A migration that stands still costs twice: two systems run, and everybody has to know both.',
  remediation:
    'Plan the next step with a date and an owner, or declare what stays and end the migration.',
  judge: ({ migration, at }) => {
    const before = daysBefore(at, WITHIN_DAYS);
    if (isDone(migration, at)) return [notApplicable('everything has moved')];
    const moved = lastMoved(migration, at);
    if (moved === null && migration.startedAt > before)
      return [notApplicable(`it starts on ${day(migration.startedAt)}`)];
    const { weight: now } = progressAt(migration, at).progress;
    const { weight: then } = progressAt(migration, before).progress;
    if (now === null || then === null)
      return [noData('nobody states how far it is')];
    const details = {
      evidence: movementsOf(migration, at).slice(-1).map(stepEvidence),
    };
    if (now > then + TOLERANCE)
      return [
        pass(
          `from ${percentage(then)} to ${percentage(now)} of its weight in ${WITHIN_DAYS} days`,
          details,
        ),
      ];
    const last =
      moved === null
        ? 'nothing has moved since it started'
        : `the last step was on ${day(moved)}`;
    return [
      fail(
        `no progress in ${WITHIN_DAYS} days: it stands at ${percentage(now)} of its weight, ${last}`,
        details,
      ),
    ];
  },
};
