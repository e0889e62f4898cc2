import type { CatalogEntity } from '@banyan/core';
import { posix } from 'node:path';
import type { GitRepository } from './gitConfig';

/** Where a component says that its code is. */
const GIT_PATH = 'banyan/git-path';

/** Folders inside a repository (empty = all of it), each with the component that it belongs to. */
export type Folders = ReadonlyMap<string, string>;

const inside = (path: string) =>
  posix.join('/', path.trim()).replace(/^\/|\/$/g, '');

const isOf = (namespace: string | undefined, ref: string) =>
  namespace === undefined || ref.startsWith(`component:${namespace}/`);

/** Which of some entities have which folder of a repository; of two with the same folder the first has it. */
export function foldersOf(
  { namespace, component }: GitRepository,
  entities: readonly CatalogEntity[],
): Folders {
  const folders = new Map<string, string>();
  for (const { ref, kind, annotations } of entities) {
    if (kind !== 'component') continue;
    const path = ref === component ? '' : annotations?.[GIT_PATH];
    const isHere =
      component === undefined ? isOf(namespace, ref) : ref === component;
    if (path === undefined || !isHere) continue;
    const folder = inside(path);
    if (!folders.has(folder)) folders.set(folder, ref);
  }
  return folders;
}

const above = (path: string) =>
  path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Says to which component a file belongs: that of the innermost folder around it. */
export function componentOf(
  folders: Folders,
): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>(folders);
  known.set('', folders.get(''));
  const ofFolder = (folder: string): string | undefined => {
    if (!known.has(folder)) known.set(folder, ofFolder(above(folder)));
    return known.get(folder);
  };
  return path => folders.get(path) ?? ofFolder(above(path));
}
