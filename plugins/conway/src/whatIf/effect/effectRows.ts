import type {
  WhatIfFigures,
  WhatIfResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { type Reading, READINGS } from './effectReadings';

/** A measure today and after the plan, as it is drawn. */
export type EffectRow = {
  id: keyof WhatIfFigures;
  label: string;
  /** What it counts, or why it is not to be taken too literally. */
  note: string;
  today: string;
  after: string;
  /** Where both stand on the line, 0 to 1; undefined = one of them is not known. */
  dots?: { today: number; after: number };
  difference: string;
  /** `neutral` = it differs, and that is neither good nor bad. */
  tone: 'better' | 'worse' | 'neutral' | 'same' | 'unknown';
};

type Figure = { value: number | null; n?: number; m?: number };

const DECIMALS = 2;
const NOTHING = 1e-9;

function figure(as: Reading['as'], { value, n, m }: Figure): string {
  if (value === null) return 'unknown';
  if (as === 'count') return `${n}/${m}`;
  return as === 'percent'
    ? `${(100 * value).toFixed(1)} %`
    : value.toFixed(DECIMALS);
}

/** With its sign; what would be rounded to nothing says that it is not nothing. */
function signed(value: number, digits: number): string {
  const sign = value < 0 ? '−' : '+';
  const least = 10 ** -digits;
  const size = Math.abs(value);
  return size < least / 2
    ? `${sign}<${least.toFixed(digits)}`
    : `${sign}${size.toFixed(digits)}`;
}

function differenceOf(as: Reading['as'], today: Figure, then: Figure): string {
  const delta = (then.value ?? 0) - (today.value ?? 0);
  if (as === 'decimal') return signed(delta, DECIMALS);
  return as === 'count' && today.m === then.m
    ? signed((then.n ?? 0) - (today.n ?? 0), 0)
    : `${signed(100 * delta, 1)} points`;
}

const placeOnLine = (value: number) => Math.min(1, Math.max(0, value));

function toneOf(better: Reading['better'], delta: number): EffectRow['tone'] {
  if (better === 'neither') return 'neutral';
  return delta > 0 === (better === 'higher') ? 'better' : 'worse';
}

function rowOf(
  { id, label, better, as, note }: Reading,
  answer: WhatIfResponse,
): EffectRow {
  const [today, then]: Figure[] = [answer.before[id], answer.after[id]];
  const row = {
    id,
    label,
    note: note(answer),
    today: figure(as, today),
    after: figure(as, then),
  };
  if (today.value === null || then.value === null) {
    return { ...row, difference: 'unknown', tone: 'unknown' };
  }
  const delta = then.value - today.value;
  const dots = {
    today: placeOnLine(today.value),
    after: placeOnLine(then.value),
  };
  const isSame =
    Math.abs(delta) < NOTHING && today.n === then.n && today.m === then.m;
  return isSame
    ? { ...row, dots, difference: 'no change', tone: 'same' }
    : {
        ...row,
        dots,
        difference: differenceOf(as, today, then),
        tone: Math.abs(delta) < NOTHING ? 'neutral' : toneOf(better, delta),
      };
}

/** Every measure that a move can change, today and after the plan. */
export const effectRows = (answer: WhatIfResponse): EffectRow[] =>
  READINGS.map(reading => rowOf(reading, answer));
