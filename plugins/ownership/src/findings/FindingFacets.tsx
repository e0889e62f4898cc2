import {
  findingFacetCounts,
  type FindingFacet,
  FINDING_FACETS,
  type FindingFilter,
  OTHERS,
} from './findingModel';
import type { FindingRow } from './findingRows';
import styles from './Findings.module.css';

const LABELS: Record<FindingFacet, string> = {
  verdict: 'Verdict',
  check: 'Check',
  organisation: 'Organisation',
  unit: 'Unit',
  kind: 'Kind',
  team: 'Owner',
};
const LIMIT = 8;

const wordFor = (facet: FindingFacet, value: string, row: FindingRow) => {
  if (value === OTHERS) return facet === 'team' ? 'nobody' : 'none';
  if (facet === 'organisation') return row.organisationTitle;
  if (facet === 'unit') return row.unitTitle;
  return facet === 'team' ? row.teamTitle : value;
};

/** What the list can be narrowed to, with counts that the other choices leave. */
export const FindingFacets = ({
  rows,
  filter,
  onChoose,
}: {
  rows: readonly FindingRow[];
  filter: FindingFilter;
  onChoose: (facet: FindingFacet, value: string | undefined) => void;
}) => (
  <aside className={styles.facets} aria-label="Narrow the findings">
    {FINDING_FACETS.map(facet => (
      <fieldset key={facet} className={styles.facet}>
        <legend>{LABELS[facet]}</legend>
        {findingFacetCounts(rows, filter, facet)
          .filter(
            ({ value }, place) =>
              place < LIMIT || value === filter.chosen[facet],
          )
          .map(({ value, count, row }) => {
            const isChosen = filter.chosen[facet] === value;
            return (
              <button
                key={value}
                type="button"
                aria-pressed={isChosen}
                className={styles.choice}
                onClick={() => onChoose(facet, isChosen ? undefined : value)}
              >
                <bdi>{wordFor(facet, value, row)}</bdi>
                <span>{count}</span>
              </button>
            );
          })}
      </fieldset>
    ))}
  </aside>
);
