import {
  type Entity,
  RELATION_CHILD_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/** Something that a page can be narrowed to. @public */
export type ScopeOption = {
  ref: string;
  title: string;
  /** What it is, in the words of the catalog: organization, tribe, squad, domain. */
  type: string;
  namespace: string;
  section: 'Organisations' | 'Units' | 'Teams' | 'Domains';
  parent?: string;
};

const PRACTICES = new Set(['chapter', 'guild']);
const ORDER = ['Organisations', 'Units', 'Teams', 'Domains'];

const typeOf = ({ spec }: Entity) =>
  String(spec?.type ?? '').toLocaleLowerCase('en-US');

const parentOf = ({ relations }: Entity) =>
  relations?.find(({ type }) => type === RELATION_CHILD_OF)?.targetRef;

const isKind = (entity: Entity, kind: string) =>
  entity.kind.toLocaleLowerCase('en-US') === kind;

function option(entity: Entity, section: ScopeOption['section']): ScopeOption {
  return {
    ref: stringifyEntityRef(entity),
    title: entity.metadata.title ?? entity.metadata.name,
    type: isKind(entity, 'domain') ? 'domain' : typeOf(entity),
    namespace: entity.metadata.namespace ?? 'default',
    section,
    parent: parentOf(entity),
  };
}

/** What a page can be narrowed to, from the groups and domains of the catalog; chapters and guilds own nothing. */
export function scopeOptions(entities: readonly Entity[]): ScopeOption[] {
  const groups = entities.filter(
    entity => isKind(entity, 'group') && !PRACTICES.has(typeOf(entity)),
  );
  const roots = new Set(
    groups
      .filter(entity => typeOf(entity) === 'organization')
      .map(entity => stringifyEntityRef(entity)),
  );
  const sectionOf = (entity: Entity) => {
    if (isKind(entity, 'domain')) return 'Domains';
    if (typeOf(entity) === 'organization') return 'Organisations';
    const parent = parentOf(entity);
    return parent && roots.has(parent) ? 'Units' : 'Teams';
  };
  return [...groups, ...entities.filter(entity => isKind(entity, 'domain'))]
    .map(entity => option(entity, sectionOf(entity)))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.section) - ORDER.indexOf(b.section) ||
        a.namespace.localeCompare(b.namespace) ||
        a.title.localeCompare(b.title),
    );
}

/** The units of each organisation, by the organisation's reference. */
export function unitsOfOrganisations(
  options: readonly ScopeOption[],
): ReadonlyMap<string, readonly string[]> {
  const units = new Map<string, string[]>();
  for (const { section, parent, ref } of options) {
    if (section === 'Units' && parent)
      units.set(parent, [...(units.get(parent) ?? []), ref]);
  }
  return units;
}
