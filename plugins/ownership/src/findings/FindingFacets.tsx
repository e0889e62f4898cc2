import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import {
  filteredFindings,
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

type Facets = {
  rows: readonly FindingRow[];
  filter: FindingFilter;
  onChoose: (
    name: FindingFacet | 'accepted',
    value: string | undefined,
  ) => void;
};

/** What is accepted does not count, and is behind this. */
const AcceptedFacet = ({ rows, filter, onChoose }: Facets) => {
  const { length } = filteredFindings(rows, { ...filter, accepted: true });
  return length > 0 || filter.accepted ? (
    <fieldset className={styles.facet}>
      <legend>Does not count</legend>
      <button
        type="button"
        aria-pressed={filter.accepted}
        className={styles.choice}
        onClick={() =>
          onChoose('accepted', filter.accepted ? undefined : 'true')
        }
      >
        <StatusText status="exempt">Accepted</StatusText>
        <span>{length}</span>
      </button>
    </fieldset>
  ) : null;
};

/** What the list can be narrowed to, with counts that the other choices leave. */
export const FindingFacets = ({ rows, filter, onChoose }: Facets) => (
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
    <AcceptedFacet rows={rows} filter={filter} onChoose={onChoose} />
  </aside>
);
