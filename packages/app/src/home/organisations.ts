import {
  type Entity,
  parseEntityRef,
  RELATION_CHILD_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** What the home page says of one organisation. */
export type Organisation = {
  ref: string;
  name: string;
  namespace: string;
  title: string;
  description?: string;
  knownFor?: string;
  /** Groups just below the organisation: its orgs, tribes or programs. */
  units: number;
  /** What the organisation calls its units, when it has one word for all. */
  unitWord: string;
  /** Groups of type team, squad or two-pizza-team. */
  teams: number;
  /** Live services and gateways owned by any group of the organisation. */
  services: number;
  /** Sum of the headcounts of the teams; undefined = no team states one. */
  people:
    | { count: number; teamsWithHeadcount: number; illustrative: boolean }
    | undefined;
  migrations: number;
};

/** How many entities each owner has, by the owner's entity reference. */
export type CountByOwner = ReadonlyMap<string, number>;

const TEAM_TYPES = new Set(['team', 'squad', 'two-pizza-team']);
const PRACTICE_TYPES = new Set(['chapter', 'guild']);

const typeOf = (group: Entity) =>
  String(group.spec?.type ?? '').toLocaleLowerCase('en-US');

const annotation = (entity: Entity, key: string) =>
  entity.metadata.annotations?.[`banyan/${key}`];

function childrenByParent(groups: Entity[]): Map<string, Entity[]> {
  const children = new Map<string, Entity[]>();
  for (const group of groups) {
    const parent = group.relations?.find(
      ({ type }) => type === RELATION_CHILD_OF,
    )?.targetRef;
    if (parent) children.set(parent, [...(children.get(parent) ?? []), group]);
  }
  return children;
}

/** The group and everything below it; a cycle in the tree is walked once. */
function subtree(
  root: Entity,
  children: ReadonlyMap<string, Entity[]>,
): Entity[] {
  const found = new Map([[stringifyEntityRef(root), root]]);
  for (const ref of found.keys()) {
    for (const child of children.get(ref) ?? [])
      found.set(stringifyEntityRef(child), child);
  }
  return [...found.values()];
}

function peopleOf(teams: Entity[]): Organisation['people'] {
  const stated = teams.filter(team =>
    /^\d+$/.test(annotation(team, 'headcount') ?? ''),
  );
  if (stated.length === 0) return undefined;
  return {
    count: stated.reduce(
      (sum, team) => sum + Number(annotation(team, 'headcount')),
      0,
    ),
    teamsWithHeadcount: stated.length,
    illustrative: stated.some(
      team =>
        annotation(team, 'evidence') === 'illustrative' ||
        annotation(team, 'illustrative')?.includes('headcount'),
    ),
  };
}

const unitWordOf = (units: Entity[]) => {
  const types = new Set(units.map(typeOf));
  return types.size === 1 && types.has('tribe') ? 'tribes' : 'units';
};

const sumOver = (groups: Entity[], counts: CountByOwner) =>
  groups.reduce(
    (sum, group) => sum + (counts.get(stringifyEntityRef(group)) ?? 0),
    0,
  );

function organisation(
  root: Entity,
  children: ReadonlyMap<string, Entity[]>,
  services: CountByOwner,
  migrations: CountByOwner,
): Organisation {
  const ref = stringifyEntityRef(root);
  const groups = subtree(root, children);
  const teams = groups.filter(group => TEAM_TYPES.has(typeOf(group)));
  const units = (children.get(ref) ?? []).filter(
    group => !PRACTICE_TYPES.has(typeOf(group)),
  );
  const { name, namespace } = parseEntityRef(ref);
  return {
    ref,
    name,
    namespace,
    title: root.metadata.title ?? root.metadata.name,
    description: root.metadata.description,
    knownFor: annotation(root, 'known-for'),
    units: units.length,
    unitWord: unitWordOf(units),
    teams: teams.length,
    services: sumOver(groups, services),
    people: peopleOf(teams),
    migrations: sumOver(groups, migrations),
  };
}

/**
 * The organisations among `groups` (Groups of type organization), by title, with the
 * figures of their whole group tree.
 */
export function organisations(
  groups: Entity[],
  services: CountByOwner,
  migrations: CountByOwner,
): Organisation[] {
  const children = childrenByParent(groups);
  return groups
    .filter(group => typeOf(group) === 'organization')
    .map(root => organisation(root, children, services, migrations))
    .sort((a, b) => a.title.localeCompare(b.title));
}
