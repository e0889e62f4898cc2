import { neighbours } from '../../../graph';
import { type Overlay, overlays } from '../../../ownership';
import type { FindingRule } from '../../../ownership/findings/finding';
import type { CheckEvidence, Facts, Judgement } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import type { World } from '../../world';
import { aboutEach } from '../derived/evidence';
import { liveOwnership } from '../derived/liveOwnership';
import { saidBy } from '../derived/said';
import { plural } from '../derived/words';

/** Every chapter and guild with who takes part in it, by reference. */
export const overlaysByRef = (world: World): ReadonlyMap<string, Overlay> => {
  const map = world.once(liveOwnership);
  return new Map(
    overlays(map, map.included).overlays.map(each => [each.ref, each]),
  );
};

const membersOf = ({ world: { graph }, id }: Facts): CheckEvidence[] =>
  aboutEach(graph, neighbours(graph.members, id), 'member');

/** What it crosses: squads, or units. */
function crossed({ type, squads, units }: Overlay): string {
  return type === 'guild'
    ? `members in ${plural(units.length, 'tribe')}, at least 2 expected`
    : `members in ${plural(squads.length, 'squad')}, at least 2 of one tribe expected`;
}

/** Judges that a chapter or guild owns nothing, and reaches across what it is there to cross. */
export function ownsNothingAndCrosses(
  rule: FindingRule,
): (facts: Facts) => Judgement {
  const says = saidBy(rule, world => world.once(liveOwnership));
  return facts => {
    const { world, id, entity } = facts;
    const said = says(facts);
    if (typeof said !== 'string') {
      const { owned } = world.once(liveOwnership);
      const components = [...neighbours(owned, id)].filter(
        each => world.graph.entities[each].kind === 'component',
      );
      return fail(
        `it owns ${plural(components.length, 'component')}, 0 expected`,
        {
          evidence: aboutEach(
            world.graph,
            components,
            'component that it owns',
          ),
        },
      );
    }
    const overlay = world.once(overlaysByRef).get(entity.ref);
    if (!overlay || overlay.reach === 'unknown') {
      return noData(
        'not all of its members are known: list it in spec.memberOf of its people',
        { evidence: membersOf(facts) },
      );
    }
    const evidence = [
      ...overlay.squads.map(({ ref, members }) => ({
        text: `${plural(members, 'member')} in it`,
        entityRef: ref,
      })),
      ...membersOf(facts),
    ];
    const verdict = overlay.reach === 'pass' ? pass : fail;
    return verdict(crossed(overlay), { evidence });
  };
}
