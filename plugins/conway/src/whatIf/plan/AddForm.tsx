import type {
  AlignmentResponse,
  MoveOnWire,
} from '@banyan/backstage-plugin-banyan-common';
import type { Topology } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useMemo, useState } from 'react';
import type { AddKind } from './addKinds';
import { EntityField } from './EntityField';
import { toOptions, whatOptions } from './moveOptions';
import styles from '../WhatIf.module.css';

/** Asks what is to move, and where to. */
export const AddForm = ({
  alignment,
  topology,
  chosen,
  onAdd,
  onClose,
}: {
  alignment: AlignmentResponse;
  topology: Topology;
  chosen: AddKind;
  onAdd: (move: MoveOnWire) => void;
  onClose: () => void;
}) => {
  const { kind } = chosen;
  const [what, setWhat] = useState<string>();
  const [to, setTo] = useState<string>();
  const whats = useMemo(
    () => whatOptions(alignment, topology, kind),
    [alignment, topology, kind],
  );
  const tos = useMemo(
    () => toOptions(alignment, topology, { kind, what: what ?? '' }),
    [alignment, topology, kind, what],
  );
  const target = tos.some(({ id }) => id === to) ? to : undefined;
  return (
    <form
      className={styles.form}
      aria-label={`Move: ${chosen.what} ${chosen.to}`}
      onSubmit={event => {
        event.preventDefault();
        if (!what || !target) return;
        onAdd({ kind, what, to: target });
        onClose();
      }}
    >
      <EntityField
        label={chosen.what}
        options={whats}
        value={what}
        onChange={setWhat}
      />
      <EntityField
        label={chosen.to}
        options={tos}
        value={target}
        onChange={setTo}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" isDisabled={!what || !target}>
          Add to the plan
        </Button>
        <Button size="small" variant="tertiary" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
};
