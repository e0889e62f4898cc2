import type { Measure } from '../data';

type Words = {
  /** On its button. */
  word: string;
  /** What the vertical axis counts. */
  axis: string;
  /** Of its line. */
  done: string;
  /** After "n of m". */
  unit: string;
  /** What a month of throughput counts. */
  rate: string;
};

/** The measures in their order, with the words for them. */
export const MEASURES: Readonly<Record<Measure, Words>> = {
  weight: {
    word: 'Weight',
    axis: 'points of weight',
    done: 'done by weight',
    unit: 'points',
    rate: 'points',
  },
  count: {
    word: 'Capability',
    axis: '% of all capabilities',
    done: 'done by capability, %',
    unit: 'capabilities',
    rate: 'capabilities',
  },
  traffic: {
    word: 'Traffic',
    axis: '% of requests',
    done: 'done by traffic, %',
    unit: 'requests',
    rate: '% of the traffic',
  },
  data: {
    word: 'Data',
    axis: '% of capabilities whose data is known',
    done: 'done by data, %',
    unit: 'capabilities of known data',
    rate: 'capabilities',
  },
};

const isMeasure = (text: string): text is Measure => text in MEASURES;

/** The measure that the address names; by weight if it names none. */
export const measureOf = (text: string | undefined): Measure =>
  text !== undefined && isMeasure(text) ? text : 'weight';
