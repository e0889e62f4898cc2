import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { isLive } from '../derived/subjects';

const CONNECT =
  'send the facts "api-traces" of the API: who calls it, as traces show';

/** API-03 */
export const noUnlistedConsumers: Check = {
  id: 'API-03',
  track: 'api',
  level: 'silver',
  title: 'has no unlisted consumers',
  why: 'Nobody warns a caller of whom nobody knows; it learns of the change by failing.',
  source: 'chapter S0',
  remediation: 'Let each caller name the API under its spec.consumesApis.',
  appliesTo: 'APIs',
  needs: [{ facts: 'api-traces', connect: CONNECT }],
  looksAt: entity => entity.kind === 'api' && isLive(entity),
  judge: ({ entity, told, world: { graph } }) => {
    const known = told('api-traces');
    if (!known) return noData(`no traces are known: ${CONNECT}`);
    const callers = known.callers.map(each => {
      const id = graph.ids.get(each.from);
      const caller = id === undefined ? undefined : graph.entities[id];
      const isOwn = caller?.provides?.includes(entity.ref) ?? false;
      const isListed = caller?.consumes?.includes(entity.ref) ?? false;
      return { ...each, isListed: isListed || isOwn };
    });
    if (callers.length === 0) {
      return notApplicable(`nobody called it within ${known.days} days`);
    }
    const unlisted = callers.filter(({ isListed }) => !isListed);
    const evidence = callers
      .toSorted((a, b) => Number(a.isListed) - Number(b.isListed))
      .map(({ from, count, isListed }) => ({
        text: `${count} calls, ${isListed ? 'declared' : 'not declared'}`,
        entityRef: from,
      }));
    const listed = callers.length - unlisted.length;
    const message = `${listed} of ${callers.length} callers in ${known.days} days declare it`;
    return unlisted.length === 0
      ? pass(message, { evidence })
      : fail(message, {
          evidence,
        });
  },
};
