import { isProductionService } from '../../../graph';
import { figure } from '../../../migration/words';
import type { Check } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { needs } from '../derived/notTold';
import { NO_DEPLOYS, recentDeploys } from './recentDeploys';

const MOST_MINUTES = 60;

/** The middle value; undefined of none. */
function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 0 && sorted.length > 0
    ? (sorted[middle - 1] + sorted[middle]) / 2
    : sorted[middle];
}

/** DEP-05 */
export const blocksNobody: Check = {
  id: 'DEP-05',
  track: 'deployability',
  level: 'bronze',
  title: 'is deployed within the hour, and nobody else waits for it',
  why: 'A deploy that takes hours and stops everybody else is put off, and grows while it waits.',
  source: 'chapter S1',
  remediation:
    'Take it out of the shared queue, cut the tests that do not belong to it, and deploy it on its own.',
  appliesTo: 'services and gateways in production',
  needs: [needs('deploys')],
  looksAt: isProductionService,
  judge: facts => {
    const recent = recentDeploys(facts);
    if (!recent) return noData(NO_DEPLOYS);
    const { deploys } = recent;
    const p50 = median(deploys.flatMap(({ minutes }) => minutes ?? []));
    const waits = deploys.flatMap(({ blockedMinutes }) => blockedMinutes ?? []);
    const blocked = waits.reduce((sum, each) => sum + each, 0);
    const took =
      p50 === undefined
        ? 'how long a deploy takes is not told'
        : `half of the deploys take ${figure(p50)} min or less, ${MOST_MINUTES} at most expected`;
    const waited =
      waits.length === 0
        ? 'whether others wait is not told'
        : `others waited ${figure(blocked)} min, 0 expected`;
    const message = `${took}; ${waited}`;
    if ((p50 ?? 0) > MOST_MINUTES || blocked > 0) return fail(message);
    return p50 === undefined || waits.length === 0
      ? noData(`${message}: push minutes and blockedMinutes with each deploy`)
      : pass(message);
  },
};
