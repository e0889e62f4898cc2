// Run by breakers.mjs in a process of its own: `<breakers>` are told of each second, as pushes tell them.
const backend = '../plugins/circuit-breakers-backend/src';
const { Board } = require(`${backend}/live/Board`);
const { opossumPrometheusFamily } = require(
  `${backend}/sources/prometheus/opossumPrometheus`,
);
const { metricIndex } = require(`${backend}/sources/prometheus/metricIndex`);
const { samplesOf } = require(`${backend}/sources/prometheus/samples`);

const A_SERVICE = 10;
const ROUNDS = 20;
const [count] = process.argv.slice(2).map(Number);
const services = Array.from({ length: count / A_SERVICE }, (_, at) => at);
const nothing = () => {};
const recorder = {
  transitions: nothing,
  counted: nothing,
  touched: nothing,
  event: nothing,
};

let now = Date.UTC(2026, 0, 1);
const clock = { now: () => now, sleep: () => new Promise(nothing) };

const readingsOf = (service, round) =>
  Array.from({ length: A_SERVICE }, (_, breaker) => ({
    source: `push:acme/service-${service}`,
    entityRef: `component:acme/service-${service}`,
    name: `callee-${breaker}`,
    instance: '1',
    // One of a hundred changes its state in a round.
    state:
      (service * A_SERVICE + breaker + round) % 200 < 2 ? 'open' : 'closed',
    observedAt: now,
    totals: { successes: round * 40, failures: round, timeouts: 0 },
    latencyMs: { p50: 10, p90: 30, p99: 80 },
  }));

const textOf = round =>
  Array.from({ length: A_SERVICE }, (_, breaker) =>
    ['fire', 'success', 'failure', 'timeout', 'reject', 'open', 'close']
      .map(
        event =>
          `circuit{name="callee-${breaker}",event="${event}"} ${round * 40}`,
      )
      .join('\n'),
  ).join('\n');

const used = () => {
  global.gc();
  return process.memoryUsage().heapUsed;
};

const seconds = work => {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
};

const board = new Board({ clock, recorder });
const before = used();
for (const service of services)
  board.describe({
    id: `push:acme/service-${service}`,
    type: 'push',
    title: `service-${service}`,
    entityRef: `component:acme/service-${service}`,
    intervalMs: 5_000,
    orders: [],
    simulated: false,
  });

const pushing = seconds(() => {
  for (let round = 1; round <= ROUNDS; round++) {
    now += 5_000;
    for (const service of services)
      board.tell(`push:acme/service-${service}`, readingsOf(service, round));
    board.current();
  }
});
const held = used() - before;

const index = metricIndex([opossumPrometheusFamily]);
const scraping = seconds(() => {
  for (let round = 1; round <= ROUNDS; round++)
    for (const service of services)
      if (
        samplesOf(textOf(round), name => index(name) !== undefined).length < 1
      )
        throw new Error(`service ${service} was not read`);
});

console.log(
  JSON.stringify({
    push: pushing / ROUNDS,
    scrape: scraping / ROUNDS,
    megabytes: held / 1e6,
  }),
);
