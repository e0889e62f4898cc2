import { type Structure, structureOf } from '../alignment/structure';
import { buildGraph, type CatalogEntity } from '../graph';
import { ownershipMap, scopeOf } from '../ownership';
import type { CompanyBuilder } from '../testing';
import { anyCompany, fc } from './properties';

/** The structure of a company, or of the part of it that belongs to `root`. */
export function structureIn(
  company: CompanyBuilder | CatalogEntity[],
  root?: string,
): Structure {
  const entities = Array.isArray(company) ? company : company.entities();
  const graph = buildGraph(entities);
  const map = ownershipMap(graph, { inherit: 'fallback', history: false });
  const id = root === undefined ? undefined : graph.ids.get(root);
  return structureOf(map, scopeOf(map, id));
}

const nameIn =
  (structure: Structure) =>
  (ids: readonly number[]) =>
  (place: number): string =>
    structure.map.graph.entities[ids[place]]?.ref.split('/')[1] ?? '-';

/** Names what stands at a position of a structure; `-` = nothing does. */
export function namesIn(structure: Structure) {
  const named = nameIn(structure);
  return {
    component: named(structure.components),
    team: named(structure.teams),
    unit: named(structure.units),
    domain: named(structure.domains),
    system: named(structure.systems),
    store: named(structure.stores),
  };
}

const letter = (index: number) => String.fromCharCode(97 + index);
const ref = (kind: string, index: number) => `${kind}:acme/${letter(index)}`;
const some = (most: number) =>
  fc.array(fc.nat({ max: most }), { maxLength: 2 });

const extras = fc.record({
  domains: fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 }),
  systems: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 }),
  components: fc.array(
    fc.record({ system: fc.nat({ max: 4 }), consumes: some(9) }),
    { minLength: 10, maxLength: 10 },
  ),
  groups: fc.array(some(7), { minLength: 8, maxLength: 8 }),
  users: fc.array(some(7), { maxLength: 3 }),
});

/** The entities of any company whose components are in systems and these in domains that somebody owns. */
export const anyArchitecture = (): fc.Arbitrary<CatalogEntity[]> =>
  fc.tuple(anyCompany(), extras).map(([company, extra]) => {
    const counts = { component: 0, group: 0 };
    const more = (entity: CatalogEntity): CatalogEntity => {
      if (entity.kind === 'component') {
        const index = counts.component++;
        const { system, consumes } = extra.components[index];
        return {
          ...entity,
          system: ref('system', system),
          provides: [ref('api', index)],
          consumes: consumes.map(each => ref('api', each)),
        };
      }
      if (entity.kind !== 'group') return entity;
      const interactions = extra.groups[counts.group++].map(each => ({
        with: ref('group', each),
        mode: 'collaboration' as const,
      }));
      return { ...entity, interactions };
    };
    return [
      ...company.map(more),
      ...extra.domains.map((owner, index): CatalogEntity => ({
        ref: ref('domain', index),
        kind: 'domain',
        title: letter(index),
        owner: ref('group', owner),
      })),
      ...extra.systems.map((domain, index): CatalogEntity => ({
        ref: ref('system', index),
        kind: 'system',
        title: letter(index),
        domain: ref('domain', domain),
      })),
      ...extra.users.map((groups, index): CatalogEntity => ({
        ref: ref('user', index),
        kind: 'user',
        title: letter(index),
        memberOf: groups.map(each => ref('group', each)),
      })),
    ];
  });

/** As {@link anyArchitecture}, in one organization of three units, so that moves have something to gain. */
export const anyOrganisation = (): fc.Arbitrary<CatalogEntity[]> =>
  fc
    .record({
      teams: fc.array(fc.integer({ min: 1, max: 5 }), {
        minLength: 4,
        maxLength: 4,
      }),
      domains: fc.array(fc.integer({ min: 1, max: 7 }), {
        minLength: 2,
        maxLength: 3,
      }),
      systems: fc.array(fc.nat({ max: 3 }), { minLength: 4, maxLength: 4 }),
      components: fc.array(
        fc.record({
          owner: fc.integer({ min: 3, max: 8 }),
          system: fc.nat({ max: 4 }),
          calls: fc.array(fc.nat({ max: 11 }), { minLength: 1, maxLength: 3 }),
          stores: some(8),
          consumes: some(11),
        }),
        { minLength: 8, maxLength: 12 },
      ),
    })
    .map(({ teams, domains, systems, components }) => {
      const group = (index: number, type: string, parent?: number) => ({
        ref: ref('group', index),
        kind: 'group' as const,
        title: letter(index),
        type,
        parent: parent === undefined ? undefined : ref('group', parent),
      });
      return [
        group(0, 'organization'),
        ...[1, 2, 3].map(index => group(index, 'tribe', 0)),
        // Below a unit or, now and then, below another team.
        ...teams.map((parent, index) =>
          group(index + 4, 'squad', Math.min(parent, index + 3)),
        ),
        ...domains.map((owner, index): CatalogEntity => ({
          ref: ref('domain', index),
          kind: 'domain',
          title: letter(index),
          owner: ref('group', owner),
        })),
        ...systems.map((domain, index): CatalogEntity => ({
          ref: ref('system', index),
          kind: 'system',
          title: letter(index),
          domain: ref('domain', domain),
        })),
        ...[0, 1, 2].map((index): CatalogEntity => ({
          ref: ref('resource', index),
          kind: 'resource',
          title: letter(index),
          type: 'database',
        })),
        ...components.map((each, index): CatalogEntity => ({
          ref: ref('component', index),
          kind: 'component',
          title: letter(index),
          type: 'service',
          owner: ref('group', each.owner),
          system: ref('system', each.system),
          provides: [ref('api', index)],
          consumes: each.consumes.map(api => ref('api', api)),
          dependsOn: each.stores.map(store => ref('resource', store)),
          calls: each.calls.map(to => ({
            to: ref('component', to),
            mode: 'sync',
            critical: false,
            fallback: false,
          })),
        })),
      ];
    });
