import type { VerdictName } from '@banyan/backstage-plugin-banyan-common';
import styles from './Matrix.module.css';

/** A verdict as small as it gets: passes are faint, what fails is loud; shapes differ, not only colours. */
export const CellMark = ({ verdict }: { verdict: VerdictName | undefined }) =>
  verdict ? (
    <span className={styles.mark} data-verdict={verdict} aria-hidden />
  ) : null;
