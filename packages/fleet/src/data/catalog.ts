import { callsSchema, type Call } from '@banyan/backstage-plugin-banyan-common';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';

/** A component of the catalog, with the calls that it declares; references are full. @public */
export type FleetComponent = {
  entityRef: string;
  namespace: string;
  name: string;
  calls: readonly Call[];
};

/** The components by their references. @public */
export type FleetCatalog = ReadonlyMap<string, FleetComponent>;

const componentSchema = z.object({
  kind: z.literal('Component'),
  metadata: z.object({ name: z.string(), namespace: z.string() }),
  spec: z.object({ calls: callsSchema.optional() }),
});

/** `component:netflix/home-page`, from any shorter way to say it. @public */
export function fullRef(ref: string, namespace: string) {
  const name = ref.toLowerCase().replace(/^component:/, '');
  return name.includes('/')
    ? `component:${name}`
    : `component:${namespace}/${name}`;
}

function componentsOf(file: string): FleetComponent[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).flatMap(document => {
    const { data } = componentSchema.safeParse(document.toJS());
    if (!data) return [];
    const { name, namespace } = data.metadata;
    const calls = (data.spec.calls ?? []).map(call => ({
      ...call,
      to: fullRef(call.to, namespace),
    }));
    return [{ entityRef: fullRef(name, namespace), namespace, name, calls }];
  });
}

/** The YAML files of one kind of folder of every company. */
export function filesOfCompanies(folder: string, pattern: RegExp) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => pattern.test(path))
    .sort()
    .map(path => join(folder, path));
}

/** Reads what the companies below `folder` declare: what one sees is what runs. @public */
export function loadCatalog(folder: string): FleetCatalog {
  if (!existsSync(folder)) {
    throw new Error(
      `The fleet is made from the catalog, and ${folder} is not there.`,
    );
  }
  const files = filesOfCompanies(folder, /^[^/\\]+[/\\]domains[/\\].+\.yaml$/);
  return new Map(
    files.flatMap(componentsOf).map(found => [found.entityRef, found]),
  );
}
