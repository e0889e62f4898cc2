import { buildGraph, type CatalogEntity } from '../../../graph';
import { type Migration, statedPeriod } from '../../../migration';
import type { CompanyBuilder } from '../../../testing';
import { checks } from '..';
import type { Judgement, Subject } from '../../check';
import type { FactSets } from '../../factSets';
import { factsOn, judged } from '../../judged';
import { worldOf } from '../../worldOf';

/** The day on which everything is judged. */
export const TODAY = statedPeriod('2026-11-22').from;

const DAY_MS = 86_400_000;

/** A moment so many days before that. */
export const daysAgo = (days: number) => TODAY - days * DAY_MS;

type Sets = Partial<FactSets>;

export type Around = {
  /** What is told, by the name of the entity (or its whole reference). */
  told?: Record<string, Sets>;
  migrations?: readonly Migration[];
  /** Entities beside those of the company. */
  beside?: readonly CatalogEntity[];
};

const full = (name: string) =>
  name.includes(':') ? name : `component:acme/${name}`;

export const checkOf = (id: string) => {
  const check = checks.find(each => each.id === id);
  if (!check) throw new Error(`there is no check ${id}`);
  return check;
};

const named = (text: string, title: string) =>
  new RegExp(`\\b${title}\\b`).test(text);

/** What a check says of one entity of a company; it may name no entity but in evidence. */
export function judgement(
  id: string,
  company: CompanyBuilder,
  name: string,
  { told = {}, migrations = [], beside = [] }: Around = {},
): Judgement {
  const check = checkOf(id);
  const graph = buildGraph([...company.entities(), ...beside]);
  const sets = new Map(
    Object.entries(told).map(([each, those]) => [full(each), those]),
  );
  const world = worldOf({
    graph,
    at: TODAY,
    migrations: new Map(migrations.map(each => [each.ref, each])),
    told: (ref, set) => sets.get(ref)?.[set],
  });
  const ref = full(name);
  const own = graph.ids.get(ref);
  const subject: Subject | undefined =
    own === undefined
      ? migrations
          .filter(each => each.ref === ref)
          .map(({ title }) => ({ ref, kind: 'migration' as const, title }))[0]
      : graph.entities[own];
  if (!subject) throw new Error(`there is no ${ref}`);
  if (!check.looksAt(subject)) throw new Error(`${id} does not look at ${ref}`);
  const judgedNow = judged(check, factsOn(world, subject));
  for (const { title } of graph.entities)
    if (named(judgedNow.message, title))
      throw new Error(`"${judgedNow.message}" names ${title}`);
  return judgedNow;
}

/** The same in one line: `fail: 1 of 2 calls`. */
export function said(...of: Parameters<typeof judgement>): string {
  const { verdict, message } = judgement(...of);
  return `${verdict}: ${message}`;
}

/** The evidence by short name: `billing: no breaker`. */
export const evidenceOf = (...of: Parameters<typeof judgement>): string[] =>
  judgement(...of).evidence.map(({ entityRef, text }) =>
    entityRef ? `${entityRef.split('/')[1]}: ${text}` : text,
  );

/** Does a check look at an entity of this kind? */
export const looksAt = (id: string, details: Partial<Subject>): boolean =>
  checkOf(id).looksAt({
    ref: 'component:acme/xx',
    kind: 'component',
    title: 'xx',
    ...details,
  });

/** Annotations of Banyan. */
export const states = (values: Record<string, string | object>) => ({
  annotations: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `banyan/${name}`,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  ),
});
