/** What is to be laid out: services by reference, and which waits for which. */
export type Layered = {
  refs: readonly string[];
  calls: readonly { from: string; to: string }[];
};

/** A place in a column: a service, or where a long call passes through. */
export type Slot =
  { kind: 'service'; ref: string } | { kind: 'bend'; call: string };

const SWEEPS = 8;

/** The id of a call. */
export const callId = (from: string, to: string) => `${from} ${to}`;

const grouped = (
  calls: Layered['calls'],
  end: 'from' | 'to',
): ReadonlyMap<string, string[]> => {
  const groups = new Map<string, string[]>();
  const other = end === 'from' ? 'to' : 'from';
  for (const call of calls) {
    const group = groups.get(call[end]) ?? [];
    group.push(call[other]);
    groups.set(call[end], group);
  }
  return groups;
};

/** Calls that lead back to where one came from; without them there is no circle. */
function backCalls({ refs, calls }: Layered): Set<string> {
  const callees = grouped(calls, 'from');
  const state = new Map<string, 'open' | 'done'>();
  const back = new Set<string>();
  const visit = (ref: string) => {
    state.set(ref, 'open');
    for (const to of callees.get(ref) ?? []) {
      if (state.get(to) === 'open') back.add(callId(ref, to));
      else if (!state.has(to)) visit(to);
    }
    state.set(ref, 'done');
  };
  const called = new Set(calls.map(({ to }) => to));
  // From the outside in, so that the call that leads back is the inner one.
  for (const ref of [...refs].sort(
    (a, b) => Number(called.has(a)) - Number(called.has(b)),
  ))
    if (!state.has(ref)) visit(ref);
  return back;
}

/** How far right each service belongs: one further than the furthest of its callers. */
export function callColumns(layered: Layered): Map<string, number> {
  const back = backCalls(layered);
  const forward = layered.calls.filter(
    ({ from, to }) => from !== to && !back.has(callId(from, to)),
  );
  const callers = grouped(forward, 'to');
  const callees = grouped(forward, 'from');
  const column = new Map<string, number>();
  const settle = (ref: string): number => {
    const known = column.get(ref);
    if (known !== undefined) return known;
    const before = (callers.get(ref) ?? []).map(settle);
    const own = before.length > 0 ? Math.max(...before) + 1 : 0;
    column.set(ref, own);
    return own;
  };
  layered.refs.forEach(settle);
  // Who is called by nobody stands beside what it calls, not at the far left.
  for (const ref of layered.refs) {
    if (callers.has(ref)) continue;
    const next = (callees.get(ref) ?? []).map(to => column.get(to) ?? 0);
    if (next.length > 0) column.set(ref, Math.min(...next) - 1);
  }
  return column;
}

type Node = { id: string; slot: Slot };

/** The columns before they are ordered, and the steps from each column to the next. */
function withBends(layered: Layered) {
  const columnOf = callColumns(layered);
  const count = Math.max(-1, ...columnOf.values()) + 1;
  const columns: Node[][] = Array.from({ length: count }, () => []);
  for (const ref of layered.refs)
    columns[columnOf.get(ref) ?? 0].push({
      id: ref,
      slot: { kind: 'service', ref },
    });
  const steps = layered.calls.flatMap(({ from, to }) => {
    const call = callId(from, to);
    // A call that leads back is drawn from right to left through the same columns.
    const [left, right] =
      (columnOf.get(from) ?? 0) < (columnOf.get(to) ?? 0)
        ? [from, to]
        : [to, from];
    const ids = [left];
    const last = columnOf.get(right) ?? 0;
    for (let at = (columnOf.get(left) ?? 0) + 1; at < last; at++) {
      const id = `${call} ${at}`;
      columns[at].push({ id, slot: { kind: 'bend', call } });
      ids.push(id);
    }
    ids.push(right);
    return ids.slice(1).map((id, at) => ({ from: ids[at], to: id }));
  });
  return { columns, steps };
}

/** Slots column by column, in each column near the middle of those that they lead to or from. */
export function layeredColumns(layered: Layered): Slot[][] {
  const { columns, steps } = withBends(layered);
  const before = grouped(steps, 'to');
  const after = grouped(steps, 'from');
  const middle = new Map<string, number>();
  const measure = (column: readonly Node[]) =>
    column.forEach(({ id }, row) => middle.set(id, row - column.length / 2));
  columns.forEach(measure);
  const target = (id: string, near: readonly string[] = []) => {
    if (near.length === 0) return middle.get(id) ?? 0;
    const sum = near.reduce((all, each) => all + (middle.get(each) ?? 0), 0);
    return sum / near.length;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isRight = sweep % 2 === 0;
    for (const column of isRight ? columns : columns.toReversed()) {
      const side = isRight ? before : after;
      const wanted = new Map(
        column.map(({ id }) => [id, target(id, side.get(id))]),
      );
      column.sort((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0));
      measure(column);
    }
  }
  return columns.map(column => column.map(({ slot }) => slot));
}
