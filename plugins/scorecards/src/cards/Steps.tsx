import type { FixNextResponse } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink, plural } from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { levelTitle, shortId, VERDICT_WORDS, VerdictMark } from '../ladder';
import { useScorecardLinks } from './useScorecardLinks';
import styles from './Cards.module.css';

type Step = FixNextResponse['items'][number];

const Item = ({
  step: {
    result: { check, verdict, message, remediation, entityRef, entityTitle },
    checkTitle,
    level,
    rise,
  },
  hasEntity,
}: {
  step: Step;
  hasEntity: boolean;
}) => {
  const links = useScorecardLinks();
  const id = shortId(check);
  return (
    <li className={styles.step}>
      <VerdictMark verdict={verdict} label={VERDICT_WORDS[verdict]} />
      <div>
        <p className={styles.head}>
          {links ? (
            <Link href={links.check(check)} standalone weight="bold">
              {id}
            </Link>
          ) : (
            <b>{id}</b>
          )}{' '}
          {checkTitle}
          {hasEntity && (
            <>
              {', '}
              <EntityLink entityRef={entityRef} title={entityTitle} />
            </>
          )}
        </p>
        <p className={styles.quiet}>
          {VERDICT_WORDS[verdict]}: {message}
        </p>
        {remediation && <p className={styles.quiet}>{remediation}</p>}
        <p className={styles.quiet}>
          {levelTitle(level)}
          {rise > 0 && `; lifts ${plural(rise, 'entity', 'entities')} at once`}
        </p>
      </div>
    </li>
  );
};

/** What to do first, each with what it would lift. */
export const Steps = ({
  items,
  label,
  hasEntity = false,
}: {
  items: readonly Step[];
  label: string;
  /** Whether each says of which entity it is. */
  hasEntity?: boolean;
}) => (
  <ol className={styles.list} aria-label={label}>
    {items.map(step => (
      <Item
        key={`${step.result.entityRef} ${step.result.check}`}
        step={step}
        hasEntity={hasEntity}
      />
    ))}
  </ol>
);
