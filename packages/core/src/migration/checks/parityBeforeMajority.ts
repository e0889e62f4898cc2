import { mismatchRateOf } from '../observed/errorRateOf';
import type {
  MigrationCheck,
  MigrationFacts,
  MigrationVerdict,
} from '../facts';
import { movingAt } from '../stateAt';
import { trafficOf } from '../observed/trafficOf';
import { evidence, fail, noData, notApplicable, pass, warn } from '../verdicts';
import { counted, listed, percentage } from '../words';

const MAJORITY_PERCENT = 50;
const MOST_MISMATCHES_PERCENT = 0.1;
/** Fewer cannot show a tenth of a percent. */
const LEAST_COMPARED = 1_000;

function compared(
  { traffic }: MigrationFacts,
  capability: string,
  isMajority: boolean,
): MigrationVerdict | null {
  const run = trafficOf(traffic, capability)?.parallelRun;
  const rate = run && mismatchRateOf(run);
  if (!run || rate === null || rate === undefined) return null;
  const count = run.matched + run.mismatched;
  const result = `${capability}: ${percentage(rate)} of ${counted(count, 'compared answer')} differ`;
  const details = {
    capability,
    evidence: [
      evidence(
        `${run.matched} matched, ${run.mismatched} differed, ${run.ignored} differences are meant`,
        { capability },
      ),
    ],
  };
  if (rate > MOST_MISMATCHES_PERCENT)
    return isMajority
      ? fail(`${result}, and most of its traffic has moved`, details)
      : warn(`${result}: not ready for the majority`, details);
  return count < LEAST_COMPARED
    ? noData(`${result}: too few to tell, ${LEAST_COMPARED} needed`, details)
    : pass(result, details);
}

const notCompared = (capabilities: readonly string[]): MigrationVerdict[] =>
  capabilities.length === 0
    ? []
    : [
        noData(
          `nobody compares the answers of ${listed(capabilities)}, at ${MAJORITY_PERCENT} % or more`,
          {
            evidence: capabilities.map(capability =>
              evidence('no parallel run is known', { capability }),
            ),
          },
        ),
      ];

/** MIG-06: new and legacy answer alike before most of the traffic moves. */
export const parityBeforeMajority: MigrationCheck = {
  id: 'MIG-06',
  level: 'gold',
  title: 'Both sides agree before the majority moves',
  why: 'A difference found in a parallel run is a line in a log; found afterwards it is an incident.',
  remediation:
    'Run both sides on the same requests and compare, until no more than one answer of a thousand differs.',
  judge: facts => {
    const moving = movingAt(facts.migration, facts.at).map(
      ({ capability: { name }, state }) => {
        const isMajority = (state.percent ?? 0) >= MAJORITY_PERCENT;
        return { name, isMajority, verdict: compared(facts, name, isMajority) };
      },
    );
    const verdicts = [
      ...moving.flatMap(({ verdict }) => verdict ?? []),
      ...notCompared(
        moving
          .filter(({ isMajority, verdict }) => isMajority && !verdict)
          .map(({ name }) => name),
      ),
    ];
    return verdicts.length > 0
      ? verdicts
      : [notApplicable(`nothing has reached ${MAJORITY_PERCENT} % yet`)];
  },
};
