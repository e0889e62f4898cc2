import { COLUMNS, type Stop } from './stops';

const ALONG: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };
const ACROSS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
};

function across(all: readonly Stop[], here: Stop, step: number) {
  const filled = COLUMNS.filter(name =>
    all.some(({ column }) => column === name),
  );
  const there = filled[filled.indexOf(here.column) + step];
  return all
    .filter(({ column }) => column === there)
    .toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0];
}

/** Where a key leads: along the column, to its ends, or to what is nearest in the next one. */
export function nextStop(
  all: readonly Stop[],
  current: string | undefined,
  key: string,
): Stop | undefined {
  const here = all.find(({ id }) => id === current) ?? all[0];
  if (!here) return undefined;
  if (key in ACROSS) return across(all, here, ACROSS[key]);
  const column = all.filter(one => one.column === here.column);
  if (key === 'Home') return column[0];
  if (key === 'End') return column.at(-1);
  return key in ALONG ? column[column.indexOf(here) + ALONG[key]] : undefined;
}
