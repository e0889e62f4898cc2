import { useState } from 'react';
import { FoldedRow, SingleRow, type Told } from './EventRows';
import type { EventRow } from './foldedEvents';
import { eventKey } from './mergedEvents';
import styles from './Events.module.css';

/** The timeline as a table, newest first. */
export const EventTable = ({
  rows,
  byId,
  now,
}: Told & { rows: readonly EventRow[] }) => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setOpen(before => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="Events">
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Kind</th>
            <th scope="col">About</th>
            <th scope="col">What happened</th>
            <th scope="col">Instance, evidence, who</th>
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(row => {
            const { id, events } = row;
            if (events.length === 1) {
              return (
                <SingleRow key={id} event={events[0]} byId={byId} now={now} />
              );
            }
            const isOpen = open.has(id);
            return [
              <FoldedRow
                key={id}
                row={row}
                byId={byId}
                now={now}
                isOpen={isOpen}
                onToggle={() => toggle(id)}
              />,
              ...(isOpen ? events : []).map(event => (
                <SingleRow
                  key={`in ${eventKey(event)}`}
                  event={event}
                  byId={byId}
                  now={now}
                  isInside
                />
              )),
            ];
          })}
        </tbody>
      </table>
    </div>
  );
};
