// @ts-check

const COUNTS = [
  'successes',
  'failures',
  'timeouts',
  'rejected',
  'not_permitted',
  'ignored',
  'slow',
  'fallback_successes',
  'fallback_failures',
];

const SPREADS = ['p50', 'p90', 'p99'];

/** @param {import('knex').Knex} knex */
async function createTransitions(knex) {
  await knex.schema.createTable('transitions', table => {
    table.comment('Changes of state of the instances of breakers');
    table.bigIncrements('id');
    table.text('breaker_id').notNullable();
    table.text('instance').notNullable();
    table.string('from_state', 20).notNullable();
    table.string('to_state', 20).notNullable();
    table.bigInteger('at').notNullable().comment('Epoch milliseconds');
    table.string('evidence', 10).notNullable();
    table.text('entity_ref').notNullable();
    table.text('dependency_ref');
    table.text('name').notNullable();
    table.unique(['breaker_id', 'instance', 'at', 'to_state']);
    table.index(['at']);
  });
}

/** @param {import('knex').Knex} knex */
async function createMinutes(knex) {
  await knex.schema.createTable('minutes', table => {
    table.comment('What the calls of a breaker came to in one minute');
    table.text('breaker_id').notNullable();
    table
      .bigInteger('at')
      .notNullable()
      .comment('Its start, epoch milliseconds');
    table
      .string('part', 12)
      .notNullable()
      .comment('Who counted; what several counted is added up');
    for (const each of COUNTS)
      table.double(each).comment('Null = it was not told');
    table.double('slow_rate').comment('0 to 1');
    for (const each of SPREADS) {
      table.double(`${each}_low`);
      table.double(`${each}_high`);
    }
    table.integer('open_ms').notNullable();
    table.integer('watched_ms').notNullable();
    table.primary(['breaker_id', 'at', 'part']);
    table.index(['at']);
  });
}

/** @param {import('knex').Knex} knex */
async function createEvents(knex) {
  await knex.schema.createTable('events', table => {
    table.comment('What happened beside transitions');
    table.bigIncrements('id');
    table.string('key', 36).notNullable().unique().comment('Written once only');
    table.bigInteger('at').notNullable().comment('Epoch milliseconds');
    table.string('kind', 20).notNullable();
    for (const each of ['breaker_id', 'entity_ref', 'dependency_ref'])
      table.text(each);
    table.text('instance');
    table.string('from_state', 20);
    table.string('to_state', 20);
    table.text('by').comment('Who ordered it, or who was notified');
    table.text('message').notNullable();
    table.index(['at']);
    table.index(['kind', 'at']);
  });
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await createTransitions(knex);
  await createMinutes(knex);
  await createEvents(knex);
  await knex.schema.createTable('target_states', table => {
    table.comment('What each source told last, for all replicas');
    table.text('source').primary();
    table.string('revision', 36).notNullable().comment('Another one each time');
    table.bigInteger('at').notNullable().comment('Epoch milliseconds');
    table.text('state').notNullable().comment('JSON');
  });
  await knex.schema.createTable('leases', table => {
    table.comment('Which replica reads which source');
    table.text('name').primary();
    table.string('holder', 36).notNullable();
    table.bigInteger('until').notNullable().comment('Epoch milliseconds');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const name of ['leases', 'target_states', 'events', 'minutes'])
    await knex.schema.dropTable(name);
  await knex.schema.dropTable('transitions');
};
