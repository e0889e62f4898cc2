import { type Entity, parseEntityRef } from '@backstage/catalog-model';
import {
  callsSchema,
  migrationSpecSchema,
} from '@banyan/backstage-plugin-banyan-common';
import {
  type ReferenceBreaker,
  type ReferenceEntity,
  type ReferenceMigration,
  readCompanies,
} from './__testUtils__/companies';
import { companyEntities } from './__testUtils__/catalogFolder';
import { describeWithShared } from './__testUtils__/describeWithShared';

const COMPANIES = ['amazon', 'netflix', 'spotify', 'uber'];

const catalog = companyEntities();

const entity = (kind: string, namespace: string, name: string): Entity => {
  const ref = `${kind}:${namespace}/${name}`.toLowerCase();
  const found = catalog.get(ref);
  if (!found) throw new Error(`${ref} is not in catalog/`);
  return found;
};

const callsOf = ({ spec }: Entity) => callsSchema.parse(spec?.calls ?? []);

const nameIn = (ref: string) =>
  parseEntityRef(ref, { defaultKind: 'Component' }).name;

const isComponent = (ref: string) => ref.startsWith('component:');

const text = (value: unknown) =>
  value === undefined || value === null ? undefined : String(value);

/** What the research knows of an entity, in the words of the catalog. */
const expected = (each: ReferenceEntity) => ({
  evidence: each.evidence,
  source: text(each.source),
  type: each.type,
  owner: each.owner,
  system: each.system,
  domain: each.domain,
  parent: text(each.parent),
  lifecycle: each.lifecycle,
  tier: text(each.tier),
  headcount: text(each.headcount),
  layer: text(each.layer),
  providesApis: each.providesApis ?? [],
  consumesApis: each.consumesApis ?? [],
  dependsOn: (each.dependsOn ?? []).filter(ref => !isComponent(ref)),
  calls: (each.dependsOn ?? []).filter(isComponent).map(nameIn).toSorted(),
  edges: (each.edges ?? [])
    .map(({ to, mode, critical }) => ({ to, mode, critical }))
    .toSorted((a, b) => a.to.localeCompare(b.to)),
});

const actual = (each: Entity): ReturnType<typeof expected> => {
  const { annotations = {} } = each.metadata;
  const spec = each.spec as Partial<ReferenceEntity>;
  const edges = callsOf(each).map(({ to, mode, critical = false }) => ({
    to: nameIn(to),
    mode,
    critical,
  }));
  return {
    evidence: annotations['banyan/evidence'],
    source: annotations['banyan/source'],
    type: spec.type,
    owner: spec.owner,
    system: spec.system,
    domain: spec.domain,
    parent: text(spec.parent),
    lifecycle: spec.lifecycle,
    tier: annotations['banyan/tier'],
    headcount: annotations['banyan/headcount'],
    layer: annotations['banyan/layer'],
    providesApis: spec.providesApis ?? [],
    consumesApis: spec.consumesApis ?? [],
    dependsOn: spec.dependsOn ?? [],
    calls: edges.map(({ to }) => to).toSorted(),
    edges: edges.toSorted((a, b) => a.to.localeCompare(b.to)),
  };
};

const breakerOf = ({ company, caller, callee }: ReferenceBreaker) => {
  const [call, ...others] = callsOf(
    entity('component', company, caller),
  ).filter(({ to }) => nameIn(to) === callee);
  expect(others).toEqual([]);
  return {
    company,
    caller,
    callee,
    timeoutMs: call.timeoutMs,
    fallback: call.fallback,
    isolation: call.breaker?.isolation,
    evidence: call.breaker?.evidence,
    volumeThreshold: call.breaker?.volumeThreshold,
    errorPct: call.breaker?.errorThresholdPercent,
    windowMs: call.breaker?.windowMs,
    sleepWindowMs: call.breaker?.sleepWindowMs,
  };
};

/** "-" and the end of a span that is open stand for nothing. */
const given = (value: string) =>
  value === '-' || value === '' ? undefined : value;

const expectedMigration = (each: ReferenceMigration) => {
  const [started, target] = each.span.split('..');
  return {
    facade: given(each.facade),
    legacy: given(each.legacy),
    started,
    target: given(target),
    observabilityReadyOn: each.observabilityReadyOn,
    capabilities: each.capabilities.map(capability => ({
      ...capability,
      target: given(capability.target),
    })),
  };
};

const actualMigration = (each: Entity) => {
  const spec = migrationSpecSchema.parse(each.spec);
  return {
    facade: spec.facade && nameIn(spec.facade),
    legacy: spec.legacy && nameIn(spec.legacy),
    started: spec.started,
    target: spec.target,
    observabilityReadyOn: spec.observabilityReadyOn,
    capabilities: spec.capabilities.map(
      ({ name, tier, weight, to, history = [] }) => ({
        name,
        tier,
        weight,
        target: to && nameIn(to),
        points: history.map(({ at, percent, evidence }) => ({
          month: at,
          percent,
          evidence,
        })),
      }),
    ),
  };
};

describeWithShared('the reference data', 'data/companies.json', file => {
  const { entities, migrations, breakers } = readCompanies(file);

  it('is of these companies and of the size that it is known to have', () => {
    const companies = new Set(entities.map(({ namespace }) => namespace));
    expect([...companies].toSorted()).toEqual(COMPANIES);
    expect(entities).toHaveLength(612);
    expect(migrations).toHaveLength(15);
    expect(breakers).toHaveLength(37);
  });

  it.each(COMPANIES)('is in the catalog, every entity of %s', company => {
    const wanted = entities.filter(({ namespace }) => namespace === company);
    const facts = (of: (each: ReferenceEntity) => object) =>
      Object.fromEntries(
        wanted.map(each => [`${each.kind}:${each.name}`, of(each)]),
      );
    const found = facts(({ kind, namespace, name }) =>
      actual(entity(kind, namespace, name)),
    );
    expect(found).toEqual(facts(expected));
  });

  it.each(COMPANIES)('is in the catalog, and %s has nothing more', company => {
    const known = new Set(
      entities.map(({ kind, namespace, name }) =>
        `${kind}:${namespace}/${name}`.toLowerCase(),
      ),
    );
    const ours = ['user:', 'migration:', 'casestudy:', 'location:'];
    const more = [...catalog.keys()].filter(
      ref =>
        ref.includes(`:${company}/`) &&
        !known.has(ref) &&
        !ours.some(kind => ref.startsWith(kind)),
    );
    expect(more).toEqual([]);
  });

  it('is in the catalog, every breaker with its figures and no other', () => {
    expect(breakers.map(breakerOf)).toEqual(breakers);
    const all = [...catalog.values()]
      .filter(({ kind }) => kind === 'Component')
      .flatMap(callsOf)
      .filter(({ breaker }) => breaker);
    expect(all).toHaveLength(breakers.length);
  });

  it.each(migrations)('is in the catalog, the migration $id', migration => {
    const found = entity('migration', migration.company, migration.id);
    expect(actualMigration(found)).toEqual(expectedMigration(migration));
  });
});
