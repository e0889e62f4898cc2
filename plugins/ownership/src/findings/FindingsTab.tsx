import { useMemo } from 'react';
import type { TabProps } from '../page/TabProps';
import { ChecksSummary } from './ChecksSummary';
import { FindingFacets } from './FindingFacets';
import { findingFilterOf, NOTHING_CHOSEN } from './findingFilterOf';
import { findingMatrix } from './findingMatrix';
import { FindingMatrixTable } from './FindingMatrixTable';
import { findingRows } from './findingRows';
import { FindingWork } from './FindingWork';
import { NothingToFix } from './NothingToFix';
import styles from './Findings.module.css';

/** What is wrong with ownership, by whom it is to be mended, and how. */
export const FindingsTab = ({ view, colourOf, url, refresh }: TabProps) => {
  const all = useMemo(() => findingRows(view), [view]);
  const matrix = useMemo(() => findingMatrix(view, all), [view, all]);
  if (all.length === 0) return <NothingToFix view={view} />;
  return (
    <section aria-label="Findings">
      <FindingMatrixTable
        matrix={matrix}
        onSelect={chosen => url.set({ ...NOTHING_CHOSEN, ...chosen })}
      />
      <ChecksSummary view={view} />
      <div className={styles.columns}>
        <FindingFacets
          rows={all}
          filter={findingFilterOf(url)}
          onChoose={(name, value) => url.set({ [name]: value })}
        />
        <FindingWork
          view={view}
          all={all}
          colourOf={colourOf}
          url={url}
          refresh={refresh}
        />
      </div>
    </section>
  );
};
