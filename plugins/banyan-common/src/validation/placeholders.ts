import type { Entity } from '@backstage/catalog-model';
import type { Problem } from './problem';

const KEYS = ['$text', '$json', '$yaml', '$openapi', '$asyncapi'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{ $text: ./api.proto }` stands for the content of that file. */
const included = (
  value: unknown,
): { key: string; target: unknown } | undefined => {
  if (!isRecord(value)) return undefined;
  const [key, ...others] = Object.keys(value);
  return others.length === 0 && KEYS.includes(key)
    ? { key, target: value[key] }
    : undefined;
};

function definitionOf(entity: Entity) {
  return entity.kind === 'API' ? included(entity.spec?.definition) : undefined;
}

/** The entity with its included definition replaced by a text, as the catalog will see it. */
export function withoutPlaceholders(entity: Entity): Entity {
  if (!definitionOf(entity)) return entity;
  return { ...entity, spec: { ...entity.spec, definition: 'included' } };
}

/** Includes that name nothing, or a file that does not exist; addresses are not looked up. */
export async function placeholderProblems(
  entity: Entity,
  exists: (path: string) => Promise<boolean>,
): Promise<Problem[]> {
  const definition = definitionOf(entity);
  if (!definition) return [];
  const { key, target } = definition;
  const path = ['spec', 'definition', key];
  if (typeof target !== 'string')
    return [{ path, expected: 'the path of a file', got: target }];
  if (/^https?:/.test(target) || (await exists(target))) return [];
  return [
    {
      path,
      expected: 'the path of a file that exists, relative to this one',
      got: target,
    },
  ];
}
