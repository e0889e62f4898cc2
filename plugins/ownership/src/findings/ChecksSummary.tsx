import type { OwnershipView } from '../data/ownershipView';
import { ChecksRan } from './ChecksRan';
import { checksRan } from './checksRan';
import styles from './Findings.module.css';

/** What all checks together say of themselves, in half a sentence. */
const said = (view: OwnershipView, silent: number, unknown: number) =>
  [
    `${view.checks.length} checks ran on ${view.checked} entities`,
    `${silent} found nothing`,
    ...(unknown > 0 ? [`${unknown} had no data`] : []),
  ].join(', ');

/** Which checks ran, folded away under one line. */
export const ChecksSummary = ({ view }: { view: OwnershipView }) => {
  const checks = checksRan(view);
  const count = (status: string) =>
    checks.filter(each => each.status === status).length;
  return (
    <details className={styles.ran}>
      <summary>
        Which checks ran{' '}
        <span>
          {said(view, count('pass') + count('n/a'), count('unknown'))}
        </span>
      </summary>
      <ChecksRan checks={checks} />
    </details>
  );
};
