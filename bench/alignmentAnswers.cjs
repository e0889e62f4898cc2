// Prints what the topology backend answers of a made-up organization: `<services>` -> { alignment, graph }.
const {
  toCoreEntity,
} = require('../plugins/banyan-common/src/topology/toCoreEntity');
const { buildGraph } = require('../packages/core/src');
const topology = '../plugins/topology-backend/src';
const { NONE_IN_FORCE } = require(`${topology}/acceptances/inForce`);
const { alignmentAnswer } = require(`${topology}/alignment/alignmentAnswer`);
const { graphAnswer } = require(`${topology}/answers/graphAnswer`);
const { View } = require(`${topology}/view/View`);

const TODAY = '2026-01-01';
const QUERY = { scope: 'group:default/acme', history: false };
const INFO = { ...QUERY, version: 'made-up', stale: false };

const [size] = process.argv.slice(2);
import('./catalogOf.mjs').then(({ catalogOf }) => {
  const entities = catalogOf(Number(size)).flatMap(e => toCoreEntity(e) ?? []);
  const view = new View(buildGraph(entities), '', { inherit: 'fallback' });
  const scoped = view.scoped(QUERY);
  const builtAt = new Date().toISOString();
  const about = { ...INFO, builtAt };
  const answers = {
    alignment: { ...about, ...alignmentAnswer(scoped, TODAY, NONE_IN_FORCE) },
    graph: { ...about, ...graphAnswer(scoped) },
  };
  process.stdout.write(JSON.stringify(answers));
});
