import { isProductionService, NONE } from '../../../graph';
import { severalOwners } from '../../../ownership/findings/severalOwners';
import type { Check, CheckEvidence, Facts } from '../../check';
import { fail, pass } from '../../verdicts';
import { about } from '../derived/evidence';
import { saidBy } from '../derived/said';
import { plural } from '../derived/words';

const says = saidBy(severalOwners, ({ ownership }) => ownership);

const coOwners = ({ entity: { coOwners: all = [], owner } }: Facts) => [
  ...new Set(all.filter(each => each !== owner)),
];

/** OWN-02 */
export const hasOneOwner: Check = {
  id: 'OWN-02',
  track: 'ownership',
  level: 'bronze',
  title: 'has one owner, not several',
  why: 'Where two teams share a service each waits for the other, to fix it as well as to change it.',
  source: 'chapter S1',
  remediation:
    'Split the component or agree on one owner; the others send pull requests. Then empty banyan/co-owners.',
  appliesTo: 'services and gateways in production',
  looksAt: entity => isProductionService(entity) && !entity.ownerHidden,
  judge: facts => {
    const { graph, ownership } = facts.world;
    const owner = ownership.owner[facts.id];
    const others = coOwners(facts);
    const evidence: CheckEvidence[] = [
      ...about(graph, owner, 'owner'),
      ...others.map(ref => ({ text: 'further owner', entityRef: ref })),
    ];
    if (says(facts) !== 'fine') {
      const message = `${plural(others.length, 'owner')} beside its own, 1 owner expected`;
      return fail(message, { evidence });
    }
    return owner === NONE
      ? fail('no group owns it, 1 owner expected', { evidence })
      : pass('1 owner, no further ones', { evidence });
  },
};
