// @ts-check

const FIGURES = [
  'mirror',
  'purity',
  'congruence',
  'modularity',
  'propagation_cost',
  'core_size',
  'team_load',
  'cross_unit',
  'distributed_monolith',
];

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('alignment_history', table => {
    table.comment('The measures of the whole catalog, one row a day and scope');
    table.text('scope').notNullable().comment('Empty = everything');
    table.string('day', 10).notNullable().comment('In ISO form, UTC');
    table
      .string('version', 22)
      .notNullable()
      .comment('Hash of all that the figures are made from');
    for (const each of FIGURES)
      table.double(each).comment('Null = it was not known');
    table.integer('open').notNullable();
    table.integer('components').notNullable();
    table.primary(['scope', 'day']);
    table.index(['day']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('alignment_history');
};
