import {
  pathParameter,
  queryParameter,
} from '@banyan/backstage-plugin-banyan-node';

/** What most answers can be narrowed to. */
export const SCOPE = queryParameter(
  'scope',
  'Reference of a group, system or domain, such as group:netflix/netflix; without it everything.',
  { type: 'string' },
);

/** The id of what is asked for. */
export const ID = pathParameter('id');
