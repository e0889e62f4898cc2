import { jsonObject } from '../../../readiness/jsonObject';
import type { Subject } from '../../check';
import { annotated, annotationPatch } from './annotated';

/** What a service promises; null = not stated as a number. */
export type Slo = {
  /** Percent. */
  availability: number | null;
  latencyMs: number | null;
};

const positive = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value > 0
    ? value
    : null;

/** The promise in `banyan/slo`. */
export function sloOf(entity: Pick<Subject, 'annotations'>): Slo {
  const stated = jsonObject(annotated(entity, 'slo')) ?? {};
  const availability = positive(stated.availability);
  return {
    availability:
      availability !== null && availability <= 100 ? availability : null,
    latencyMs: positive(stated.latencyMs),
  };
}

/** The YAML of a promise to begin with. */
export const SLO_PATCH = annotationPatch({
  slo: `'{"availability": 99.9, "latencyMs": 400, "window": "30d"}'`,
});
