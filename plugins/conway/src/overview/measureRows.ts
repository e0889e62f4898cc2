import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import { type Measure, MEASURES, type Reading } from './measures';

/** A measure as the table shows it. */
export type MeasureRow = Reading & Pick<Measure, 'label' | 'rules' | 'id'>;

/** Every measure of a scope; one that is unknown says why, and has no figure. */
export function measureRows(alignment: AlignmentResponse): MeasureRow[] {
  const reasons = new Map(
    alignment.unknown.map(({ measure, because }) => [measure, because]),
  );
  return MEASURES.map(({ id, label, rules, read }): MeasureRow => {
    const because = reasons.get(id);
    return because === undefined
      ? { id, label, rules, ...read(alignment) }
      : {
          id,
          label,
          rules,
          figure: '–',
          of: 'unknown',
          status: 'unknown',
          verdict: 'unknown',
          evidence: [{ text: because }],
        };
  });
}
