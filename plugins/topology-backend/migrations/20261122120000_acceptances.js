// @ts-check

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('acceptances', table => {
    table.comment('Findings that somebody decided to live with; kept for good');
    table.string('id', 36).primary();
    table.string('check_id', 100).notNullable();
    table.text('subject').notNullable();
    table.text('other').comment('Where the edge ends, if it is about one');
    table.text('reason').notNullable();
    table.string('expires_on', 10).comment('Day in ISO form; null = no end');
    table.text('accepted_by').notNullable();
    table.string('accepted_at', 24).notNullable();
    table.text('withdrawn_by');
    table.string('withdrawn_at', 24);
    table
      .string('open_key', 64)
      .unique()
      .comment(
        'Hash of what it is about; null once withdrawn or followed by a newer one',
      );
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('acceptances');
};
