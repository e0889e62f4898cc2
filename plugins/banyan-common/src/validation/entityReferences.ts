import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { EntityLike, Problem } from './problem';

/** A reference from one entity to another, and where in the entity it stands. @public */
export type EntityReference = {
  path: readonly (string | number)[];
  /** The full, lower-case form: `kind:namespace/name`. */
  to: string;
};

type Field = { path: readonly string[]; defaultKind?: string };

/** The fields of `spec` that hold one reference or a list of them, whatever the kind. */
const FIELDS: readonly Field[] = [
  { path: ['owner'], defaultKind: 'Group' },
  { path: ['system'], defaultKind: 'System' },
  { path: ['domain'], defaultKind: 'Domain' },
  { path: ['subdomainOf'], defaultKind: 'Domain' },
  { path: ['subcomponentOf'], defaultKind: 'Component' },
  { path: ['parent'], defaultKind: 'Group' },
  { path: ['children'], defaultKind: 'Group' },
  { path: ['members'], defaultKind: 'User' },
  { path: ['memberOf'], defaultKind: 'Group' },
  { path: ['providesApis'], defaultKind: 'API' },
  { path: ['consumesApis'], defaultKind: 'API' },
  { path: ['dependsOn'] },
  { path: ['dependencyOf'] },
  { path: ['calls', '*', 'to'], defaultKind: 'Component' },
  { path: ['interactions', '*', 'with'], defaultKind: 'Group' },
  { path: ['legacy'], defaultKind: 'Component' },
  { path: ['facade'], defaultKind: 'Component' },
  { path: ['capabilities', '*', 'to'], defaultKind: 'Component' },
  { path: ['organization'], defaultKind: 'Group' },
];

type Found = { path: (string | number)[]; value: unknown };

function valuesAt(root: unknown, path: readonly string[]): Found[] {
  return path.reduce<Found[]>(
    (found, key) =>
      found.flatMap(({ path: at, value }): Found[] => {
        if (key === '*') {
          return Array.isArray(value)
            ? value.map((item: unknown, i) => ({
                path: [...at, i],
                value: item,
              }))
            : [];
        }
        return typeof value === 'object' && value !== null && key in value
          ? [{ path: [...at, key], value: Reflect.get(value, key) }]
          : [];
      }),
    [{ path: ['spec'], value: root }],
  );
}

const listed = ({ path, value }: Found): Found[] =>
  Array.isArray(value)
    ? value.map((item: unknown, i) => ({ path: [...path, i], value: item }))
    : [{ path, value }];

function fullRef(
  ref: string,
  defaultKind: string | undefined,
  namespace: unknown,
) {
  const defaultNamespace =
    typeof namespace === 'string' ? namespace : undefined;
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, { defaultKind, defaultNamespace }),
    );
  } catch {
    return undefined;
  }
}

function namedBy({ spec, metadata }: EntityLike) {
  return FIELDS.flatMap(({ path, defaultKind }) =>
    valuesAt(spec, path)
      .flatMap(listed)
      .flatMap(({ path: at, value }) =>
        typeof value === 'string' && value !== ''
          ? {
              path: at,
              value,
              defaultKind,
              to: fullRef(value, defaultKind, metadata?.namespace),
            }
          : [],
      ),
  );
}

/** Every reference that the spec of an entity makes, in the order of the fields. @public */
export function entityReferences(entity: EntityLike): EntityReference[] {
  return namedBy(entity).flatMap(({ path, to }) =>
    to === undefined ? [] : { path, to },
  );
}

/** The references of a stock kind that the catalog cannot read. */
export function referenceProblems(entity: EntityLike): Problem[] {
  return namedBy(entity).flatMap(({ path, value, defaultKind, to }) =>
    to === undefined
      ? {
          path,
          expected: defaultKind
            ? `a reference such as ${defaultKind.toLowerCase()}:default/name`
            : 'a reference with its kind, such as component:name',
          got: value,
        }
      : [],
  );
}
