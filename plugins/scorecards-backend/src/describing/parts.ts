import {
  pathParameter,
  queryParameter,
} from '@banyan/backstage-plugin-banyan-node';

const text = (name: string, description: string) =>
  queryParameter(name, description, { type: 'string' });

const whole = (name: string, description: string, otherwise: number) =>
  queryParameter(name, description, { type: 'integer', default: otherwise });

/** What lists can be narrowed to. */
export const SCOPE = text(
  'scope',
  'Reference of a group (what it owns, and the groups in it), system, domain, or of a single entity; without it everything.',
);

/** Which scorecard. */
export const SCORECARD = text(
  'scorecard',
  'Reference of a scorecard; without it all published ones of the levels bronze, silver and gold together.',
);

/** What a row is. */
export const ROWS = text(
  'rows',
  'team (unless told otherwise), unit, organization, domain, system or entity.',
);

/** What names an entity. */
export const ENTITY = [
  pathParameter('kind'),
  pathParameter('namespace'),
  pathParameter('name'),
];

/** What names something with an id. */
export const ID = [pathParameter('id')];

export { text, whole };
