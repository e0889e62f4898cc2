import type { MigrationCheck } from '../facts';
import { monthOf } from '../months';
import { firstSteps, stepEvidence } from '../steps';
import { fail, noData, notApplicable, pass } from '../verdicts';
import { day } from '../words';

/** OBS-03: it could be watched before the first traffic moved. */
export const observableFirst: MigrationCheck = {
  id: 'OBS-03',
  level: 'silver',
  title: 'It could be watched before anything moved',
  why: 'Without traces nobody can tell whether the new side is worse, or only unfamiliar.',
  remediation:
    'Hold further steps until requests can be followed across both sides, and state the day in observabilityReadyOn.',
  judge: ({ migration, at }) => {
    const ready = migration.observabilityReadyAt;
    const first = firstSteps(migration, at).at(0);
    if (!first)
      return ready !== null && ready <= at
        ? [pass(`ready in ${monthOf(ready)}, before anything has moved`)]
        : [notApplicable('nothing has moved yet')];
    const details = { capability: null, evidence: [stepEvidence(first)] };
    const moved = `the first traffic moved in ${first.event.stated}`;
    if (ready === null)
      return [
        noData(`${moved}; nobody states when it could be watched`, details),
      ];
    const isByMonth = first.event.stated.length <= 'yyyy-MM'.length;
    const since = isByMonth ? monthOf(ready) : day(ready);
    return [
      ready <= first.at
        ? pass(`ready in ${since}, ${moved}`, details)
        : fail(
            `it moved before it could be seen: ready in ${since}, ${moved}`,
            details,
          ),
    ];
  },
};
