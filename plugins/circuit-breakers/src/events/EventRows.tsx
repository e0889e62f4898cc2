import type {
  BreakerEvent,
  BreakerItem,
} from '@banyan/backstage-plugin-banyan-common';
import { EntityLink, entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { Button, Link } from '@backstage/ui';
import { usePageLinks } from '../page';
import {
  breakerTitle,
  momentText,
  plural,
  spanText,
  StateBadge,
} from '../state';
import { KINDS } from './eventFilter';
import { EventIcon } from './EventIcon';
import { type EventRow, foldFacts } from './foldedEvents';
import styles from './Events.module.css';

/** What every row has to know. */
export type Told = {
  byId: ReadonlyMap<string, BreakerItem>;
  now: number;
};

const About = ({
  event: { breakerId, entityRef, dependencyRef },
  byId,
}: Pick<Told, 'byId'> & { event: BreakerEvent }) => {
  const links = usePageLinks();
  if (breakerId === null)
    return entityRef ? <EntityLink entityRef={entityRef} /> : <>–</>;
  const item = byId.get(breakerId);
  const name = breakerId.slice(breakerId.lastIndexOf(':') + 1);
  const title = entityRef
    ? breakerTitle(item ?? { entityRef, dependencyRef, name })
    : name;
  return (
    <Link href={links.breaker(breakerId)} standalone>
      {title}
    </Link>
  );
};

const Change = ({ from, to }: Pick<BreakerEvent, 'from' | 'to'>) => (
  <span className={styles.change}>
    {from && <StateBadge state={from} />}
    {from && to && <span aria-label="to">→</span>}
    {to && <StateBadge state={to} />}
  </span>
);

const asText = ({ evidence, instance, by }: BreakerEvent) =>
  [instance, evidence, by && `by ${entityTitle(by)}`]
    .filter(Boolean)
    .join(' · ');

const Kind = ({ kind }: Pick<BreakerEvent, 'kind'>) => (
  <span className={styles.kind}>
    <EventIcon kind={kind} />
    {KINDS[kind].word}
  </span>
);

/** One event. */
export const SingleRow = ({
  event,
  byId,
  now,
  isInside,
}: Told & { event: BreakerEvent; isInside?: boolean }) => (
  <tr data-inside={isInside || undefined}>
    <td className={styles.time}>{momentText(event.at, now)}</td>
    <td>
      <Kind kind={event.kind} />
    </td>
    <th scope="row">
      <About event={event} byId={byId} />
    </th>
    <td>
      {(event.from ?? event.to) && <Change {...event} />} {event.message}
    </td>
    <td className={styles.quiet}>{asText(event)}</td>
  </tr>
);

/** Many changes of a breaker that flaps. */
export const FoldedRow = ({
  row: { events },
  byId,
  now,
  isOpen,
  onToggle,
}: Told & { row: EventRow; isOpen: boolean; onToggle: () => void }) => {
  const { changes, instances, opened, spanMs, last } = foldFacts(events);
  const [newest] = events;
  return (
    <tr data-fold>
      <td className={styles.time}>{momentText(newest.at, now)}</td>
      <td>
        <Kind kind="transition" />
      </td>
      <th scope="row">
        <About event={newest} byId={byId} />
      </th>
      <td>
        <strong>{plural(changes, 'change')}</strong> of{' '}
        {plural(instances, 'instance')} in {spanText(spanMs)}, opened {opened}{' '}
        {opened === 1 ? 'time' : 'times'}, then{' '}
        {last && <StateBadge state={last} />}
      </td>
      <td>
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={isOpen}
          onPress={onToggle}
        >
          {isOpen ? 'Fold' : 'Unfold'}
        </Button>
      </td>
    </tr>
  );
};
