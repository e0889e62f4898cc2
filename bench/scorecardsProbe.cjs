// Run by scorecards.mjs in a process of its own: judges a made-up catalog (entities as JSON on
// its input) by Banyan (`banyan ten|all <folder>`) or by tech-insights (`peer ten <folder>`).
const { mkdirSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { setTimeout: sleep } = require('node:timers/promises');
const Knex = require('knex');
const { ConfigReader } = require('@backstage/config');
const { mockServices } = require('@backstage/backend-test-utils');
const ten = require('./tenChecks.cjs');

const PAGE = 200;
const QUIET = {
  debug() {},
  info() {},
  warn() {},
  error: console.error,
  child: () => QUIET,
};

const meter = () => ({
  add() {},
  record() {},
  addCallback() {},
  removeCallback() {},
});
const METRICS = new Proxy({}, { get: () => meter });

const knexIn = folder => {
  mkdirSync(folder, { recursive: true });
  const client = Knex({
    client: 'better-sqlite3',
    connection: { filename: join(folder, 'bench.sqlite') },
    useNullAsDefault: true,
  });
  return client.raw('pragma journal_mode = WAL').then(() => client);
};

const sizeOf = folder =>
  readdirSync(folder).reduce(
    (sum, name) => sum + statSync(join(folder, name)).size,
    0,
  );

const memory = () => {
  global.gc();
  return process.memoryUsage().rss;
};

/** What a piece of work costs. */
async function measured(work) {
  await sleep(200);
  const before = memory();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await sleep(20);
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const value = await work();
  const took = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  // A loop that was held notices it at its next turn.
  await sleep(20);
  delay.disable();
  clearInterval(watch);
  return {
    value,
    took,
    cpu: (user + system) / 1000,
    stall: delay.max / 1e6,
    grown: peak - before,
  };
}

const without = ({ value, ...figures }) => figures;

async function banyan(which, folder, entities) {
  const {
    assembled,
  } = require('../plugins/scorecards-backend/src/startScorecards');
  const {
    scorecardsConfig,
  } = require('../plugins/scorecards-backend/src/scorecardsConfig');
  const { checks, LADDER } = require('../packages/core/src');
  const everything = {
    ...ten.scorecard,
    metadata: { ...ten.scorecard.metadata, name: 'all' },
    spec: {
      owner: 'group:default/acme',
      levels: [...LADDER],
      checks: checks.map(({ id, level }) => ({ id, level })),
    },
  };
  const catalog = {
    async *streamEntities({ filter: { kind } }) {
      if (kind === 'Scorecard') {
        yield [which === 'ten' ? ten.scorecard : everything];
        return;
      }
      for (let at = 0; at < entities.length; at += PAGE) {
        // As over the network: a page is text first.
        yield JSON.parse(JSON.stringify(entities.slice(at, at + PAGE)));
        await new Promise(setImmediate);
      }
    },
  };
  const client = await knexIn(folder);
  const { engine, scorecards, tasks } = await assembled(
    {
      catalog,
      auth: mockServices.auth(),
      database: { getClient: async () => client },
      discovery: mockServices.discovery(),
      logger: QUIET,
      metrics: METRICS,
      notifications: { send: async () => {} },
    },
    {
      config: scorecardsConfig(
        new ConfigReader({ scorecards: { notifications: { enabled: false } } }),
      ),
      checks: [],
      collectors: [],
      fetch: async () =>
        new Response('', {
          headers: { 'content-type': 'application/x-ndjson' },
        }),
    },
  );
  const ended = async id => {
    for (;;) {
      const run = await scorecards.runs.get(id);
      if (['done', 'failed', 'interrupted', 'cancelled'].includes(run.state))
        return run;
      await tasks.tending();
      await sleep(20);
    }
  };
  const run = async () => {
    const { id } = await scorecards.runs.start(
      {},
      { by: null, trigger: 'person' },
    );
    const record = await ended(id);
    if (record.state !== 'done')
      throw new Error(JSON.stringify(record.errors.slice(0, 3)));
    return record.total;
  };
  const first = await measured(run);
  const second = await measured(run);
  const world = await scorecards.world();
  const judge = async () => {
    let results = 0;
    const refs = [...world.subjects.keys()];
    const keyed = ref =>
      new Map(
        [...world.applicable(ref).keys].map(key => [
          key,
          world.set.checks.get(key),
        ]),
      );
    for await (const each of scorecards.judge({
      world,
      refs,
      checks: keyed,
      subjectOf: ref => world.subjects.get(ref),
    }))
      results += each.results.length;
    return results;
  };
  const judging = await measured(judge);
  await engine.stop();
  await client.destroy();
  return {
    entities: first.value,
    results: judging.value,
    first: without(first),
    again: without(second),
    judging: without(judging),
    bytes: sizeOf(folder),
  };
}

async function peer(_, folder, entities) {
  const {
    buildTechInsightsContext,
    createFactRetrieverRegistration,
  } = require('@backstage-community/plugin-tech-insights-backend');
  const {
    JsonRulesEngineFactCheckerFactory,
  } = require('@backstage-community/plugin-tech-insights-backend-module-jsonfc');
  const judged = entities.filter(({ kind }) => kind !== 'User');
  const facts = () =>
    judged.map(entity => ({
      entity: {
        namespace: 'default',
        kind: entity.kind,
        name: entity.metadata.name,
      },
      facts: ten.factsOf(entity),
    }));
  const client = await knexIn(folder);
  const context = await buildTechInsightsContext({
    logger: QUIET,
    config: new ConfigReader({}),
    discovery: mockServices.discovery(),
    auth: mockServices.auth(),
    urlReader: {},
    scheduler: { scheduleTask: async () => {} },
    database: { getClient: async () => client },
    factRetrievers: [
      createFactRetrieverRegistration({
        cadence: '0 0 1 1 *',
        lifecycle: { maxItems: 1 },
        factRetriever: {
          id: 'ten',
          version: '1.0.0',
          entityFilter: [],
          schema: ten.schema,
          handler: async () => facts(),
        },
      }),
    ],
    factCheckerFactory: new JsonRulesEngineFactCheckerFactory({
      checks: ten.rules,
      logger: QUIET,
    }),
  });
  const { techInsightsStore } = context.persistenceContext;
  const collect = await measured(() =>
    techInsightsStore.insertFacts({
      id: 'ten',
      facts: facts(),
      lifecycle: { maxItems: 1 },
    }),
  );
  const judging = await measured(async () => {
    let results = 0;
    for (const { kind, metadata } of judged)
      results += (
        await context.factChecker.runChecks(
          `${kind.toLocaleLowerCase('en-US')}:default/${metadata.name}`,
        )
      ).length;
    return results;
  });
  await client.destroy();
  return {
    entities: judged.length,
    results: judging.value,
    collect: without(collect),
    judging: without(judging),
    bytes: sizeOf(folder),
  };
}

process.stdin.setEncoding('utf8');
let text = '';
process.stdin.on('data', piece => (text += piece));
process.stdin.on('end', async () => {
  const [who, which, folder] = process.argv.slice(2);
  const entities = JSON.parse(text).map((entity, at) => ({
    ...entity,
    metadata: {
      namespace: 'default',
      uid: String(at),
      etag: '1',
      ...entity.metadata,
    },
  }));
  const figures = await { banyan, peer }[who](which, folder, entities);
  console.log(JSON.stringify(figures));
  process.exit(0);
});
