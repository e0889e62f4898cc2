import type {
  AlignmentResponse,
  MeasureName,
} from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';

/** A sentence of evidence, and the tab that shows it. */
export type MeasureEvidence = { text: string; tab?: string; search?: string };

/** What a measure says of a scope in which it is known. */
export type Reading = {
  figure: string;
  /** What the figure is n of m of, or is to be held against. */
  of: string;
  /** How much of the bar is filled, and where the pass mark is; both 0 to 1. */
  bar?: { share: number; mark?: number };
  status: Status;
  /** Why it has this status. */
  verdict: string;
  evidence: MeasureEvidence[];
};

/** A measure: what it is called, how it is computed, and how it reads. */
export type Measure = {
  id: MeasureName;
  label: string;
  /** Terms and rules, for who asks how it is computed. */
  rules: readonly (readonly [term: string, rule: string])[];
  /** Called only where the measure is known. */
  read: (alignment: AlignmentResponse) => Reading;
};
