import {
  countOf,
  type Fields,
  fieldsOf,
  textOf,
} from '@banyan/backstage-plugin-banyan-node';
import type { Labels } from '../templates';
import { type Dialect, DIALECTS } from './dialects';

/** Where a rule sends requests, and how many parts of them. */
export type WeightedRule = {
  /** For people: kind, name and number. */
  title: string;
  backends: readonly { labels: Labels; weight: number }[];
};

/** The rules of a route that hold for everybody; nothing, if it is something else. */
export function rulesOf(resource: unknown, where: string): WeightedRule[] {
  const { kind, metadata, spec } = fieldsOf(resource) ?? {};
  const dialect = DIALECTS.get(kind);
  if (!dialect) return [];
  const { name, namespace } = fieldsOf(metadata) ?? {};
  const labels = {
    route: textOf(name) ?? '',
    namespace: textOf(namespace) ?? '',
  };
  return fieldsIn(fieldsOf(spec)?.[dialect.rules]).flatMap((rule, place) => {
    if (isForSome(fieldsIn(rule[dialect.matches]))) return [];
    const number = String(place + 1);
    const title = `${kind} ${labels.route}, rule ${number}`;
    const its = { ...labels, rule: textOf(rule.name) ?? number };
    const backends = backendsOf(rule, { dialect, where: `${where}: ${title}` });
    return [
      {
        title,
        backends: backends.map(backend => ({
          ...backend,
          labels: { ...its, ...backend.labels },
        })),
      },
    ];
  });
}

/** What a rule demands beside a path and a method: it is for testers, say. */
const DEMANDS = [
  'headers',
  'withoutHeaders',
  'queryParams',
  'sourceLabels',
  'sourceNamespace',
];

function isForSome(matches: readonly Fields[]): boolean {
  return (
    matches.length > 0 &&
    matches.every(match => DEMANDS.some(demand => match[demand] !== undefined))
  );
}

function backendsOf(
  rule: Fields,
  { dialect, where }: { dialect: Dialect; where: string },
) {
  const backends = fieldsIn(rule[dialect.backends]);
  return backends.map(backend => {
    const labels = dialect.labelsOf(backend);
    const stated =
      backend.weight ?? dialect.unstatedWeight(backends.length === 1);
    const weight = typeof stated === 'number' ? countOf(stated) : undefined;
    if (weight !== undefined) return { labels, weight };
    throw new Error(
      `${where}: the weight of ${labels.backend} is no number of 0 or more`,
    );
  });
}

function fieldsIn(list: unknown): Fields[] {
  return Array.isArray(list)
    ? list.map(fieldsOf).filter(each => each !== undefined)
    : [];
}
