import {
  pathParameter,
  queryParameter,
} from '@banyan/backstage-plugin-banyan-node';

/** What lists can be narrowed to. */
export const SCOPE = queryParameter(
  'scope',
  'Reference of a group (its migrations and those of the groups in it), of a system or domain (migrations with a target in it), or of a migration; without it everything.',
  { type: 'string' },
);

/** When. */
export const AT = queryParameter(
  'at',
  'A year, a month or a day, which means its end, or a moment: 2010, 2010-12, 2010-12-24, 2010-12-24T12:00:00Z; without it now.',
  { type: 'string' },
);

/** What names a migration. */
export const MIGRATION = [pathParameter('namespace'), pathParameter('name')];

/** What names a capability of a migration; a former name does too. */
export const CAPABILITY = [...MIGRATION, pathParameter('capability')];
