import type {
  Result,
  VerdictName,
} from '@banyan/backstage-plugin-banyan-common';
import {
  Answered,
  Choice,
  csv,
  downloadText,
  plural,
  SectionCard,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useResults } from '../data';
import { VERDICT_WORDS } from '../ladder';
import { ResultLine } from './ResultLine';
import styles from './Checks.module.css';

const PAGE = 50;

const CHOICES = [
  ['open', 'Not passing'],
  ['fail', 'Fail'],
  ['no-data', 'No data'],
  ['all', 'All'],
] as const;

const VERDICTS: Readonly<Record<string, readonly VerdictName[] | undefined>> = {
  open: ['fail', 'error', 'no-data', 'warn'],
  fail: ['fail'],
  'no-data': ['no-data'],
};

const CSV = [
  { label: 'Entity', value: ({ entityRef }: Result) => entityRef },
  { label: 'Verdict', value: ({ verdict }: Result) => VERDICT_WORDS[verdict] },
  { label: 'Message', value: ({ message }: Result) => message },
  {
    label: 'Evidence',
    value: ({ evidence }: Result) =>
      evidence.map(({ text }) => text).join('; '),
  },
];

const Items = ({
  items,
  isFiltered,
}: {
  items: readonly Result[];
  isFiltered: boolean;
}) =>
  items.length === 0 ? (
    <p className={styles.quiet}>
      {isFiltered
        ? 'Nobody here: what it looks at passes.'
        : 'Nothing in this scope is judged by it yet. After the next run there will be.'}
    </p>
  ) : (
    <ul className={styles.results}>
      {items.map(item => (
        <ResultLine key={item.entityRef} result={item} />
      ))}
    </ul>
  );

/** Who fails a check and why, page by page. */
export const CheckResults = ({
  checkKey,
  scope,
}: {
  checkKey: string;
  scope: string | undefined;
}) => {
  const url = useUrlState();
  const shown = url.get('verdict') ?? 'open';
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const answer = useResults({
    check: checkKey,
    scope,
    verdict: VERDICTS[shown],
    limit: PAGE,
    cursor: cursors.at(-1),
  });
  const choose = (verdict: string) => {
    setCursors([]);
    url.set({ verdict: verdict === 'open' ? undefined : verdict });
  };
  const next = answer.value?.nextCursor;
  return (
    <SectionCard
      title="Who, and why"
      note={answer.value && plural(answer.value.total, 'entity', 'entities')}
      actions={
        <>
          <Choice
            label="Which verdicts"
            options={CHOICES}
            value={shown in VERDICTS ? shown : 'all'}
            onChange={choose}
          />
          <Button
            size="small"
            variant="tertiary"
            isDisabled={!answer.value?.items.length}
            onPress={() =>
              downloadText(
                checkKey.replaceAll(/\W+/g, '-'),
                'csv',
                csv(CSV, answer.value?.items ?? []),
              )
            }
          >
            CSV of this page
          </Button>
        </>
      }
    >
      <Answered answer={answer} what="the results" heights={[16, 16, 200]}>
        {({ items }) => (
          <Items items={items} isFiltered={VERDICTS[shown] !== undefined} />
        )}
      </Answered>
      {(cursors.length > 0 || next) && (
        <div className={styles.tools}>
          <Button
            size="small"
            variant="secondary"
            isDisabled={cursors.length === 0}
            onPress={() => setCursors(cursors.slice(0, -1))}
          >
            Before
          </Button>
          <Button
            size="small"
            variant="secondary"
            isDisabled={!next}
            onPress={() => next && setCursors([...cursors, next])}
          >
            Next {PAGE}
          </Button>
          <span className={styles.quiet}>page {cursors.length + 1}</span>
        </div>
      )}
    </SectionCard>
  );
};
