import type {
  CheckDefinition,
  EntityResponse,
  EntityScorecard,
} from '@banyan/backstage-plugin-banyan-common';
import { isOpen, shortId } from '../ladder';

/** What a check says of the entity. */
export type EntityResult = EntityResponse['results'][number];

/** A row of the list of checks. */
export type CheckRow = {
  key: string;
  /** Such as OWN-01. */
  id: string;
  title: string;
  track: string | null;
  /** Undefined = it counts on no rung of this scorecard. */
  level: string | undefined;
  result: EntityResult;
};

/** The checks of one level. */
export type CheckGroup = {
  level: string | undefined;
  passed: number;
  counting: number;
  rows: CheckRow[];
};

/** Definitions of checks by their keys. */
export type Known = ReadonlyMap<string, CheckDefinition>;

/** The definitions of checks by their keys. */
export const byKey = (items: readonly CheckDefinition[]): Known =>
  new Map(items.map(item => [item.key, item]));

/** What is known of a check by its key, even where its definition may not be read. */
export const checkName = (key: string, known: Known) => {
  const definition = known.get(key);
  return {
    id: definition?.id ?? shortId(key),
    title: definition?.title ?? '',
    track: definition?.track ?? null,
  };
};

/** What is said of the entity by the checks of one ladder, or by those of all. */
export function checkRows(
  results: readonly EntityResult[],
  { rungs, scorecard }: Pick<EntityScorecard, 'rungs' | 'scorecard'>,
  known: Known,
): CheckRow[] {
  const levels = new Map(
    rungs.flatMap(({ level, verdicts }) =>
      verdicts.map(({ check }) => [check, level] as const),
    ),
  );
  return results
    .filter(({ check }) => scorecard === null || levels.has(check))
    .map(result => ({
      key: result.check,
      ...checkName(result.check, known),
      level: levels.get(result.check),
      result,
    }));
}

const WEIGHT = { open: 0, ahead: 1, reached: 2 } as const;

const openFirst = (one: CheckRow, other: CheckRow) =>
  Number(isOpen(other.result.verdict)) - Number(isOpen(one.result.verdict)) ||
  one.id.localeCompare(other.id, 'en');

/** By level: the one in work first, then what comes after it, reached ones last. */
export function checkGroups(
  rows: readonly CheckRow[],
  rungs: EntityScorecard['rungs'],
): CheckGroup[] {
  const of = (level: string | undefined) =>
    rows.filter(row => row.level === level).toSorted(openFirst);
  const groups = rungs
    .toSorted((one, other) => WEIGHT[one.state] - WEIGHT[other.state])
    .map(({ level, passed, counting }) => ({
      level,
      passed,
      counting,
      rows: of(level),
    }));
  return [
    ...groups,
    { level: undefined, passed: 0, counting: 0, rows: of(undefined) },
  ].filter(group => group.rows.length > 0);
}
