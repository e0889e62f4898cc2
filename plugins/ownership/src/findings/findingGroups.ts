import type { FindingRow } from './findingRows';

/** The findings of one check, with each remedy said once. */
export type FindingGroup = {
  check: string;
  title: string;
  remediation: string;
  fails: number;
  warns: number;
  exempt: number;
  rows: readonly FindingRow[];
};

/** The findings by check: the checks with the most failures first, then the most warnings. */
export function findingGroups(rows: readonly FindingRow[]): FindingGroup[] {
  const byCheck = new Map<string, FindingRow[]>();
  for (const row of rows)
    byCheck.set(row.check, [...(byCheck.get(row.check) ?? []), row]);
  return [...byCheck]
    .map(([check, found]) => {
      const counting = found.filter(({ accepted }) => !accepted);
      const fails = counting.filter(({ verdict }) => verdict === 'fail').length;
      return {
        check,
        title: found[0].asks,
        remediation: [
          ...new Set(found.map(({ remediation }) => remediation)),
        ].join(' '),
        fails,
        warns: counting.length - fails,
        exempt: found.length - counting.length,
        rows: found,
      };
    })
    .sort(
      (a, b) =>
        b.fails - a.fails ||
        b.warns - a.warns ||
        b.exempt - a.exempt ||
        a.check.localeCompare(b.check),
    );
}
