import type { Leftover } from './leftover';
import { observedShare } from '../observed/observedShare';
import { trafficOf } from '../observed/trafficOf';
import { percentage } from '../words';

const DATA = {
  shared: 'its data are shared with legacy',
  replicated: 'its data are kept on both sides',
  owned: null,
};

function traffic({ facts, capability, state }: Leftover): string {
  const seen = observedShare(trafficOf(facts.traffic, capability.name));
  if (seen)
    return seen.percent === 100
      ? 'no request on legacy'
      : `${percentage(100 - seen.percent)} of its requests`;
  if (state.stage === null) return 'not in the plan yet';
  if (state.percent === null) return 'nobody states its share';
  if (state.percent < 100)
    return `${percentage(100 - state.percent)} of its traffic, by the plan`;
  return capability.routes.length > 0
    ? 'nobody tells its traffic'
    : 'no route at a gateway, so nobody sees its traffic';
}

/** What of a capability legacy still serves, as far as is known. */
export const stillOnLegacy = (leftover: Leftover): string => {
  const { data } = leftover.state;
  const shared = data && DATA[data];
  return shared ? `${traffic(leftover)}; ${shared}` : traffic(leftover);
};
