import { NONE } from '../../../graph';
import type { Check, Facts } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { about, aboutEach } from '../derived/evidence';
import { liveInDomains } from '../derived/membersByPlace';
import { whenLive } from '../derived/subjects';
import { plural } from '../derived/words';

const PLATFORM_TAGS: ReadonlySet<string> = new Set([
  'storage',
  'auth',
  'messaging',
  'observability',
  'cicd',
]);
const KINDS: ReadonlySet<string> = new Set(['component', 'resource']);

/** Is the domain there for others to build on? Undefined when nobody says. */
function isPlatform({ world, id, entity }: Facts): boolean | undefined {
  if (entity.layer !== undefined) return entity.layer === 'infrastructure';
  const owner = world.ownership.owner[id];
  const purpose =
    owner === NONE ? undefined : world.graph.entities[owner].function;
  return purpose === undefined ? undefined : purpose === 'platform';
}

/** DOM-08 */
export const platformNotReinvented: Check = {
  id: 'DOM-08',
  track: 'domain',
  level: 'gold',
  title: 'does not reinvent the platform',
  why: 'A second way to store, sign in or send is a second thing to patch, learn and be paged for.',
  source: 'chapter S1',
  remediation:
    'Move to what the platform offers, and propose what it lacks; where a second way is agreed on, ask for an exemption.',
  appliesTo: 'domains that are no platform',
  looksAt: ({ kind }) => kind === 'domain',
  judge: whenLive(facts => {
    const { world, id } = facts;
    const { graph } = world;
    const nature = isPlatform(facts);
    const owner = about(
      graph,
      world.ownership.owner[id],
      'owner of the domain',
    );
    if (nature) {
      return notApplicable('it is a platform itself', { evidence: owner });
    }
    const own = (world.once(liveInDomains).get(id) ?? []).filter(each => {
      const { kind, tags = [] } = graph.entities[each];
      return KINDS.has(kind) && tags.some(tag => PLATFORM_TAGS.has(tag));
    });
    const evidence = [
      ...aboutEach(graph, own, each =>
        (graph.entities[each].tags ?? [])
          .filter(tag => PLATFORM_TAGS.has(tag))
          .map(tag => `tagged ${tag}`)
          .join(', '),
      ),
      ...owner,
    ];
    if (own.length === 0) {
      return pass(
        'no storage, auth, messaging, observability or cicd of its own',
        {
          evidence,
        },
      );
    }
    const message = `${plural(own.length, 'thing')} of its own that a platform is for, 0 expected`;
    return nature === undefined
      ? noData(
          `${message}, unless it is a platform: set banyan/layer here or banyan/function on its owner`,
          { evidence },
        )
      : fail(message, { evidence });
  }),
};
