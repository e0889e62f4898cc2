import type { MigrationCheck } from '../facts';
import { haltOf } from '../observed/haltOf';
import { evidence, fail, noData, pass } from '../verdicts';

/** MIG-07: a stop rule is set, and it is kept. */
export const stopRule: MigrationCheck = {
  id: 'MIG-07',
  level: 'silver',
  title: 'A stop rule is set and respected',
  why: 'Whoever decides in the middle of an incident whether to go on decides too late.',
  remediation:
    'State spec.halt with a metric, its baseline and a limit, let something tell the metric, and pause new extractions once it is reached.',
  judge: facts => {
    const halt = haltOf(facts);
    if (halt === null) return [fail('no rule says when it has to stop')];
    const details = {
      evidence: [evidence(halt.message, { at: halt.currentAt })],
    };
    const judged = { go: pass, halt: fail, unknown: noData }[halt.verdict];
    return [judged(halt.message, details)];
  },
};
