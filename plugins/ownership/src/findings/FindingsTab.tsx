import {
  csv,
  downloadText,
  EmptyState,
  ExportMenu,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button, SearchField } from '@backstage/ui';
import { useMemo } from 'react';
import type { TabProps } from '../page/TabProps';
import { FINDING_CSV } from './findingCsv';
import { FindingFacets } from './FindingFacets';
import { FindingGroups } from './FindingGroups';
import { findingGroups } from './findingGroups';
import { findingMatrix } from './findingMatrix';
import { FindingMatrixTable } from './FindingMatrixTable';
import {
  FINDING_FACETS,
  filteredFindings,
  type FindingFilter,
} from './findingModel';
import { findingRows } from './findingRows';
import tab from '../page/Tab.module.css';
import styles from './Findings.module.css';

const filterOf = (url: UrlState): FindingFilter => ({
  text: url.get('q') ?? '',
  chosen: Object.fromEntries(
    FINDING_FACETS.map(facet => [facet, url.get(facet)]),
  ),
});

const NOTHING_CHOSEN = Object.fromEntries(
  ['q', ...FINDING_FACETS].map(name => [name, undefined]),
);

/** What is wrong with ownership, by whom it is to be mended, and how. */
export const FindingsTab = ({ view, colourOf, url }: TabProps) => {
  const all = useMemo(() => findingRows(view), [view]);
  const matrix = useMemo(() => findingMatrix(view, all), [view, all]);
  if (all.length === 0) {
    return (
      <EmptyState title="Nothing to mend">
        The ownership checks ran on {view.components.length} components,{' '}
        {view.stores.length} stores and {view.teams.length} teams and found
        nothing.
      </EmptyState>
    );
  }
  const filter = filterOf(url);
  const rows = filteredFindings(all, filter);
  const json = JSON.stringify({ ...view.info, findings: rows }, null, 2);
  return (
    <section aria-label="Findings">
      <FindingMatrixTable
        matrix={matrix}
        onSelect={chosen => url.set({ ...NOTHING_CHOSEN, ...chosen })}
      />
      <div className={styles.columns}>
        <FindingFacets
          rows={all}
          filter={filter}
          onChoose={(facet, value) => url.set({ [facet]: value })}
        />
        <div className={styles.card}>
          <div className={`${tab.tools} ${styles.tools}`}>
            <SearchField
              size="small"
              className={tab.search}
              aria-label="Find a name, owner or evidence"
              placeholder="Name, owner, evidence"
              value={filter.text}
              onChange={q => url.set({ q })}
            />
            <span className={tab.count} aria-live="polite">
              {rows.length} of {all.length} shown
            </span>
            {rows.length < all.length && (
              <Button
                size="small"
                variant="tertiary"
                onPress={() => url.set(NOTHING_CHOSEN)}
              >
                Show all
              </Button>
            )}
            <ExportMenu
              choices={[
                {
                  label: 'CSV',
                  run: () =>
                    downloadText('findings', 'csv', csv(FINDING_CSV, rows)),
                },
                {
                  label: 'JSON',
                  run: () => downloadText('findings', 'json', json),
                },
              ]}
            />
          </div>
          {rows.length === 0 && (
            <p className={styles.none}>No finding fits these choices.</p>
          )}
          <FindingGroups groups={findingGroups(rows)} colourOf={colourOf} />
        </div>
      </div>
    </section>
  );
};
