import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import { StatusMark, useUrlState } from '@banyan/backstage-plugin-banyan-react';
import { useNow } from '../data';
import { plural, spanText } from '../state';
import { ClosedLines } from './CloseList';
import styles from './Now.module.css';

/** The rest: closed and quiet, folded until somebody wants to see it. */
export const QuietFold = ({
  items,
  isAll,
  clockAhead,
}: {
  items: readonly BreakerItem[];
  /** True = there are no others. */
  isAll: boolean;
  clockAhead: number;
}) => {
  const url = useUrlState();
  const now = useNow() + clockAhead;
  if (items.length === 0) return null;
  const isOpen = url.get('closed') === 'shown';
  const read = items.flatMap(({ observedAt }) => observedAt ?? []);
  return (
    <section aria-label="Closed and quiet" className={styles.card}>
      <p className={styles.fold}>
        <StatusMark status="pass" />
        <span>
          <strong>
            {`${items.length} ${isAll ? '' : 'more '}${items.length === 1 ? 'is' : 'are'} closed and quiet`}
          </strong>
          <br />
          <span className={styles.quiet}>
            {read.length > 0 &&
              `oldest reading ${spanText(now - Math.min(...read))} old; `}
            nothing is closed without a reading
          </span>
        </span>
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={isOpen}
          onPress={() => url.set({ closed: isOpen ? undefined : 'shown' })}
        >
          {isOpen ? 'Fold' : `Show ${plural(items.length, 'breaker')}`}
        </Button>
      </p>
      {isOpen && <ClosedLines items={items} />}
    </section>
  );
};
