import type { FieldInput } from './ReadinessField';

const MANY = 1_000_000;

export const YES_OR_NO = {
  as: 'one',
  options: [
    { id: 'yes', label: 'yes' },
    { id: 'no', label: 'no' },
  ],
} as const satisfies FieldInput;

export const COUNT = {
  as: 'number',
  least: 0,
  most: MANY,
  whole: true,
} as const satisfies FieldInput;

export const FIGURE = {
  as: 'number',
  least: 0,
  most: MANY,
} as const satisfies FieldInput;

export const PERCENT = {
  as: 'number',
  least: 0,
  most: 100,
} as const satisfies FieldInput;

export const POINTS = {
  as: 'number',
  least: 0,
  most: 10,
} as const satisfies FieldInput;

export const FACTOR = {
  as: 'number',
  least: 1,
  most: 100,
} as const satisfies FieldInput;
