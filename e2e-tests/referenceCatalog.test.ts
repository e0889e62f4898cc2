import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './portal.ts';

type Relation = { type: string; targetRef: string };
type CatalogEntity = {
  kind: string;
  metadata: {
    name: string;
    namespace: string;
    annotations?: Record<string, string>;
  };
  relations?: Relation[];
  status?: { items?: { level: string; message: string }[] };
};
type Reference = {
  kind: string;
  namespace: string;
  name: string;
  owner?: string;
  system?: string;
  domain?: string;
  parent?: string | null;
  dependsOn?: string[] | null;
  providesApis?: string[] | null;
  consumesApis?: string[] | null;
};

const FILE = join(import.meta.dirname, '../../shared/data/companies.json');

const refOf = (kind: string, namespace: string, name: string) =>
  `${kind}:${namespace}/${name}`.toLowerCase();

/** The relations that an entry of the reference data stands for, as `type target`. */
function expectedRelations(entry: Reference): string[] {
  const one = (type: string, kind: string, name?: string | null) =>
    name ? [`${type} ${refOf(kind, entry.namespace, name)}`] : [];
  const many = (type: string, names?: string[] | null) =>
    (names ?? []).map(name => {
      const [kind, plain] = name.includes(':')
        ? name.split(':')
        : ['api', name];
      return `${type} ${refOf(kind, entry.namespace, plain)}`;
    });
  return [
    ...one('ownedBy', 'group', entry.owner),
    ...one('partOf', 'system', entry.system),
    ...one('partOf', 'domain', entry.domain),
    ...one('childOf', 'group', entry.parent),
    ...many('dependsOn', entry.dependsOn),
    ...many('providesApi', entry.providesApis),
    ...many('consumesApi', entry.consumesApis),
  ];
}

test('every entity of the reference data is in the running catalog with its relations', async ({
  portal,
}) => {
  const required = (process.env.BANYAN_REQUIRE ?? '').includes('shared');
  test.skip(
    !existsSync(FILE) && !required,
    'the reference data is not beside this repository',
  );
  const { entities, migrations } = JSON.parse(readFileSync(FILE, 'utf8')) as {
    entities: Reference[];
    migrations: { id: string; company: string }[];
  };
  const found: CatalogEntity[] = await portal.catalog('/entities');
  const byRef = new Map(
    found.map(one => [
      refOf(one.kind, one.metadata.namespace, one.metadata.name),
      one,
    ]),
  );
  const missing = entities.flatMap(entry => {
    const ref = refOf(entry.kind, entry.namespace, entry.name);
    const entity = byRef.get(ref);
    if (!entity) return [`${ref} itself`];
    const present = new Set(
      entity.relations?.map(({ type, targetRef }) => `${type} ${targetRef}`),
    );
    return expectedRelations(entry)
      .filter(relation => !present.has(relation))
      .map(relation => `${ref} ${relation}`);
  });
  expect(missing).toEqual([]);
  expect(
    migrations.filter(
      ({ id, company }) => !byRef.has(refOf('migration', company, id)),
    ),
  ).toEqual([]);
});

test('no entity is an orphan, has an error, or refers to what does not exist', async ({
  portal,
}) => {
  const all: CatalogEntity[] = await portal.catalog('/entities');
  const reference = all.filter(
    ({ metadata }) => metadata.namespace !== 'default',
  );
  const refs = new Set(
    all.map(one => refOf(one.kind, one.metadata.namespace, one.metadata.name)),
  );
  const problems = reference.flatMap(one => {
    const ref = refOf(one.kind, one.metadata.namespace, one.metadata.name);
    const orphan = one.metadata.annotations?.['backstage.io/orphan']
      ? [`${ref} is an orphan`]
      : [];
    const errors = (one.status?.items ?? []).map(
      ({ message }) => `${ref} ${message}`,
    );
    const dangling = (one.relations ?? [])
      .filter(({ targetRef }) => !refs.has(targetRef))
      .map(({ type, targetRef }) => `${ref} ${type} ${targetRef}`);
    return [...orphan, ...errors, ...dangling];
  });
  expect(reference.length).toBeGreaterThan(800);
  expect(problems).toEqual([]);
});
