// Run by gitMining.mjs in a process of its own, so that nothing else delays its event loop.
const { rmSync } = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { knex } = require('knex');
const topology = '../plugins/topology-backend';
const { buildGraph } = require('../packages/core/src');
const { Clone } = require(`${topology}/src/coordination/Clone`);
const { Coordination } = require(`${topology}/src/coordination/Coordination`);
const { coordinationAnswer } = require(
  `${topology}/src/coordination/coordinationAnswer`,
);
const { DatabaseCoordinationStore } = require(
  `${topology}/src/coordination/DatabaseCoordinationStore`,
);
const { GitMiner } = require(`${topology}/src/coordination/GitMiner`);
const { View } = require(`${topology}/src/view/View`);

const [path, folders] = process.argv.slice(2);
const TEAMS = 30;
const AUTHORS = 150;
const signal = new AbortController().signal;
const noMetrics = {
  createHistogram: () => ({ record() {} }),
  createCounter: () => ({ add() {} }),
};

const entities = [
  ...JSON.parse(folders).map((folder, index) => ({
    ref: `component:acme/s${index}`,
    kind: 'component',
    title: folder,
    owner: `group:acme/t${index % TEAMS}`,
    annotations: { 'banyan/git-path': folder },
  })),
  ...Array.from({ length: TEAMS }, (_, index) => ({
    ref: `group:acme/t${index}`,
    kind: 'group',
    type: 'team',
    title: `Team ${index}`,
  })),
  ...Array.from({ length: AUTHORS }, (_, index) => ({
    ref: `user:acme/a${index}`,
    kind: 'user',
    title: `A ${index}`,
    email: `a${index}@acme.io`,
    memberOf: [`group:acme/t${index % TEAMS}`],
  })),
];

async function timed(work) {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

async function log() {
  const clone = new Clone(path, signal);
  const month = new Date(Date.now() - 366 * 86_400_000).toISOString();
  const commits = clone.commits({ of: 'HEAD' }, month.slice(0, 7));
  for await (const commit of commits) void commit;
}

async function run() {
  const file = `${path}.sqlite`;
  const database = knex({
    client: 'better-sqlite3',
    connection: { filename: file },
    useNullAsDefault: true,
  });
  await database.migrate.latest({
    directory: require
      .resolve(`${topology}/package.json`)
      .replace('package.json', 'migrations'),
  });
  const git = {
    months: 12,
    repositories: [{ name: 'mono', path }],
    repositoryTimeoutMs: 3_600_000,
  };
  const store = new DatabaseCoordinationStore(database);
  const graph = buildGraph(entities);
  const failures = [];
  const miner = new GitMiner({
    git,
    store,
    metrics: noMetrics,
    logger: { debug() {}, warn: text => failures.push(text) },
    entities: async () => graph.entities,
  });
  const alone = await timed(log);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const first = await timed(() => miner.mine(signal));
  delay.disable();
  const again = await timed(() => miner.mine(signal));
  if (failures.length > 0) throw new Error(failures.join('\n'));
  const scoped = new View(graph, '', { inherit: 'fallback' }).scoped({
    history: false,
  });
  const coordination = new Coordination({ store, git });
  const read = await timed(() => coordination.seen(scoped));
  const seen = await coordination.seen(scoped);
  const answer = await timed(() => coordinationAnswer(scoped, seen));
  const [{ rows }] = await database('git_files').count({ rows: '*' });
  await database.destroy();
  rmSync(file);
  console.log(
    JSON.stringify({
      log: alone,
      first,
      again,
      delay: delay.max / 1e6,
      rows,
      read,
      answer,
    }),
  );
}

run().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
