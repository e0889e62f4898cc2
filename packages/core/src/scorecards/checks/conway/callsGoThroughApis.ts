import { type Graph, NONE } from '../../../graph';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { crossTeamCalls, type OutgoingCall } from '../derived/calls';
import { about, aboutEach } from '../derived/evidence';

/** Does somebody wait for the answer, as far as is stated? A library answers nobody. */
const isRemote = ({ entities }: Graph, { to, call }: OutgoingCall) =>
  call.mode !== 'async' && entities[to].type !== 'library';

const consumesPatch = (apis: readonly string[]) =>
  apis.length === 0
    ? undefined
    : ['spec:', '  consumesApis:', ...apis.map(api => `    - ${api}`), ''].join(
        '\n',
      );

/** CON-08 */
export const callsGoThroughApis: Check = {
  id: 'CON-08',
  track: 'conway',
  level: 'bronze',
  title: 'calls other teams through an API entity',
  why: 'Between teams the API is the agreement; a call past it breaks whenever the other side tidies up.',
  source: 'chapter S0',
  remediation:
    'Have the other team publish the API in the catalog, and name it under spec.consumesApis.',
  appliesTo: 'components that call components of other teams, history included',
  looksAt: ({ kind, ownerHidden }) => kind === 'component' && !ownerHidden,
  judge: facts => {
    const { world, entity, id } = facts;
    const { graph, ownership } = world;
    const calls = crossTeamCalls(facts).filter(each => isRemote(graph, each));
    if (ownership.owner[id] === NONE) {
      return noData('nobody is known to own it, so no call leaves its team');
    }
    if (calls.length === 0) {
      return notApplicable('it waits for no component of another team');
    }
    const consumed = new Set(entity.consumes);
    const apisOf = (to: number) => graph.entities[to].provides ?? [];
    const bare = calls.filter(
      ({ to }) => !apisOf(to).some(api => consumed.has(api)),
    );
    const covered = calls.length - bare.length;
    const owners = new Set(calls.map(({ to }) => ownership.owner[to]));
    const evidence = [
      ...bare.flatMap(({ to }) =>
        about(graph, to, 'called, and no API of it is consumed'),
      ),
      ...calls
        .filter(each => !bare.includes(each))
        .flatMap(({ to }) =>
          about(graph, to, 'called through an API that it consumes'),
        ),
      ...aboutEach(graph, owners, 'owns what is called'),
    ];
    const message = `${covered} of ${calls.length} calls to other teams have a consumed API`;
    return bare.length === 0
      ? pass(message, { evidence })
      : fail(message, {
          evidence,
          patch: consumesPatch(
            bare.flatMap(({ to }) => apisOf(to).slice(0, 1)),
          ),
        });
  },
};
