import { isProductionService } from '../../../graph';
import { figure } from '../../../migration/words';
import type { Check } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { needs } from '../derived/notTold';
import { NO_DEPLOYS, recentDeploys } from './recentDeploys';

const MOST_FAILURES = 0.15;

/** DEP-06 */
export const seldomFails: Check = {
  id: 'DEP-06',
  track: 'deployability',
  level: 'silver',
  title: 'has few deploys that fail',
  why: 'When every fifth deploy breaks something, people deploy less, and each deploy carries more that can break.',
  source: 'chapter S0; the limit of 15 % is a choice of this project',
  remediation:
    'Let a canary take the first share of the traffic, and take a deploy back by itself when its figures turn.',
  appliesTo: 'services and gateways in production',
  needs: [needs('deploys')],
  looksAt: isProductionService,
  judge: facts => {
    const recent = recentDeploys(facts);
    if (!recent) return noData(NO_DEPLOYS);
    const { deploys } = recent;
    if (deploys.length === 0) return noData('no deploy within 90 days');
    const failures = deploys.filter(({ result }) => result === 'failure');
    const rate = failures.length / deploys.length;
    const message = `${failures.length} of ${deploys.length} deploys failed (${figure(100 * rate)} %, 15 % at most expected)`;
    return rate <= MOST_FAILURES ? pass(message) : fail(message);
  },
};
