import type {
  BreakerEvent,
  BreakerItem,
} from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import { EventTable } from './EventTable';
import { foldedEvents } from './foldedEvents';
import { useHeldTime } from './useHeldTime';
import styles from './Events.module.css';

/** The table; what arrives while somebody points at it waits above. */
export const EventTimeline = ({
  events,
  folds,
  byId,
  now,
}: {
  events: readonly BreakerEvent[];
  folds: boolean;
  byId: ReadonlyMap<string, BreakerItem>;
  now: number;
}) => {
  const { until, release, hold } = useHeldTime(events.at(0)?.at);
  const shown = events.filter(({ at }) => at <= (until ?? Infinity));
  const waiting = events.length - shown.length;
  return (
    <section className={styles.card} aria-label="Timeline" {...hold}>
      <p className={styles.waiting} role="status">
        {waiting > 0 && (
          <Button size="small" variant="secondary" onPress={release}>
            {`Show ${waiting} new`}
          </Button>
        )}
      </p>
      <EventTable rows={foldedEvents(shown, folds)} byId={byId} now={now} />
    </section>
  );
};
