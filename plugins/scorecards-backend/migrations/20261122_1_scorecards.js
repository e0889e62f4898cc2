// @ts-check

/** @param {import('knex').Knex} knex */
async function createRuns(knex) {
  await knex.schema.createTable('runs', table => {
    table.comment('What was to be judged, and what became of it');
    table.bigIncrements('seq').comment('In the order in which they were asked');
    table.string('id', 36).notNullable().unique();
    table.string('state', 20).notNullable();
    table.string('phase', 20).notNullable();
    table
      .string('cause', 20)
      .notNullable()
      .comment('schedule, person, restart');
    table.text('scope').comment('An entity; null = everything');
    table.text('scorecards').notNullable().comment('JSON, empty = all');
    table.text('checks').notNullable().comment('JSON, empty = all');
    table.text('started_by');
    table.bigInteger('created_at').notNullable().comment('Epoch milliseconds');
    table.bigInteger('started_at');
    table.bigInteger('judging_at').comment('Since when entities are judged');
    table.bigInteger('finished_at');
    table.string('replica', 36).comment('Who does it');
    table.bigInteger('heartbeat_at');
    table.string('revision', 64).comment('Of the scorecards that it judges by');
    table
      .bigInteger('base_no')
      .comment('The done_no that was newest when it began');
    table
      .bigInteger('done_no')
      .unique()
      .comment('In the order in which they were done');
    table.integer('done').notNullable();
    table.integer('total').notNullable();
    table.integer('changed');
    table.text('errors').notNullable().comment('JSON');
    table
      .boolean('is_told')
      .notNullable()
      .comment('Owners know of its changes');
    table.index(['state', 'seq']);
  });
  await knex.schema.createTable('run_claims', table => {
    table.comment('One row: whoever changes it may begin or end a run');
    table.integer('id').primary();
    table.bigInteger('done_no').notNullable().comment('The newest one');
  });
  await knex('run_claims').insert({ id: 1, done_no: 0 });
}

/** @param {import('knex').Knex} knex */
async function createResults(knex) {
  await knex.schema.createTable('entity_results', table => {
    table.comment('What all checks said of an entity in a run');
    table.bigInteger('run_seq').notNullable();
    table.text('entity_ref').notNullable();
    table.bigInteger('judged_at').notNullable().comment('Epoch milliseconds');
    table
      .bigInteger('first_at')
      .notNullable()
      .comment('Judged for the first time');
    table.string('hash', 40).notNullable().comment('Of the body');
    table
      .text('verdicts')
      .comment('JSON; null = the same as in the run before');
    table.text('mentions').comment('JSON, entities by check; null = none');
    table.text('body').comment('JSON; null = the same as in the run before');
    table.primary(['run_seq', 'entity_ref']);
    table.index(['entity_ref', 'run_seq']);
  });
  await knex.schema.createTable('verdict_changes', table => {
    table.comment('Verdicts that differ from those of the run before');
    table.bigInteger('run_seq').notNullable();
    table.text('entity_ref').notNullable();
    table.text('check_key').notNullable();
    table.string('from_verdict', 20).comment('Null = there was none');
    table.string('to_verdict', 20).comment('Null = there is none now');
    table.bigInteger('at').notNullable().comment('Epoch milliseconds');
    table.primary(['run_seq', 'entity_ref', 'check_key']);
    table.index(['entity_ref', 'at']);
    table.index(['at']);
  });
}

/** @param {import('knex').Knex} knex */
async function createFacts(knex) {
  await knex.schema.createTable('collectors', table => {
    table.comment('What each collector brought last');
    table.string('id', 100).primary();
    table
      .string('revision', 36)
      .notNullable()
      .comment('Another one whenever facts are');
    table.integer('parts').notNullable();
    table.integer('entities').notNullable();
    table.bigInteger('observed_at').comment('The newest of its facts');
    table.bigInteger('collected_at').comment('When it went well; null = never');
    table.bigInteger('tried_at').notNullable();
    table.text('problem').comment('Null = it is well');
  });
  await knex.schema.createTable('collected_facts', table => {
    table.comment('Facts of collectors, many entities a row');
    table.string('collector', 100).notNullable();
    table.string('revision', 36).notNullable();
    table.integer('part').notNullable();
    table.text('body').notNullable().comment('JSON');
    table.primary(['collector', 'revision', 'part']);
  });
  await knex.schema.createTable('pushed_facts', table => {
    table.comment('The newest facts that were pushed, by entity and set');
    table.text('entity_ref').notNullable();
    table.string('fact_set', 100).notNullable();
    table.string('collector', 100).notNullable();
    table.bigInteger('observed_at').notNullable().comment('Epoch milliseconds');
    table.bigInteger('pushed_at').notNullable();
    table.text('body').notNullable().comment('JSON');
    table.primary(['entity_ref', 'fact_set']);
    table.index(['pushed_at']);
    table.index(['observed_at']);
  });
}

const TABLES = [
  'pushed_facts',
  'collected_facts',
  'collectors',
  'verdict_changes',
  'entity_results',
  'run_claims',
  'runs',
];

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await createRuns(knex);
  await createResults(knex);
  await createFacts(knex);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const name of TABLES) await knex.schema.dropTable(name);
};
