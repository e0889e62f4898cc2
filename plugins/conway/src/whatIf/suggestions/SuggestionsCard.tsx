import type { SuggestionsResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  DataTable,
  ErrorState,
  type Loaded,
  LoadingState,
} from '@banyan/backstage-plugin-banyan-react';
import { Box } from '@backstage/ui';
import { TabLink } from '../../page';
import type { Plan } from '../plan/usePlan';
import { suggestionColumns } from './suggestionColumns';
import styles from '../WhatIf.module.css';

const AS_RANKED = { column: '', direction: 'ascending' } as const;

const Found = ({ found, plan }: { found: SuggestionsResponse; plan: Plan }) => {
  const { tried, raising, honest, suggestions } = found;
  const rows = suggestions.map((each, place) => ({
    ...each,
    id: `${each.kind} ${each.what} ${each.to}`,
    rank: place + 1,
  }));
  const more = honest - rows.length;
  return (
    <>
      <p className={styles.note}>
        {tried} single moves tried, {raising} raise the mirror score, {honest}{' '}
        do so honestly, that is without lowering purity or taking a pair of
        teams apart. Each is weighed by itself, from today
        {more > 0 && `; the best ${rows.length} are shown`}.
      </p>
      {rows.length > 0 ? (
        <DataTable
          label="Suggestions"
          columns={suggestionColumns(plan)}
          rows={rows}
          sort={AS_RANKED}
          onSortChange={() => {}}
        />
      ) : (
        <p className={styles.note}>
          {raising === 0
            ? 'No single move raises the score.'
            : 'No single move raises the score without a price.'}{' '}
          <TabLink tab="disagreements" search="counts=mirror">
            Look at the disagreements
          </TabLink>
        </p>
      )}
    </>
  );
};

/** The single moves that raise the mirror score and cost nothing else. */
export const SuggestionsCard = ({
  loaded: { value, error, retry },
  plan,
}: {
  loaded: Loaded<SuggestionsResponse>;
  plan: Plan;
}) => (
  <Box
    as="section"
    bg="neutral"
    aria-labelledby="what-if-suggestions"
    className={styles.card}
  >
    <header className={styles.head}>
      <h3 id="what-if-suggestions">Suggestions</h3>
    </header>
    {value && <Found found={value} plan={plan} />}
    {!value && !error && (
      <LoadingState label="Loading the suggestions" heights={[16, 240]} />
    )}
    {!value && error && (
      <ErrorState
        title="The suggestions could not be read"
        error={error}
        hint="Moves can be added by hand."
        retry={retry}
      />
    )}
  </Box>
);
