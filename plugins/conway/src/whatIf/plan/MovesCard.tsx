import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import type {
  ThemedColour,
  Topology,
} from '@banyan/backstage-plugin-banyan-react';
import { Box, Button, VisuallyHidden } from '@backstage/ui';
import { useEffect, useRef } from 'react';
import type { PlanEffect } from '../effect/usePlanEffect';
import { AddMove } from './AddMove';
import { type MoveEffect, MoveItem } from './MoveItem';
import type { PlanEntry } from './planText';
import type { Plan } from './usePlan';
import { useReorder } from './useReorder';
import { useUndoKey } from './useUndoKey';
import styles from '../WhatIf.module.css';

/** What is known of an entry, also where the plan around it has changed since. */
function effectOf(
  { effect, of, isComputing, error }: PlanEffect,
  { id }: PlanEntry,
): MoveEffect {
  const place = of.findIndex(each => each.id === id);
  const step = effect?.places.indexOf(place) ?? -1;
  return {
    step: effect?.answer?.moves[step],
    refused: effect?.refused.get(place),
    isOutdated: isComputing || error !== undefined,
  };
}

/** The plan, move by move, and ways to change it. */
export const MovesCard = ({
  plan,
  effect,
  alignment,
  topology,
  problem,
  swatchOf,
}: {
  plan: Plan;
  effect: PlanEffect;
  alignment: AlignmentResponse;
  topology: Topology | undefined;
  /** Why there is no topology. */
  problem: string | undefined;
  swatchOf: (ref: string) => ThemedColour;
}) => {
  const { entries, undo } = plan;
  const reorder = useReorder(entries, plan.reorder);
  const heading = useRef<HTMLHeadingElement>(null);
  useUndoKey(undo);
  const hasRemoved = useRef(false);
  // Who removes a move by keyboard has to stand somewhere afterwards.
  useEffect(() => {
    if (hasRemoved.current) heading.current?.focus();
    hasRemoved.current = false;
  }, [entries.length]);
  return (
    <Box
      as="section"
      bg="neutral"
      aria-labelledby="what-if-moves"
      className={styles.card}
    >
      <header className={styles.head}>
        <h3 id="what-if-moves" ref={heading} tabIndex={-1}>
          Moves
        </h3>
        <span className={styles.quiet}>{entries.length} in plan</span>
        <Button
          size="small"
          variant="tertiary"
          isDisabled={!undo}
          onPress={undo}
        >
          Undo
        </Button>
      </header>
      <ol className={styles.moves}>
        {reorder.shown.map((entry, place) => (
          <MoveItem
            key={entry.id}
            entry={entry}
            place={place}
            effect={effectOf(effect, entry)}
            swatchOf={swatchOf}
            reorder={reorder}
            onRemove={() => {
              hasRemoved.current = true;
              plan.remove(place);
            }}
          />
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">{reorder.said}</span>
      </VisuallyHidden>
      <AddMove
        alignment={alignment}
        topology={topology}
        problem={problem}
        isFull={plan.isFull}
        onAdd={plan.add}
        onClosed={() => heading.current?.focus()}
      />
    </Box>
  );
};
