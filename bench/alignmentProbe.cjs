// Run by alignment.mjs in a process of its own, so that nothing else is on its core.
const {
  toCoreEntity,
} = require('../plugins/banyan-common/src/topology/toCoreEntity');
const core = require('../packages/core/src');
const topology = '../plugins/topology-backend/src';
const { alignmentAnswer } = require(`${topology}/alignment/alignmentAnswer`);
const { alignmentOf } = require(`${topology}/alignment/alignmentOf`);
const { NONE_IN_FORCE } = require(`${topology}/acceptances/inForce`);
const { planBase } = require(`${topology}/alignment/planBase`);
const { suggestionsAnswer } = require(
  `${topology}/alignment/suggestionsAnswer`,
);
const { whatIfAnswer } = require(`${topology}/alignment/whatIfAnswer`);
const { View } = require(`${topology}/view/View`);

const RUNS = 5;
const TODAY = '2026-01-01';
const QUERY = { history: false };

const timed = work => {
  const begin = performance.now();
  work();
  return performance.now() - begin;
};
const median = values => values.sort((a, b) => a - b)[values.length >> 1];
const often = work => median(Array.from({ length: RUNS }, () => timed(work)));

/** Everything that everything reaches, one search a component: what condensation saves. */
function searched({ components, calls }) {
  let reached = 0;
  for (const start of components.keys()) {
    const seen = new Uint8Array(components.length);
    const stack = [start];
    seen[start] = 1;
    while (stack.length > 0) {
      reached++;
      for (const next of core.neighbours(calls, stack.pop())) {
        if (seen[next]) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
  }
  return reached;
}

/** Moves of teams and services to their neighbours, another each time. */
const moves = (graph, run) => {
  const refs = (kind, type) =>
    graph.entities
      .filter(each => each.kind === kind && (!type || each.type === type))
      .map(({ ref }) => ref);
  const teams = refs('group', 'team');
  const units = refs('group', 'org');
  const services = refs('component', 'service');
  return [
    { kind: 'team-to-unit', what: teams[run], to: units.at(-1 - run) },
    { kind: 'service-to-team', what: services[run], to: teams.at(-1 - run) },
  ];
};

process.stdin.setEncoding('utf8');
let text = '';
process.stdin.on('data', piece => (text += piece));
process.stdin.on('end', () => {
  const entities = JSON.parse(text).flatMap(each => toCoreEntity(each) ?? []);
  const graph = core.buildGraph(entities);
  const view = () => new View(graph, '', { inherit: 'fallback' });
  const scoped = view().scoped(QUERY);
  const structure = core.structureOf(scoped.map, scoped.scope);
  const first = timed(() => alignmentOf(scoped, TODAY));
  const measures = often(() => alignmentOf(scoped, TODAY));
  const base = planBase(view(), QUERY, TODAY);
  let run = 0;
  console.log(
    JSON.stringify({
      calls: structure.calls.targets.length,
      first,
      measures,
      answer: often(() =>
        JSON.stringify(alignmentAnswer(scoped, TODAY, NONE_IN_FORCE)),
      ),
      cost: often(() => core.callMeasures(structure)),
      searched: timed(() => searched(structure)),
      base: timed(() => planBase(view(), QUERY, TODAY)),
      whatIf: often(() => whatIfAnswer(base, moves(graph, run++))),
      suggestions: timed(() => suggestionsAnswer(scoped)),
    }),
  );
});
