import {
  AnswerLine,
  StatusText,
  useAlignmentClient,
} from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { CoordinationSection } from '../coordination/CoordinationSection';
import { openDeviations } from '../data/deviationList';
import { deviationId, DeviationTable } from '../disagreements/DeviationTable';
import { TabLink, type TabProps } from '../page';
import { conwayAnswer } from './conwayAnswer';
import { MeasuresTable } from './MeasuresTable';
import { OVERVIEW_RULES } from './overviewRules';
import { Signals } from './Signals';
import styles from './Overview.module.css';

const TOP = 7;

/** How well structure and organisation mirror each other, and the worst exceptions. */
export const OverviewTab = ({ alignment, url }: TabProps) => {
  const client = useAlignmentClient();
  const { scope } = alignment;
  const history = useAsync(() => client.history(scope), [client, scope]);
  const [sort, setSort] = useState<
    React.ComponentProps<typeof DeviationTable>['sort']
  >({ column: '', direction: 'ascending' });
  const open = openDeviations(alignment);
  const { agree, worst, facts } = conwayAnswer(alignment);
  const because = history.error?.message ?? history.value?.because ?? undefined;
  return (
    <>
      <AnswerLine facts={facts} rules={OVERVIEW_RULES}>
        {agree}
        {worst && (
          <>
            , but <StatusText status={worst.status}>{worst.text}</StatusText>
          </>
        )}
      </AnswerLine>
      <section aria-labelledby="measures" className={styles.section}>
        <h3 id="measures" className={styles.title}>
          Measures
          {because && <span className={styles.quiet}>{because}</span>}
        </h3>
        <MeasuresTable
          alignment={alignment}
          days={history.value?.days ?? []}
          url={url}
        />
      </section>
      <section aria-labelledby="signals" className={styles.section}>
        <h3 id="signals" className={styles.title}>
          Signs of a distributed monolith
        </h3>
        <Signals signals={alignment.signals} />
      </section>
      <CoordinationSection alignment={alignment} />
      <section aria-labelledby="top" className={styles.section}>
        <h3 id="top" className={styles.title}>
          Top disagreements
          <TabLink tab="disagreements">
            Open the work list of {open.length}
          </TabLink>
        </h3>
        <DeviationTable
          rows={open
            .slice(0, TOP)
            .map(each => ({ ...each, id: deviationId(each) }))}
          sort={sort}
          onSortChange={setSort}
        />
      </section>
    </>
  );
};
