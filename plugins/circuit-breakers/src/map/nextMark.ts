type Mark = { id: string; middle: { x: number; y: number } };

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Aside counts three times: an arrow means its direction. */
const ASIDE = 3;

/** The mark that an arrow key leads to from another; undefined = there is none that way. */
export function nextMark<T extends Mark>(
  marks: readonly T[],
  from: string | undefined,
  key: string,
): T | undefined {
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const way = WAYS[key];
  const start = marks.find(({ id }) => id === from);
  if (!way || !start) return undefined;
  const [x, y] = way;
  let best: { mark: T; cost: number } | undefined;
  for (const mark of marks) {
    const dx = mark.middle.x - start.middle.x;
    const dy = mark.middle.y - start.middle.y;
    const ahead = dx * x + dy * y;
    if (ahead <= 0.5) continue;
    const cost = ahead + ASIDE * Math.abs(dx * y + dy * x);
    if (!best || cost < best.cost) best = { mark, cost };
  }
  return best?.mark;
}
