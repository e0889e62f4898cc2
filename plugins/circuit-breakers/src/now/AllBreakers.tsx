import type {
  BreakerItem,
  BreakerSourceInfo,
} from '@banyan/backstage-plugin-banyan-common';
import { Link as TextLink } from '@backstage/ui';
import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import { Link } from 'react-router-dom';
import { useNow } from '../data';
import { usePageLinks } from '../page';
import {
  breakerTitle,
  byUrgency,
  organisationTitle,
  spanText,
  StateMark,
  STATES,
  STATES_IN_ORDER,
} from '../state';
import { servicesWords, type SourceGroup, sourceGroups } from './sourceGroups';
import styles from './AllBreakers.module.css';
import cards from './Now.module.css';

/** More marks than this in a line are counted instead. */
const MOST_MARKS = 40;

const Marks = ({ items }: { items: readonly BreakerItem[] }) => {
  const links = usePageLinks();
  if (items.length > MOST_MARKS) {
    return (
      <span className={styles.marks}>
        {STATES_IN_ORDER.map(state => ({
          state,
          count: items.filter(item => item.state === state).length,
        }))
          .filter(({ count }) => count > 0)
          .map(({ state, count }) => (
            <span key={state} className={styles.counted}>
              <StateMark state={state} label={STATES[state].word} /> {count}
            </span>
          ))}
      </span>
    );
  }
  return (
    <span className={styles.marks}>
      {items.toSorted(byUrgency).map(item => (
        <Link
          key={item.id}
          to={links.breaker(item.id)}
          aria-label={`${breakerTitle(item)}: ${STATES[item.state].word}`}
          title={`${breakerTitle(item)}: ${STATES[item.state].word}`}
          className={styles.mark}
        >
          <StateMark state={item.state} />
        </Link>
      ))}
    </span>
  );
};

const Source = ({ group, now }: { group: SourceGroup; now: number }) => (
  <li className={styles.source} data-status={group.status}>
    <StatusMark status={group.status} />
    <span className={styles.sourceTitle}>
      <strong>{group.title}</strong>{' '}
      <span className={cards.quiet}>{servicesWords(group)}</span>
    </span>
    <span className={styles.age}>
      {group.problem && `${group.problem}, `}
      {group.readAt === undefined
        ? 'never read'
        : `${spanText(now - group.readAt)} ago`}
    </span>
  </li>
);

const Sources = ({
  sources,
  clockAhead,
}: {
  sources: readonly BreakerSourceInfo[];
  clockAhead: number;
}) => {
  const now = useNow() + clockAhead;
  return (
    <ul className={styles.sources} aria-label="Sources">
      {sourceGroups(sources).map(group => (
        <Source key={group.id} group={group} now={now} />
      ))}
    </ul>
  );
};

const byCompany = (items: readonly BreakerItem[]) => {
  const companies = new Map<string | null, BreakerItem[]>();
  for (const item of items) {
    const company = companies.get(item.organization);
    if (company) company.push(item);
    else companies.set(item.organization, [item]);
  }
  return [...companies].toSorted(([a], [b]) =>
    organisationTitle(a).localeCompare(organisationTitle(b)),
  );
};

/** Every breaker as a mark by company, then where the readings come from and how old they are. */
export const AllBreakers = ({
  items,
  sources,
  clockAhead,
}: {
  items: readonly BreakerItem[];
  sources: readonly BreakerSourceInfo[];
  clockAhead: number;
}) => {
  const links = usePageLinks();
  return (
    <section aria-label="All breakers" className={cards.card}>
      <h3 className={cards.title}>
        All {items.length}
        <span className={cards.quiet}>one mark a breaker</span>
        <span className={cards.ways}>
          <TextLink href={links.tab('wall')} standalone>
            Wall
          </TextLink>
        </span>
      </h3>
      <ul className={styles.companies}>
        {byCompany(items).map(([company, ofCompany]) => (
          <li key={company ?? ''}>
            <strong>{organisationTitle(company)}</strong>
            <Marks items={ofCompany} />
            <span className={styles.age}>
              {ofCompany.filter(({ state }) => state === 'closed').length} of{' '}
              {ofCompany.length} closed
            </span>
          </li>
        ))}
      </ul>
      <Sources sources={sources} clockAhead={clockAhead} />
    </section>
  );
};
