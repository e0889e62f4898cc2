import { SectionCard, plural } from '@banyan/backstage-plugin-banyan-react';
import type {
  ReportCheck,
  ReportResponse,
  ScorecardItem,
} from '@banyan/backstage-plugin-banyan-common';
import { Link } from '@backstage/ui';
import { useChecks } from '../data';
import { LevelName } from '../ladder';
import { ROW_WORDS, usePageLinks } from '../page';
import styles from './Scorecard.module.css';

type Counted = ScorecardItem['checks'][number];

const Line = ({
  check: { key, weight },
  title,
  figures,
  many,
}: {
  check: Counted;
  title: string | undefined;
  figures: ReportCheck | undefined;
  many: string;
}) => {
  const links = usePageLinks();
  return (
    <li className={styles.check}>
      <Link href={links.check(key)} standalone>
        {figures?.id ?? key.slice(key.indexOf('#') + 1)}
      </Link>
      <span>{figures?.title ?? title ?? ''}</span>
      <span className={styles.quiet}>{plural(weight, 'point')}</span>
      <span data-failing={(figures?.failing ?? 0) > 0}>
        {figures
          ? `${figures.failing} of ${figures.applicable} ${many} fail`
          : 'not judged'}
      </span>
    </li>
  );
};

/** The checks of a scorecard, level by level. */
export const ScorecardChecks = ({
  item: { levels, checks },
  report,
}: {
  item: ScorecardItem;
  report: ReportResponse | undefined;
}) => {
  const { value: all } = useChecks();
  const counted = new Map(report?.checks.map(check => [check.key, check]));
  const titles = new Map(all?.items.map(({ key, title }) => [key, title]));
  const many = ROW_WORDS[report?.rows ?? 'team'].many;
  return (
    <SectionCard title="Checks" note={plural(checks.length, 'check')}>
      {levels.map(level => {
        const own = checks.filter(check => check.level === level);
        return (
          <section key={level} className={styles.level}>
            <h4>
              <LevelName levels={levels} level={level} />{' '}
              <span className={styles.quiet}>
                {own.length === 0 ? 'no check' : plural(own.length, 'check')}
              </span>
            </h4>
            <ul className={styles.checks}>
              {own.map(check => (
                <Line
                  key={check.key}
                  check={check}
                  title={titles.get(check.key)}
                  figures={counted.get(check.key)}
                  many={many}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </SectionCard>
  );
};
