import { EntityLink } from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { useScorecardLinks } from '../cards/useScorecardLinks';
import {
  EvidenceLine,
  LevelName,
  RecentVerdicts,
  VERDICT_WORDS,
  VerdictMark,
  VerdictText,
} from '../ladder';
import { dayText } from '../page';
import type { CheckGroup, CheckRow, EntityResult } from './checkRows';
import styles from './Entity.module.css';

const EVIDENCE = 4;

const exemptWords = ({ exemption }: EntityResult) => {
  if (exemption === null) return undefined;
  return exemption.state === 'requested'
    ? `exemption asked for, until ${exemption.endsOn}: “${exemption.reason}”`
    : `until ${exemption.endsOn}: “${exemption.reason}”`;
};

const Said = ({
  result,
  entityRef,
}: {
  result: EntityResult;
  entityRef: string;
}) => {
  const exempt = exemptWords(result);
  return (
    <>
      <p className={styles.message}>
        {result.verdict !== 'pass' && (
          <>
            <VerdictText verdict={result.verdict} /> ·{' '}
          </>
        )}
        {result.entityRef !== entityRef && (
          <>
            <EntityLink
              entityRef={result.entityRef}
              title={result.entityTitle}
            />
            :{' '}
          </>
        )}
        {result.message}
      </p>
      {exempt && <p className={styles.quiet}>{exempt}</p>}
      {result.verdict !== 'pass' && (
        <EvidenceLine evidence={result.evidence} limit={EVIDENCE} />
      )}
    </>
  );
};

const Row = ({
  row: { key, id, title, result },
  entityRef,
  isChanged,
}: {
  row: CheckRow;
  entityRef: string;
  isChanged: boolean;
}) => {
  const links = useScorecardLinks();
  return (
    <tr data-changed={isChanged || undefined}>
      <th scope="row" className={styles.check}>
        <VerdictMark
          verdict={result.verdict}
          label={VERDICT_WORDS[result.verdict]}
        />{' '}
        {links ? (
          <Link href={links.check(key)} standalone weight="bold">
            {id}
          </Link>
        ) : (
          <b>{id}</b>
        )}{' '}
        <span>{title}</span>
      </th>
      <td>
        <Said result={result} entityRef={entityRef} />
      </td>
      <td className={styles.recent}>
        <RecentVerdicts recent={result.recent} />
        {result.since !== null && result.verdict !== 'pass' && (
          <span className={styles.quiet}>since {dayText(result.since)}</span>
        )}
      </td>
    </tr>
  );
};

/** The checks of one level. */
export const GroupRows = ({
  group: { level, passed, counting, rows },
  levels,
  entityRef,
  changed,
}: {
  group: CheckGroup;
  levels: readonly string[];
  entityRef: string;
  changed: ReadonlySet<string>;
}) => (
  <tbody>
    <tr className={styles.group}>
      <th scope="colgroup" colSpan={3}>
        {level === undefined ? (
          'Does not count here'
        ) : (
          <>
            <LevelName levels={levels} level={level} />{' '}
            <span className={styles.quiet}>
              {passed} of {counting}
            </span>
          </>
        )}
      </th>
    </tr>
    {rows.map(row => (
      <Row
        key={row.key}
        row={row}
        entityRef={entityRef}
        isChanged={changed.has(row.key)}
      />
    ))}
  </tbody>
);
