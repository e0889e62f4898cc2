import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { Incident } from '../../events/Incident';
import { percentText, StageText } from '../../page';
import { historySteps } from './historySteps';
import styles from '../Capabilities.module.css';

/** What happened to a capability, the newest first, each with how it is known. */
export const HistoryList = ({
  item,
  at,
}: {
  item: CapabilityItem;
  at: number;
}) => {
  const steps = historySteps(item, at);
  if (steps.length === 0)
    return (
      <p className={styles.quiet}>
        Nothing is dated yet: it is not in the plan.
      </p>
    );
  return (
    // A region that scrolls has to be reached with the keyboard.
    <div
      className={styles.scroll}
      role="group"
      aria-label="History"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.table} aria-label="History">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Stage</th>
            <th scope="col">Share</th>
            <th scope="col">How it is known</th>
            <th scope="col">Why, who</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ id, event, share, isBack, known }) => (
            <tr key={id}>
              <th scope="row">{event.stated}</th>
              <td>
                <StageText stage={event.stage} />
              </td>
              <td>
                {percentText(share)}{' '}
                {isBack && <StatusText status="fail">▼ step back</StatusText>}
              </td>
              <td>
                <span className={styles.chip}>{known}</span>
              </td>
              <td>
                {event.note}{' '}
                {(event.incident || isBack) && (
                  <Incident incident={event.incident} />
                )}{' '}
                {event.by && <EntityLink entityRef={event.by} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
