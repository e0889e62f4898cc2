// @ts-check

/** @param {import('knex').Knex} knex */
async function createExemptions(knex) {
  await knex.schema.createTable('exemptions', table => {
    table.comment('Checks that shall not count for an entity; kept for good');
    table.string('id', 36).primary();
    table.text('entity_ref').notNullable();
    table.text('check_key').notNullable();
    table.text('reason').notNullable();
    table.string('state', 12).notNullable();
    table.text('requested_by').notNullable();
    table.bigInteger('requested_at').notNullable().comment('Milliseconds');
    table.string('ends_on', 10).notNullable().comment('Its last day, UTC');
    table.text('decided_by');
    table.bigInteger('decided_at');
    table.text('decision').comment('Why it was decided so');
    table
      .string('open_key', 64)
      .unique()
      .comment('Hash of entity and check while it holds or is asked for');
    table.index(['entity_ref']);
    table.index(['requested_at']);
  });
}

/** @param {import('knex').Knex} knex */
async function createCampaigns(knex) {
  await knex.schema.createTable('campaigns', table => {
    table.comment('Pushes to get some checks done, in a scope, by a day');
    table.string('id', 36).primary();
    table.text('title').notNullable();
    table.text('brief').notNullable();
    table.text('owner').notNullable().comment('The group that leads it');
    table.text('scope').comment('Null = everything');
    table.text('checks').notNullable().comment('JSON, keys of checks');
    table.string('starts_on', 10).notNullable();
    table.string('target_on', 10).notNullable();
    table.string('state', 12).notNullable();
    table.text('created_by').notNullable();
    table.bigInteger('created_at').notNullable().comment('Milliseconds');
    table.index(['state']);
  });
  await knex.schema.createTable('campaign_reminders', table => {
    table.comment('What each group was reminded of, once');
    table.string('campaign_id', 36).notNullable();
    table.string('target_on', 10).notNullable().comment('The day as it was');
    table.string('step', 12).notNullable();
    table.string('group_key', 64).notNullable().comment('Hash of the group');
    table.bigInteger('sent_at').notNullable().comment('Milliseconds');
    table.primary(['campaign_id', 'target_on', 'step', 'group_key']);
  });
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await createExemptions(knex);
  await createCampaigns(knex);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const name of ['campaign_reminders', 'campaigns', 'exemptions'])
    await knex.schema.dropTable(name);
};
