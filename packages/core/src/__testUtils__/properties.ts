import fc from 'fast-check';
import type { CatalogEntity } from '../graph';

/** A number of nodes (1 to `most`) and edges between them, loops and doubles included. */
export const anyEdges = (most = 12) =>
  fc.integer({ min: 1, max: most }).chain(size => {
    const node = fc.nat({ max: size - 1 });
    return fc.record({
      size: fc.constant(size),
      edges: fc.array(fc.tuple(node, node), { maxLength: 3 * most }),
    });
  });

const name = (index: number) => String.fromCharCode(97 + index);
const types = ['organization', 'tribe', 'squad', 'team', 'chapter'];

/**
 * The entities of a company: a tree of groups (a group's parent comes before it) that own
 * components, which call each other and use stores.
 */
export const anyCompany = (): fc.Arbitrary<CatalogEntity[]> =>
  fc
    .record({
      groups: fc.array(
        fc.record({
          parent: fc.nat(),
          type: fc.constantFrom(...types),
          headcount: fc.option(fc.nat({ max: 20 }), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      components: fc.array(
        fc.record({
          owner: fc.nat({ max: 9 }),
          calls: fc.array(fc.nat({ max: 9 }), { maxLength: 4 }),
          store: fc.nat({ max: 2 }),
          type: fc.constantFrom('service', 'gateway', 'worker'),
          lifecycle: fc.constantFrom('production', 'deprecated'),
        }),
        { maxLength: 10 },
      ),
    })
    .map(({ groups, components }) => [
      ...groups.map(({ parent, ...group }, index): CatalogEntity => ({
        ref: `group:acme/${name(index)}`,
        kind: 'group',
        title: name(index),
        parent: index > 0 ? `group:acme/${name(parent % index)}` : undefined,
        function: 'product',
        ...group,
      })),
      ...components.map(
        ({ owner, calls, store, ...component }, index): CatalogEntity => ({
          ref: `component:acme/${name(index)}`,
          kind: 'component',
          title: name(index),
          owner: `group:acme/${name(owner)}`,
          calls: calls.map(to => ({
            to: `component:acme/${name(to)}`,
            mode: 'sync',
            critical: false,
            fallback: false,
          })),
          dependsOn: [`resource:acme/${name(store)}`],
          ...component,
        }),
      ),
      ...[0, 1].map((store): CatalogEntity => ({
        ref: `resource:acme/${name(store)}`,
        kind: 'resource',
        title: name(store),
        type: 'database',
      })),
    ]);

/** The same with every name turned around in the alphabet, so that everything sorts the other way. */
export const relabelled = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value).replace(
      /\/([a-z])"/g,
      (_, letter: string) =>
        `/${String.fromCharCode(219 - letter.charCodeAt(0))}"`,
    ),
  );

export { fc };
