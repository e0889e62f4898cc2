import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { whenLive } from '../derived/subjects';
import { plural } from '../derived/words';

const MEDIAN = 2;
const TAIL = 5;
const CONNECT =
  'send the facts "changes" of the domain: which groups each merged change touched within 90 days';

/** The smallest value that at least a share of all do not exceed; `sorted` has at least one. */
const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];

/** CON-05 */
export const featureTouchesFewTeams: Check = {
  id: 'CON-05',
  track: 'conway',
  level: 'gold',
  title: 'needs few teams for a feature',
  why: 'When a feature takes five teams, the borders between them are in the wrong place.',
  source: 'chapter S0',
  remediation:
    'Merge what always changes together, or give the service in the middle an extension point that others fill.',
  appliesTo: 'domains',
  needs: [{ facts: 'changes', connect: CONNECT }],
  looksAt: ({ kind }) => kind === 'domain',
  judge: whenLive(({ told, world }) => {
    const known = told('changes');
    if (!known) return noData(`no changes are known: ${CONNECT}`);
    const { changes, days } = known;
    if (changes.length === 0) {
      return notApplicable(`nothing changed within ${days} days`);
    }
    const groups = changes.map(({ owners }) => new Set(owners).size);
    const sorted = groups.toSorted((a, b) => a - b);
    const median = quantile(sorted, 0.5);
    const tail = quantile(sorted, 0.9);
    const wide = changes
      .filter(({ owners }) => new Set(owners).size > MEDIAN)
      .map(({ id, owners }) => ({
        text: `change ${id} touched ${plural(new Set(owners).size, 'group')}`,
      }));
    const owners = new Set(changes.flatMap(each => each.owners));
    const evidence = [
      ...wide.slice(0, 20),
      ...[...owners].map(ref => ({
        text: 'was touched by a change',
        entityRef: world.graph.ids.has(ref) ? ref : undefined,
      })),
    ];
    const message = `${plural(changes.length, 'change')} in ${days} days: median ${median} (at most ${MEDIAN}), 90 % within ${tail} (below ${TAIL})`;
    const isFew = median <= MEDIAN && tail < TAIL;
    return (isFew ? pass : fail)(message, { evidence });
  }),
};
