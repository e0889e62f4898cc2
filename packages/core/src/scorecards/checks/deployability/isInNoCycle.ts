import type { DomainCycle } from '../../../alignment';
import { domainCycles } from '../../../alignment/doma/domainCycles';
import type { Check, CheckEvidence } from '../../check';
import type { World } from '../../world';
import { fail, notApplicable, pass } from '../../verdicts';
import { about, aboutEach } from '../derived/evidence';
import { whenLive } from '../derived/subjects';
import { plural } from '../derived/words';
import { systemCalls } from './systemCalls';

/** The systems that are tied to others, and the cycle that a system is in. */
function ties(world: World) {
  const crossings = systemCalls(world);
  return {
    tied: new Set(crossings.flatMap(each => [each.fromDomain, each.toDomain])),
    cycleOf: new Map(
      domainCycles(crossings).flatMap(cycle =>
        cycle.domains.map(each => [each, cycle] as const),
      ),
    ),
  };
}

/** The way round, what else is in the cycle, and the calls that close it. */
function evidenceOf(
  { graph }: World,
  { domains, loop, calls }: DomainCycle,
): CheckEvidence[] {
  const beside = domains.filter(each => !loop.includes(each));
  return [
    ...loop.flatMap((each, at) =>
      about(graph, each, `step ${at + 1} of ${loop.length} round`),
    ),
    ...aboutEach(graph, beside, 'in the cycle by another way'),
    ...calls.flatMap(({ from, to }) => [
      ...about(graph, from, `calls ${graph.entities[to].title}`),
      ...about(graph, to, 'is called'),
    ]),
  ];
}

/** DEP-07 */
export const isInNoCycle: Check = {
  id: 'DEP-07',
  track: 'deployability',
  level: 'silver',
  title: 'is in no cycle of systems',
  why: 'Systems in a cycle can be neither started, tested nor released one before the other.',
  source: 'chapter S1',
  remediation:
    'Turn one of the calls round: let the callee publish an event, or move what both need below them.',
  appliesTo: 'systems',
  looksAt: ({ kind }) => kind === 'system',
  judge: whenLive(({ id, world }) => {
    const { tied, cycleOf } = world.once(ties);
    const cycle = cycleOf.get(id);
    if (cycle) {
      const systems = plural(cycle.domains.length, 'system');
      return fail(
        `in a cycle of ${systems}, closed by ${plural(cycle.calls.length, 'call')}`,
        { evidence: evidenceOf(world, cycle) },
      );
    }
    return tied.has(id)
      ? pass('no way leads back to it')
      : notApplicable('it needs no other system, and none needs it');
  }),
};
