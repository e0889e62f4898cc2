/** Types of groups that own services and carry the pager. */
const TEAMS: ReadonlySet<string | undefined> = new Set([
  'team',
  'squad',
  'two-pizza-team',
]);

/** Types of groups that are made of teams. */
const AREAS: ReadonlySet<string | undefined> = new Set([
  'organization',
  'org',
  'tribe',
]);

/** Types of groups that lie across the teams: their people are people of a team already. */
const OVERLAYS: ReadonlySet<string | undefined> = new Set(['chapter', 'guild']);

type Typed = { kind: string; type?: string };

/** Is it a group that owns services and carries the pager? @public */
export const isTeam = ({ kind, type }: Typed) =>
  kind === 'group' && TEAMS.has(type);

/** Is it a group made of teams? @public */
export const isArea = ({ kind, type }: Typed) =>
  kind === 'group' && AREAS.has(type);

/** Is it a chapter or a guild? @public */
export const isOverlay = ({ kind, type }: Typed) =>
  kind === 'group' && OVERLAYS.has(type);

/** Is it the top of a company? @public */
export const isOrganization = ({ kind, type }: Typed) =>
  kind === 'group' && type === 'organization';
