import { isService, neighbours } from '../../../graph';
import type { Check } from '../../check';
import type { World } from '../../world';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { annotated, annotationPatch } from '../derived/annotated';
import { aboutEach } from '../derived/evidence';
import { providersOfApis } from '../derived/providersOfApis';
import { isLive } from '../derived/subjects';

const LONG_JOURNEY = 6;

/** The first services that a request to some of them may reach, themselves among them. */
function journeyFrom(
  { graph, live }: World,
  providers: readonly number[],
): number[] {
  const reached = new Set(providers);
  const services: number[] = [];
  // A Set visits what is added while it is walked.
  for (const id of reached) {
    if (isService(graph.entities[id])) services.push(id);
    if (services.length === LONG_JOURNEY) break;
    for (const to of neighbours(graph.calls, id)) if (live[to]) reached.add(to);
  }
  return services;
}

const linkTo = (url: string) => (/^https?:\/\//.test(url) ? { url } : {});

/** OBS-05 */
export const hasTraceView: Check = {
  id: 'OBS-05',
  track: 'observability',
  level: 'gold',
  title: 'has a saved view of its traces, when the journey is long',
  why: 'In an incident nobody has the time to find out how to filter six services for one request.',
  source: 'chapter S0',
  remediation:
    'Save a query that shows one request from end to end, and link it in banyan/trace-view.',
  appliesTo: 'APIs behind which six services or more work together',
  looksAt: entity => entity.kind === 'api' && isLive(entity),
  judge: ({ entity, world }) => {
    const { graph } = world;
    const providers = world.once(providersOfApis).get(entity.ref) ?? [];
    if (providers.length === 0)
      return noData(
        'nobody states what provides it: set providesApis on a component',
      );
    const journey = journeyFrom(world, providers);
    if (journey.length < LONG_JOURNEY)
      return notApplicable(
        `a request reaches ${journey.length} services, ${LONG_JOURNEY} make it long`,
        { evidence: aboutEach(graph, journey, 'on the way of a request') },
      );
    const views = [entity, ...providers.map(id => graph.entities[id])].flatMap(
      each => annotated(each, 'trace-view') ?? [],
    );
    const evidence = aboutEach(
      graph,
      new Set([...providers, ...journey]),
      'on the way of a request',
    );
    const message = `a request may reach ${LONG_JOURNEY} services or more`;
    return views.length > 0
      ? pass(`${message}, and a view of its traces is linked`, {
          evidence: [
            ...views.map(url => ({ text: 'the view', ...linkTo(url) })),
            ...evidence,
          ],
        })
      : fail(`${message}, and no view of its traces is linked`, {
          evidence,
          patch: annotationPatch({
            'trace-view': 'https://traces.example.com/views/this-api',
          }),
        });
  },
};
