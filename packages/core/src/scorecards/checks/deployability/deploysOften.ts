import { isProductionService } from '../../../graph';
import { figure } from '../../../migration/words';
import type { Check } from '../../check';
import { fail, noData, pass, warn } from '../../verdicts';
import { needs } from '../derived/notTold';
import { plural } from '../derived/words';
import { NO_DEPLOYS, recentDeploys } from './recentDeploys';

const WEEK = 7;

/** DEP-04: once a week is enough for silver, so it is a warning; at gold only once a day will do. */
export const deploysOften: Check = {
  id: 'DEP-04',
  track: 'deployability',
  level: 'silver',
  title: 'is deployed every week, and better every day',
  why: 'Whoever deploys often deploys little, and finds out soon what was wrong with it.',
  source: 'chapter S1',
  remediation:
    'Make changes smaller, put what is not ready behind a flag, and let the pipeline deploy what has passed.',
  appliesTo: 'services and gateways in production',
  needs: [needs('deploys')],
  looksAt: isProductionService,
  judge: facts => {
    const recent = recentDeploys(facts);
    if (!recent) return noData(NO_DEPLOYS);
    const { deploys, days } = recent;
    if (days < WEEK)
      return noData(
        `deploys are told for ${plural(Math.floor(days), 'day')}, ${WEEK} are needed`,
      );
    const perDay = deploys.length / days;
    const message = `on average ${figure(perDay * WEEK)} a week within ${plural(Math.round(days), 'day')}`;
    if (perDay >= 1) return pass(message);
    return perDay * WEEK >= 1
      ? warn(`${message}, 7 are a good pace`)
      : fail(`${message}, 1 or more expected`);
  },
};
