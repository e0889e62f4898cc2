// @ts-check

const SIDES = ['new', 'legacy'];
const PARALLEL_RUN = ['matched', 'mismatched', 'ignored'];

/**
 * Traffic of a capability in a time, by source.
 * @param {import('knex').Knex.CreateTableBuilder} table
 */
function traffic(table) {
  table.text('migration_ref').notNullable();
  table.text('capability').notNullable();
  table.string('source', 100).notNullable();
  table.boolean('simulated').notNullable();
  table.bigInteger('from_at').notNullable().comment('Epoch milliseconds');
  table.bigInteger('to_at').notNullable().comment('Epoch milliseconds');
  for (const side of SIDES) {
    table.double(`${side}_requests`).comment('Null = the side is not known');
    table.double(`${side}_errors`).comment('Null = not told');
    table.text(`${side}_latency`).comment('JSON, a histogram');
  }
  table.double('intended_percent').comment('At the end');
  for (const each of PARALLEL_RUN) table.double(each);
}

/** @param {import('knex').Knex} knex */
async function createTraffic(knex) {
  await knex.schema.createTable('samples', table => {
    table.comment('Traffic as it was read');
    table
      .bigIncrements('id')
      .comment('Of one migration and source: in the order of writing');
    traffic(table);
    table.boolean('is_summed').notNullable().comment('In hours and days');
    table.unique(['migration_ref', 'capability', 'source', 'from_at']);
    table.index(['migration_ref', 'source', 'id']);
    table.index(['to_at']);
    table.index(['is_summed', 'migration_ref']);
  });
  for (const name of ['hours', 'days'])
    await knex.schema.createTable(name, table => {
      table.comment(`Traffic by ${name.slice(0, -1)} (UTC)`);
      traffic(table);
      table
        .bigInteger('at')
        .notNullable()
        .comment(`The start of the ${name.slice(0, -1)}, epoch milliseconds`);
      table.primary(['migration_ref', 'capability', 'source', 'at']);
      table.index(['at']);
    });
}

/** @param {import('knex').Knex} knex */
async function createEvents(knex) {
  await knex.schema.createTable('events', table => {
    table.comment(
      'What happened to capabilities, beside what the catalog states',
    );
    table.bigIncrements('id');
    table.string('key', 400).unique().comment('Written once only');
    table.text('migration_ref').notNullable();
    table.text('capability').comment('The name that it had then');
    table.bigInteger('at').notNullable().comment('Epoch milliseconds');
    table.string('stated', 40).notNullable().comment('The time as stated');
    table.string('kind', 20).notNullable();
    table.string('stage', 20);
    table.double('from_percent');
    table.double('to_percent');
    table.string('data', 20);
    table.string('origin', 20).notNullable();
    table.text('by').comment('Who recorded or ordered it');
    table.text('reason');
    table.text('incident');
    table.string('evidence', 20);
    table.text('message').notNullable();
    table.index(['migration_ref', 'at']);
    table.index(['kind', 'id']);
    table.index(['at']);
  });
}

/** @param {import('knex').Knex} knex */
async function createTargets(knex) {
  await knex.schema.createTable('targets', table => {
    table.comment('How reading a migration at a source goes, for all replicas');
    table.text('migration_ref').notNullable();
    table.string('source', 100).notNullable();
    table.string('revision', 36).notNullable().comment('Another one each time');
    table.bigInteger('tried_at').notNullable().comment('Epoch milliseconds');
    table.bigInteger('read_at').comment('When it went well');
    table.integer('failures').notNullable().comment('In a row');
    table.text('problem').comment('Null = it is well');
    table.text('totals').notNullable().comment('JSON, by capability');
    table.text('intended').notNullable().comment('JSON, by capability');
    table.primary(['migration_ref', 'source']);
  });
}

/** @param {import('knex').Knex} knex */
async function createFigures(knex) {
  await knex.schema.createTable('snapshots', table => {
    table.comment('How far migrations were on each day (UTC), in percent');
    table.text('migration_ref').notNullable();
    table.bigInteger('day').notNullable().comment('Its start');
    for (const measure of ['weight', 'count', 'traffic', 'data'])
      table.double(measure).comment('Null = not known');
    table.bigInteger('written_at').notNullable();
    table.primary(['migration_ref', 'day']);
  });
  await knex.schema.createTable('halt_values', table => {
    table.comment('The newest value of the halt rule of each migration');
    table.text('migration_ref').primary();
    table.double('value').notNullable();
    table.bigInteger('at').notNullable().comment('Epoch milliseconds');
    table.string('origin', 10).notNullable();
  });
  await knex.schema.createTable('occurrences', table => {
    table.comment('What its owner is told of once while it lasts');
    table.string('key', 400).primary();
    table.text('migration_ref').notNullable();
    table.bigInteger('since').notNullable().comment('Epoch milliseconds');
    table.bigInteger('seen_at').notNullable().comment('Last time');
    table.bigInteger('told_at').comment('Null = not yet');
  });
}

const TABLES = [
  'occurrences',
  'halt_values',
  'snapshots',
  'targets',
  'events',
  'days',
  'hours',
  'samples',
];

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await createTraffic(knex);
  await createEvents(knex);
  await createTargets(knex);
  await createFigures(knex);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const name of TABLES) await knex.schema.dropTable(name);
};
