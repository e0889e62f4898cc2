// @ts-check

/** @type {readonly [name: string, text: string[], sums: string[]][]} */
const TALLIES = [
  ['git_files', ['path', 'component', 'author'], ['revisions', 'lines']],
  ['git_components', ['component', 'author'], ['commits']],
  ['git_pairs', ['a', 'b'], ['commits']],
  ['git_commits', ['components'], ['commits']],
];

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('git_repositories', table => {
    table.comment('How far the commits of each repository are added up');
    table.string('name', 100).primary();
    table.string('last_commit', 64).comment('Null = never mined');
    table.string('mapping', 22).comment('Hash of what was mined for what');
    table.string('mined_at', 24);
    table.text('error').comment('Why the last try failed; null = it did not');
  });
  for (const [name, texts, sums] of TALLIES) {
    await knex.schema.createTable(name, table => {
      table.comment('Commits added up by month; made anew from git when lost');
      table
        .string('id', 22)
        .primary()
        .comment('Hash of all that is not a number, which may be long');
      table.string('repository', 100).notNullable();
      table.string('month', 7).notNullable();
      for (const each of texts) table.text(each).notNullable();
      for (const each of sums) table.bigInteger(each).notNullable();
      table.index(['repository', 'month']);
    });
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const [name] of TALLIES) await knex.schema.dropTable(name);
  await knex.schema.dropTable('git_repositories');
};
