import {
  AcceptedNote,
  EntityLink,
  EvidenceList,
  StatusText,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import { Checkbox } from '@backstage/ui';
import type { UnitColourOf } from '../data/unitColourOf';
import { CopyAsIssue } from './CopyAsIssue';
import { FindingDetails } from './FindingDetails';
import type { FindingRow } from './findingRows';
import { rowElementId } from './focusRow';
import { OpenButton } from './OpenButton';
import type { AcceptFindings } from './useAcceptFindings';
import type { FindingList } from './useFindingList';
import styles from './Findings.module.css';

const FEW = 4;

/** One finding: verdict, what it is about, what was found, evidence, owner; opened, all of it. */
export const FindingItem = ({
  row,
  colourOf,
  list,
  accepting,
  isReachable,
}: {
  row: FindingRow;
  colourOf: UnitColourOf;
  list: FindingList;
  accepting: AcceptFindings;
  /** True for the one row that the Tab key stops at. */
  isReachable: boolean;
}) => {
  const isOpen = list.isOpen(row);
  const isSelected = list.selected.includes(row);
  return (
    <div
      role="row"
      id={rowElementId(row.id)}
      tabIndex={isReachable ? 0 : -1}
      aria-selected={isSelected}
      aria-expanded={isOpen}
      aria-label={`${row.check} of ${row.title}: ${row.message}`}
      data-selected={isSelected || undefined}
      className={styles.item}
      onFocus={() => list.setCurrent(row)}
    >
      <span role="gridcell" className={styles.box}>
        {!row.accepted && (
          <Checkbox
            aria-label={`Select ${row.check} of ${row.title}`}
            isSelected={isSelected}
            onChange={() => list.toggle(row)}
          />
        )}
      </span>
      <span role="gridcell">
        <StatusText status={row.accepted ? 'exempt' : row.verdict} />
      </span>
      <span role="gridcell" className={styles.where}>
        <EntityLink entityRef={row.entityRef} title={row.title} strong />
        <span className={styles.muted}>
          {[row.organisationTitle, row.type || row.kind]
            .filter(Boolean)
            .join(' ')}
        </span>
      </span>
      <span role="gridcell" className={styles.found}>
        <bdi>{row.message}</bdi>
        <EvidenceList
          evidence={row.evidence}
          limit={isOpen ? undefined : FEW}
        />
        {row.accepted && <AcceptedNote accepted={row.accepted} />}
      </span>
      <span role="gridcell" className={styles.owner}>
        <UnitSwatch colour={colourOf(row.unit)} />
        {row.team ? (
          <EntityLink entityRef={row.team} title={row.teamTitle} />
        ) : (
          'nobody'
        )}
      </span>
      <span role="gridcell" className={styles.actions}>
        <OpenButton row={row} list={list} />
        <CopyAsIssue row={row} />
      </span>
      {isOpen && <FindingDetails row={row} accepting={accepting} />}
    </div>
  );
};
