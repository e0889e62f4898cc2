import { comparisonSentence } from '@banyan/backstage-plugin-banyan-common';
import { AnswerLine } from '@banyan/backstage-plugin-banyan-react';
import { useRef } from 'react';
import type { CaseFile, Organisation } from '../data';
import { CompareExport } from './CompareExport';
import { COMPARE_RULES, comparedFacts } from './compareRules';
import { CompareTable } from './CompareTable';
import { NoCaseFile, NoOrganisation, NothingShown } from './Missing';
import { Problems } from './Problems';
import { SmallMultiples } from './SmallMultiples';
import { SnapshotAge } from './SnapshotAge';
import { Tools } from './Tools';
import { useComparison } from './useComparison';
import styles from './Compare.module.css';

/** The groups that the address shows, side by side. */
export const Comparison = ({
  files,
  organisations,
  scope,
}: {
  files: readonly CaseFile[];
  organisations: readonly Organisation[];
  scope: string | undefined;
}) => {
  const model = useComparison(files, organisations, scope);
  const picture = useRef<HTMLDivElement>(null);
  const { shown, answers, state, ...lines } = model;
  if (shown.length === 0 && organisations.length === 0)
    return <NoOrganisation />;
  const isPicture = state.viewOf(shown.length) === 'multiples';
  const unwritten = shown.filter(({ file, own }) => own && !file);
  return (
    <div className={styles.compare}>
      <AnswerLine facts={comparedFacts(lines.columns)} rules={COMPARE_RULES}>
        {comparisonSentence(lines.columns)}
      </AnswerLine>
      <Tools shown={shown} organisations={organisations} state={state}>
        <CompareExport picture={isPicture ? picture : undefined} {...lines} />
      </Tools>
      <SnapshotAge groups={shown} answers={answers} />
      <Problems answers={answers} groups={shown} />
      {isPicture && shown.length > 0 && (
        <div ref={picture} className={styles.picture}>
          <SmallMultiples {...lines} />
        </div>
      )}
      {shown.length > 0 ? (
        <CompareTable {...lines} state={state} />
      ) : (
        <NothingShown />
      )}
      {unwritten.map(group => (
        <NoCaseFile key={group.ref} group={group} />
      ))}
    </div>
  );
};
