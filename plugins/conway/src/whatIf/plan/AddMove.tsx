import {
  type AlignmentResponse,
  MOST_MOVES,
  type MoveOnWire,
} from '@banyan/backstage-plugin-banyan-common';
import type { Topology } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { AddForm } from './AddForm';
import { ADD_KINDS } from './addKinds';
import styles from '../WhatIf.module.css';

type AddMoveProps = {
  alignment: AlignmentResponse;
  /** Undefined = not here yet. */
  topology: Topology | undefined;
  /** Why there is no topology. */
  problem: string | undefined;
  isFull: boolean;
  onAdd: (move: MoveOnWire) => void;
  /** The form is gone, and the focus that was in it. */
  onClosed: () => void;
};

/** Ways to add a move of each kind. */
export const AddMove = ({
  alignment,
  topology,
  problem,
  isFull,
  onAdd,
  onClosed,
}: AddMoveProps) => {
  const [kind, setKind] = useState<MoveOnWire['kind']>();
  const chosen = ADD_KINDS.find(each => each.kind === kind);
  if (isFull) {
    return (
      <p className={styles.note}>{MOST_MOVES} moves are the most of a plan.</p>
    );
  }
  return (
    <div className={styles.add}>
      <div className={styles.buttons}>
        {ADD_KINDS.map(each => (
          <Button
            key={each.kind}
            size="small"
            variant="secondary"
            aria-expanded={each.kind === kind}
            isDisabled={topology === undefined}
            onPress={() => setKind(each.kind === kind ? undefined : each.kind)}
          >
            {each.label}
          </Button>
        ))}
      </div>
      {!topology && problem && (
        <p role="alert">What can be moved could not be read: {problem}</p>
      )}
      {chosen && topology && (
        <AddForm
          key={chosen.kind}
          alignment={alignment}
          topology={topology}
          chosen={chosen}
          onAdd={onAdd}
          onClose={() => {
            setKind(undefined);
            onClosed();
          }}
        />
      )}
    </div>
  );
};
