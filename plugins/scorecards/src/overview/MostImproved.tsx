import type {
  ReportResponse,
  TrendResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  EntityLink,
  plural,
  SectionCard,
  type UnitColourOf,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { levelWord } from '../ladder';
import { usePageLinks } from '../page';
import { oneAway } from './overviewSentence';
import { PassedLine } from './PassedLine';
import styles from './Overview.module.css';

const SHOWN = 5;
const MOST_CLOSE = 24;

type Improved = TrendResponse['improved'][number];

const levelChange = (levels: readonly string[], { from, to }: Improved) =>
  from === to
    ? levelWord(levels, to)
    : `${levelWord(levels, from)} → ${levelWord(levels, to)}`;

const OneAway = ({
  report,
  colourOf,
}: {
  report: ReportResponse;
  colourOf: UnitColourOf;
}) => {
  const links = usePageLinks();
  const rows = oneAway(report);
  return (
    <>
      <h4 className={styles.sub}>One check away</h4>
      {rows.length === 0 && (
        <p className={styles.quiet}>Nobody is one check from the next level.</p>
      )}
      <ul className={styles.close}>
        {rows.slice(0, MOST_CLOSE).map(({ ref, title, unit, missing }) => (
          <li key={ref}>
            <UnitSwatch colour={colourOf(unit?.ref)} />
            <EntityLink entityRef={ref} title={title} />
            <Link href={links.check(missing[0], { scope: ref })} standalone>
              {report.checks.find(({ key }) => key === missing[0])?.id ??
                missing[0]}
            </Link>
          </li>
        ))}
        {rows.length > MOST_CLOSE && (
          <li>and {rows.length - MOST_CLOSE} more</li>
        )}
      </ul>
    </>
  );
};

/** Who gained most checks, and who is close to the next level. */
export const MostImproved = ({
  report,
  trend,
  colourOf,
}: {
  report: ReportResponse;
  trend: TrendResponse | undefined;
  colourOf: UnitColourOf;
}) => {
  const improved = (trend?.improved ?? []).filter(({ gained }) => gained > 0);
  return (
    <SectionCard title="Most improved" note="checks passed more than before">
      {improved.length === 0 && (
        <p className={styles.quiet}>
          {trend
            ? 'Nobody passes more checks than at the start of the trend.'
            : 'Not known: the trend could not be read yet.'}
        </p>
      )}
      <ol className={styles.lines}>
        {improved.slice(0, SHOWN).map(each => (
          <li key={each.ref} className={styles.improved}>
            <span>
              <UnitSwatch colour={colourOf(each.unit?.ref)} />{' '}
              <EntityLink entityRef={each.ref} title={each.title} />
            </span>
            <span>{levelChange(report.levels, each)}</span>
            <PassedLine points={each.passed} title={each.title} />
            <b className={styles.gained}>+{plural(each.gained, 'check')}</b>
          </li>
        ))}
      </ol>
      <OneAway report={report} colourOf={colourOf} />
    </SectionCard>
  );
};
