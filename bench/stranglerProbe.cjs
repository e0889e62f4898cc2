// Run by strangler.mjs in a process of its own: fills the database of a portal with a year of
// traffic (`fill <file>`, plans on its input) or empties it again (`empty <file>`), or makes
// forecasts (`forecast`, entities on its input).
const { statSync } = require('node:fs');
const Database = require('better-sqlite3');
const {
  toCoreMigration,
} = require('../plugins/banyan-common/src/migrations/toCoreMigration');
const { forecastsOf } = require('../packages/core/src');

const DAY = 86_400_000;
const DAYS = 365;
const RUNS = 20;
const LATENCY = JSON.stringify(
  [5, 10, 25, 50, 100, 250, 500, 1000, 2500, null].map((atMostMs, at) => ({
    atMostMs,
    count: 1000 * (at + 1),
  })),
);

const sizeOf = database => {
  database.pragma('wal_checkpoint(TRUNCATE)');
  return statSync(database.name).size;
};

/** As it was before. */
function empty(file) {
  const database = new Database(file);
  database.exec('delete from days; delete from snapshots; vacuum');
  database.close();
  return {};
}

/** Bytes of a row of traffic, and of a day of a migration. */
function fill(file, migrations) {
  empty(file);
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = OFF');
  const today = Math.floor(Date.now() / DAY) * DAY;
  const insert = database.prepare(
    `insert into days (migration_ref, capability, source, simulated, from_at, to_at, at, new_requests, new_errors, new_latency, legacy_requests, legacy_errors, legacy_latency, intended_percent)
     values (?, ?, 'made', 0, ?, ?, ?, 4321, 4, ?, 8642, 9, ?, 33)`,
  );
  const snapshot = database.prepare(
    'insert into snapshots (migration_ref, day, weight, count, traffic, data, written_at) values (?, ?, ?, ?, ?, null, ?)',
  );
  const before = sizeOf(database);
  let rows = 0;
  database.transaction(() => {
    for (const { ref, capabilities } of migrations)
      for (const capability of capabilities)
        for (let day = 1; day <= DAYS; day++) {
          const at = today - day * DAY;
          // Times are kept for a part of it, to know what they cost.
          const latency = day <= 30 ? LATENCY : null;
          insert.run(ref, capability, at, at + DAY, at, latency, latency);
          rows++;
        }
  })();
  const between = sizeOf(database);
  database.transaction(() => {
    for (const { ref } of migrations)
      for (let day = 1; day <= DAYS; day++)
        snapshot.run(ref, today - day * DAY, 50, 20, 33, today);
  })();
  const after = sizeOf(database);
  database.close();
  return {
    rows,
    bytesARow: (between - before) / rows,
    bytesASnapshot: (after - between) / (migrations.length * DAYS),
  };
}

/** Milliseconds of all forecasts of one migration, the median. */
function forecast(entities) {
  const now = Date.now();
  const times = entities.slice(0, RUNS).map(entity => {
    const migration = toCoreMigration(entity);
    const begin = performance.now();
    forecastsOf(migration, now, { runs: 10_000 });
    return performance.now() - begin;
  });
  return { median: times.sort((a, b) => a - b)[times.length >> 1] };
}

process.stdin.setEncoding('utf8');
let text = '';
process.stdin.on('data', piece => (text += piece));
process.stdin.on('end', () => {
  const [what, file] = process.argv.slice(2);
  const input = JSON.parse(text);
  const figures = { fill, empty, forecast: () => forecast(input) }[what](
    file,
    input,
  );
  console.log(JSON.stringify(figures));
});
