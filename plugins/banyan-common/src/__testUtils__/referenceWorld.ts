import type { Entity } from '@backstage/catalog-model';
import {
  buildGraph,
  type CatalogEntity,
  type Check,
  checks,
  factsOn,
  judged,
  type Judgement,
  worldOf,
} from '@banyan/core';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toCoreEntity } from '../topology';
import { parseCatalogFile } from '../validation';

const COMPANIES = resolve(__dirname, '../../../../catalog/companies');

const entities = globSync('*/{*,domains/*}.yaml', { cwd: COMPANIES })
  .map(name => readFileSync(resolve(COMPANIES, name), 'utf8'))
  .flatMap(text => parseCatalogFile(text).documents)
  .flatMap(({ value }) => toCoreEntity(value as unknown as Entity) ?? []);

/** The four reference organisations, as the catalog has them. */
export const referenceWorld = worldOf({
  graph: buildGraph(entities),
  at: Date.UTC(2026, 10, 22),
});

const nameOf = (ref: string) => ref.split('/')[1];

const checkOf = (id: string) => {
  const check = checks.find(each => each.id === id);
  if (!check) throw new Error(`There is no check ${id}`);
  return check;
};

/** What a check says of one entity. */
const judgementOn = (check: Check, entity: CatalogEntity): Judgement =>
  judged(check, factsOn(referenceWorld, entity));

const lookedAt = (company: string, check: Check) =>
  referenceWorld.graph.entities.filter(
    each => each.ref.includes(`:${company}/`) && check.looksAt(each),
  );

/** What a check says of everything in a company that it looks at, by the name of the entity. */
export function verdictsIn(
  company: string,
  id: string,
): ReadonlyMap<string, Judgement> {
  const check = checkOf(id);
  return new Map(
    lookedAt(company, check).map(each => [
      nameOf(each.ref),
      judgementOn(check, each),
    ]),
  );
}

/** What is not well, in a line each: `chaos warn: 5 people, 6 to 10 expected`. */
export const findingsIn = (company: string, id: string): string[] =>
  [...verdictsIn(company, id)]
    .filter(([, { verdict }]) => ['warn', 'fail', 'error'].includes(verdict))
    .map(([name, { verdict, message }]) => `${name} ${verdict}: ${message}`);

/** What a verdict rests on, by name and in words: `javaweb: uses it`. */
export const evidenceIn = (
  company: string,
  id: string,
  name: string,
): string[] =>
  lookedAt(company, checkOf(id))
    .filter(each => nameOf(each.ref) === name)
    .flatMap(each => judgementOn(checkOf(id), each).evidence)
    .map(({ entityRef, text }) =>
      entityRef === undefined ? text : `${nameOf(entityRef)}: ${text}`,
    );
