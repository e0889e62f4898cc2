// Run by snapshotFigures.mjs in a process of its own, so that nothing else is in its memory.
const { CatalogClient } = require('@backstage/catalog-client');
const topology = '../plugins/topology-backend/src';
const { readSnapshot } = require(`${topology}/snapshot/readSnapshot`);
const { SnapshotStore } = require(`${topology}/snapshot/SnapshotStore`);

const RUNS = 5;
const [url, token] = process.argv.slice(2);
const client = new CatalogClient({
  discoveryApi: { getBaseUrl: async () => `${url}/api/catalog` },
});

let asked;
const catalog = {
  streamEntities(request) {
    asked = request;
    return client.streamEntities(request, { token });
  },
};

const build = async () => {
  const store = new SnapshotStore({
    read: () => readSnapshot(catalog, {}),
    logger: { info() {}, warn: text => console.error(text) },
  });
  return store.current();
};

const stream = async () => {
  let count = 0;
  for await (const page of client.streamEntities(asked, { token }))
    count += page.length;
  return count;
};

const timed = async work => {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
};

const median = values => values.sort((a, b) => a - b)[values.length >> 1];

const used = async () => {
  // What has just ended may be held until the next turn of the loop.
  await new Promise(resolve => setTimeout(resolve, 50));
  global.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

async function run() {
  await build();
  await stream();
  const [builds, streams] = [[], []];
  for (let i = 0; i < RUNS; i++) {
    builds.push(await timed(build));
    streams.push(await timed(stream));
  }
  const before = await used();
  const snapshot = await build();
  const after = await used();
  console.log(
    JSON.stringify({
      build: median(builds),
      stream: median(streams),
      entities: snapshot.graph.entities.length,
      snapshotBytes: after - before,
    }),
  );
}

run();
