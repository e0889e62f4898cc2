import { neighbours, NONE } from '../../../graph';
import { isDataStore } from '../../../ownership';
import type { Check, Facts } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { crossTeamCalls } from '../derived/calls';
import { aboutEach } from '../derived/evidence';

const DATA_TAG = 'business-data';

/** Data stores that another team is known to own. */
function foreignStores({ world: { graph, ownership }, id }: Facts): number[] {
  const { owner } = ownership;
  return [...neighbours(graph.uses, id)].filter(
    store =>
      isDataStore(graph.entities[store]) &&
      owner[store] !== NONE &&
      owner[store] !== owner[id],
  );
}

/** Is it a library of a product team that carries data of the business? */
function isDataLibrary({ world }: Facts, id: number): boolean {
  const { graph, ownership } = world;
  const { type, tags = [] } = graph.entities[id];
  if (type !== 'library') return false;
  const isOfProduct =
    graph.entities[ownership.owner[id]].function === 'product';
  const keepsData = [...neighbours(graph.uses, id)].some(store =>
    isDataStore(graph.entities[store]),
  );
  return isOfProduct && (keepsData || tags.includes(DATA_TAG));
}

/** API-07 */
export const noLinksAroundInterface: Check = {
  id: 'API-07',
  track: 'api',
  level: 'bronze',
  title: 'has no links around the interface',
  why: 'Reading the tables or linking the code of another team makes its inside your interface.',
  source: 'chapter S1',
  remediation:
    'Call the service instead of its store or its code; ask its team for what its API lacks.',
  appliesTo: 'components, history included',
  looksAt: ({ kind, ownerHidden }) => kind === 'component' && !ownerHidden,
  judge: facts => {
    const { graph, ownership } = facts.world;
    if (ownership.owner[facts.id] === NONE) {
      return noData('nobody is known to own it: set spec.owner');
    }
    const calls = crossTeamCalls(facts);
    const stores = foreignStores(facts);
    const libraries = calls
      .map(({ to }) => to)
      .filter(to => isDataLibrary(facts, to));
    const direct = calls
      .filter(({ call }) => call.mode === 'direct')
      .map(({ to }) => to);
    const links = [...stores, ...libraries, ...direct];
    const owners = new Set(links.map(each => ownership.owner[each]));
    const evidence = [
      ...aboutEach(graph, stores, 'store of another team'),
      ...aboutEach(graph, libraries, 'library with data of another team'),
      ...aboutEach(graph, direct, 'called past its API'),
      ...aboutEach(graph, owners, 'owns what it reaches into'),
    ];
    const message = `into other teams: ${stores.length} to stores, ${libraries.length} to libraries with data, ${direct.length} past APIs; 0 expected`;
    return (links.length === 0 ? pass : fail)(message, { evidence });
  },
};
