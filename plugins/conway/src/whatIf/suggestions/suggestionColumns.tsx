import type { SuggestionsResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  type DataColumn,
  EntityLink,
  entityTitle,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import type { Plan } from '../plan/usePlan';
import { MOVER_WORDS, nOfM } from '../words';
import { whoMoves } from './whoMoves';
import styles from '../WhatIf.module.css';

type Suggestion = SuggestionsResponse['suggestions'][number];
/** A suggestion with its place in the ranking. */
export type SuggestionRow = Suggestion & { id: string; rank: number };

const COLUMNS: readonly DataColumn<SuggestionRow>[] = [
  {
    id: 'move',
    label: 'Move',
    isRowHeader: true,
    width: 180,
    cell: ({ rank, what, kind, to }) => (
      <span>
        {rank}. <EntityLink entityRef={what} strong />{' '}
        <span className={styles.kind}>{MOVER_WORDS[kind]}</span>
        <br />
        to <EntityLink entityRef={to} />
      </span>
    ),
  },
  {
    id: 'mirror',
    label: 'Mirror',
    numeric: true,
    width: 70,
    cell: ({ mirror }) => <strong>{nOfM(mirror)}</strong>,
  },
  {
    id: 'purity',
    label: 'Purity',
    numeric: true,
    width: 70,
    cell: ({ purity }) => nOfM(purity),
  },
  {
    id: 'resolves',
    label: 'Resolves',
    width: 170,
    cell: ({ resolves }) => (
      <ul className={styles.plain}>
        {resolves.map(({ from, to }) => (
          <li key={`${from} ${to}`}>
            <EntityLink entityRef={from} /> → <EntityLink entityRef={to} />
          </li>
        ))}
      </ul>
    ),
  },
  {
    id: 'breaks',
    label: 'Breaks',
    numeric: true,
    width: 76,
    cell: ({ breaks }) => breaks.length,
  },
  { id: 'who', label: 'Who moves', width: 110, cell: whoMoves },
];

const planColumn = (plan: Plan): DataColumn<SuggestionRow> => ({
  id: 'add',
  label: 'Plan',
  width: 90,
  cell: ({ kind, what, to }) => {
    const place = plan.placeOf({ kind, what, to });
    const isIn = place >= 0;
    const label = `${entityTitle(what)} to ${entityTitle(to)}`;
    return (
      <Button
        size="small"
        variant={isIn ? 'tertiary' : 'secondary'}
        isDisabled={plan.isFull && !isIn}
        aria-label={isIn ? `In plan, take out: ${label}` : `Add: ${label}`}
        onPress={() =>
          isIn ? plan.remove(place) : plan.add({ kind, what, to })
        }
      >
        {isIn ? 'in plan' : 'Add'}
      </Button>
    );
  },
});

/** The columns of the suggestions, the last of which changes the plan. */
export const suggestionColumns = (plan: Plan) => [...COLUMNS, planColumn(plan)];
