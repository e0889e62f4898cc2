import { isTabId, TabLink } from '../page';
import type { MeasureEvidence } from './measures';
import styles from './Overview.module.css';

/** What a figure rests on, each with the tab that shows it. */
export const EvidenceLinks = ({
  evidence,
}: {
  evidence: readonly MeasureEvidence[];
}) => (
  <ul className={styles.evidence}>
    {evidence.map(({ text, tab, search }) => (
      <li key={text}>
        {tab && isTabId(tab) ? (
          <TabLink tab={tab} search={search}>
            {text}
          </TabLink>
        ) : (
          text
        )}
      </li>
    ))}
  </ul>
);
