import { hasLayers, upwardCalls } from '../../../alignment/doma/upwardCalls';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { about, aboutEach } from '../derived/evidence';
import { isLive } from '../derived/subjects';
import { crossingsOf } from './borders';

/** DOM-04 */
export const callsGoDown: Check = {
  id: 'DOM-04',
  track: 'domain',
  level: 'silver',
  title: 'calls down the layers only',
  why: 'When the business calls the screen, neither can be replaced without the other.',
  source: 'chapter S1, U1',
  remediation:
    'Turn the call round with an event, or move the part that both need down to the caller’s layer.',
  appliesTo: 'components that call another domain',
  looksAt: entity => entity.kind === 'component' && isLive(entity),
  judge: facts => {
    const { graph } = facts.world;
    const all = crossingsOf(facts);
    if (all.length === 0) return notApplicable('it calls no other domain');
    const up = upwardCalls(graph, all);
    const unknown = all.filter(each => !hasLayers(graph, each));
    const upward = new Set(up.map(({ to }) => to));
    const domains = new Set(
      all.flatMap(({ fromDomain, toDomain }) => [fromDomain, toDomain]),
    );
    const evidence = [
      ...up.flatMap(({ to, fromLayer, toLayer }) =>
        about(graph, to, `called from ${fromLayer} up to ${toLayer}`),
      ),
      ...aboutEach(
        graph,
        all.map(({ to }) => to).filter(to => !upward.has(to)),
        'called in another domain',
      ),
      ...aboutEach(
        graph,
        domains,
        domain => `layer ${graph.entities[domain].layer ?? 'not stated'}`,
      ),
    ];
    const message = `${all.length - up.length - unknown.length} of ${all.length} calls to other domains stay level or go down`;
    if (up.length > 0) return fail(`${message}, ${up.length} up`, { evidence });
    return unknown.length > 0
      ? noData(
          `${message}; ${unknown.length} without a stated layer: set banyan/layer on both domains`,
          { evidence },
        )
      : pass(message, { evidence });
  },
};
