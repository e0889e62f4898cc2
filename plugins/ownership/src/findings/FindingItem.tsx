import {
  EntityLink,
  EvidenceList,
  StatusText,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import type { UnitColourOf } from '../data/unitColourOf';
import { CopyAsIssue } from './CopyAsIssue';
import type { FindingRow } from './findingRows';
import styles from './Findings.module.css';

/** One finding: verdict, what it is about, what was found, evidence, owner. */
export const FindingItem = ({
  row,
  colourOf,
}: {
  row: FindingRow;
  colourOf: UnitColourOf;
}) => (
  <li className={styles.item}>
    <StatusText status={row.verdict} />
    <span className={styles.where}>
      <EntityLink entityRef={row.entityRef} title={row.title} strong />
      <span className={styles.muted}>
        {[row.organisationTitle, row.type || row.kind]
          .filter(Boolean)
          .join(' ')}
      </span>
    </span>
    <span className={styles.found}>
      <bdi>{row.message}</bdi>
      <EvidenceList evidence={row.evidence} limit={4} />
    </span>
    <span className={styles.owner}>
      <UnitSwatch colour={colourOf(row.unit)} />
      {row.team ? (
        <EntityLink entityRef={row.team} title={row.teamTitle} />
      ) : (
        'nobody'
      )}
    </span>
    <CopyAsIssue row={row} />
  </li>
);
