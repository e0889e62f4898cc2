import { neighbours } from '../../../graph';
import { headcount } from '../../../ownership';
import type { Check, CheckEvidence, Facts } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { annotated } from '../derived/annotated';
import { aboutEach } from '../derived/evidence';
import { liveOwnership } from '../derived/liveOwnership';
import { isProductTeam } from '../derived/subjects';
import { approversOf, peopleOfGroups } from './approvers';

const MOST = 1.5;

/** The components of the team at hand. */
const componentsOf = ({ world, id }: Facts): number[] =>
  [...neighbours(world.once(liveOwnership).owned, id)].filter(
    each => world.graph.entities[each].kind === 'component',
  );

/** OWN-07 */
export const isNoIceberg: Check = {
  id: 'OWN-07',
  track: 'ownership',
  level: 'gold',
  title: 'is no iceberg',
  why: 'A team of eight that needs signatures of a pool of twenty works at the pace of twenty-eight.',
  source: 'chapter S0',
  remediation:
    'Turn each approval into a policy that the shared pipeline checks by itself, then take the group out of banyan/approvals.',
  appliesTo: 'product teams',
  looksAt: isProductTeam,
  judge: facts => {
    const { graph } = facts.world;
    const owned = componentsOf(facts);
    if (owned.length === 0) return notApplicable('it owns no component');
    const people = headcount(graph, facts.id);
    if (!people) {
      return noData(
        'nobody knows how many people are in it: set banyan/headcount',
      );
    }
    const silent = owned.filter(
      each => annotated(graph.entities[each], 'approvals') === undefined,
    );
    const approvers = approversOf(facts, owned).map(ref => {
      const group = graph.ids.get(ref);
      const size =
        group === undefined
          ? undefined
          : facts.world.once(peopleOfGroups)(group).headcount.aggregated;
      return { ref, size };
    });
    const all = approvers.reduce((sum, { size = 0 }) => sum + size, people);
    const evidence: CheckEvidence[] = [
      ...approvers.map(({ ref, size }) => ({
        text: `approves releases, ${size ?? 'nobody knows how many'} people`,
        entityRef: ref,
      })),
      ...aboutEach(graph, owned, each =>
        silent.includes(each)
          ? 'does not say who approves its releases'
          : 'component that it owns',
      ),
    ];
    const message = `${all} people for the work of ${people}: ${(all / people).toFixed(2)}, at most ${MOST} expected`;
    if (all / people > MOST) return fail(message, { evidence });
    if (silent.length > 0) {
      return noData(
        `${silent.length} of ${owned.length} components do not say who approves their releases: set banyan/approvals there`,
        { evidence },
      );
    }
    return approvers.some(({ size }) => size === undefined)
      ? noData('nobody knows how many people the approvers have', { evidence })
      : pass(message, { evidence });
  },
};
