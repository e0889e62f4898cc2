import type { UrlState } from '@banyan/backstage-plugin-banyan-react';
import { Button, SearchField } from '@backstage/ui';
import type { OwnershipView } from '../data/ownershipView';
import { AcceptButton } from './AcceptButton';
import { FindingExport } from './FindingExport';
import { findingFilterOf, NOTHING_CHOSEN } from './findingFilterOf';
import type { FindingRow } from './findingRows';
import type { AcceptFindings } from './useAcceptFindings';
import tab from '../page/Tab.module.css';
import styles from './Findings.module.css';

/** Search, count, and what can be done with the findings that are shown. */
export const FindingTools = ({
  view,
  all,
  rows,
  url,
  meant,
  accepting,
  onShowKeys,
}: {
  view: OwnershipView;
  all: readonly FindingRow[];
  rows: readonly FindingRow[];
  url: UrlState;
  /** What is selected, else where one is. */
  meant: readonly FindingRow[];
  accepting: AcceptFindings;
  onShowKeys: () => void;
}) => {
  const filter = findingFilterOf(url);
  const pool = all.filter(
    ({ accepted }) => (accepted !== undefined) === filter.accepted,
  );
  const isNarrowed = rows.length < pool.length || filter.accepted;
  return (
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
        {rows.length} of {pool.length} {filter.accepted ? 'accepted' : ''} shown
      </span>
      {isNarrowed && (
        <Button
          size="small"
          variant="tertiary"
          onPress={() => url.set(NOTHING_CHOSEN)}
        >
          Show all
        </Button>
      )}
      {!filter.accepted && <AcceptButton meant={meant} accepting={accepting} />}
      <FindingExport view={view} rows={rows} />
      <Button size="small" variant="tertiary" onPress={onShowKeys}>
        Keys (?)
      </Button>
    </div>
  );
};
