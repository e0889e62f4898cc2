const OWNED_BY_TEAMS: ReadonlySet<string> = new Set([
  'component',
  'api',
  'resource',
]);
const OWNED_BY_GROUPS: ReadonlySet<string> = new Set(['system', 'domain']);

type OfKind = { kind: string };

/** Is it something that a team runs? */
export const isOwnedByTeam = ({ kind }: OfKind) => OWNED_BY_TEAMS.has(kind);

/** Is it something that needs an owner? */
export const isOwnable = ({ kind }: OfKind) =>
  OWNED_BY_TEAMS.has(kind) || OWNED_BY_GROUPS.has(kind);
