import { longestSyncChain } from '../longestSyncChain';
import { type Signal, type SignalSource, unknown } from './signal';

const SIGNAL = 'synchronous-chain';

/** The span of CON-07: who follows a chain further than this leaves the teams that one can talk to. */
const FAILS_ABOVE = 6;
const WARNS_ABOVE = 4;

/** The longest chain of components that wait for each other: it is as available as all of them at once. */
export function synchronousChain({ structure }: SignalSource): Signal {
  const { entities } = structure.map.graph;
  const { value, steps, unknownCalls } = longestSyncChain(structure);
  const gaps =
    unknownCalls === 0
      ? []
      : [
          {
            note:
              unknownCalls === 1
                ? '1 call does not say whether it waits'
                : `${unknownCalls} calls do not say whether they wait`,
          },
        ];
  // A short chain may be a longer one.
  if (value === null || (gaps.length > 0 && value <= WARNS_ABOVE)) {
    return unknown(SIGNAL, gaps);
  }
  const evidence = steps.flatMap((step, index) =>
    step.map(at => ({
      ref: entities[structure.components[at]].ref,
      note: `step ${index + 1} of ${steps.length}${step.length > 1 ? `, in a cycle of ${step.length} that counts once` : ''}`,
    })),
  );
  const verdict = () => {
    if (value > FAILS_ABOVE) return 'fail';
    return value > WARNS_ABOVE ? 'warn' : 'pass';
  };
  return {
    signal: SIGNAL,
    verdict: verdict(),
    value,
    n: value,
    m: structure.inScope,
    evidence: [...evidence, ...gaps],
  };
}
