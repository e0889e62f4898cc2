import type { BreakerEvent } from '@banyan/backstage-plugin-banyan-common';

/** A row of the events: one event, those of several instances at once, or many changes folded. */
export type EventRow = {
  id: string;
  from: number;
  to: number;
  kind: BreakerEvent['kind'];
  /** The changes of state in it, oldest first. */
  changes: readonly Pick<BreakerEvent, 'from' | 'to'>[];
  instances: readonly string[];
  message: string;
  evidence: BreakerEvent['evidence'];
  by: string | null;
  /** How many changes it stands for; 1 = it is not folded. */
  folded: number;
};

/** Instances follow each other within this. */
const TOGETHER_MS = 3_000;
/** Changes that follow each other faster than this belong together ... */
const FLAP_MS = 60_000;
/** ... and from so many on they are folded, but for the first and the last. */
const FOLD_FROM = 5;

const rowOf = (event: BreakerEvent): EventRow => ({
  id: event.id,
  from: event.at,
  to: event.at,
  kind: event.kind,
  changes:
    event.kind === 'transition' ? [{ from: event.from, to: event.to }] : [],
  instances: event.instance === null ? [] : [event.instance],
  message: event.message,
  evidence: event.evidence,
  by: event.by,
  folded: 1,
});

const isSameChange = (row: EventRow, event: BreakerEvent) =>
  event.kind === 'transition' &&
  row.kind === 'transition' &&
  row.changes[0].from === event.from &&
  row.changes[0].to === event.to &&
  row.from - event.at <= TOGETHER_MS &&
  event.instance !== null &&
  !row.instances.includes(event.instance);

/** One row for what several instances did at once; newest first. */
export function eventRows(events: readonly BreakerEvent[]): EventRow[] {
  const rows: EventRow[] = [];
  for (const event of events.toSorted((a, b) => b.at - a.at)) {
    const row = rows.findLast(
      each => each.from - event.at <= TOGETHER_MS && isSameChange(each, event),
    );
    if (row) {
      const place = rows.indexOf(row);
      rows[place] = {
        ...row,
        from: event.at,
        instances: [...row.instances, event.instance ?? ''],
      };
    } else {
      rows.push(rowOf(event));
    }
  }
  return rows;
}

/** What many rows in a row come to. */
function folded(run: readonly EventRow[]): EventRow {
  const oldestFirst = run.toReversed();
  const [oldest] = oldestFirst;
  const newest = run[0];
  return {
    ...newest,
    id: `folded ${newest.id}`,
    from: oldest.from,
    changes: oldestFirst.flatMap(({ changes }) => changes),
    instances: [...new Set(run.flatMap(({ instances }) => instances))],
    message: 'flapping',
    folded: run.length,
  };
}

/** Changes that follow each other quickly as one row; the first and the last of them stay rows of their own. */
export function foldEvents(rows: readonly EventRow[]): EventRow[] {
  const result: EventRow[] = [];
  let run: EventRow[] = [];
  const flush = () => {
    if (run.length >= FOLD_FROM) {
      const [newest, ...rest] = run;
      const oldest = rest.at(-1);
      result.push(newest, folded(rest.slice(0, -1)));
      if (oldest) result.push(oldest);
    } else {
      result.push(...run);
    }
    run = [];
  };
  for (const row of rows) {
    const last = run.at(-1);
    const follows = last !== undefined && last.from - row.to <= FLAP_MS;
    if (row.kind !== 'transition' || !follows) flush();
    if (row.kind === 'transition') run.push(row);
    else result.push(row);
  }
  flush();
  return result;
}
