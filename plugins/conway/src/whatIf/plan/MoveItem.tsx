import type { WhatIfResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  EntityLink,
  entityTitle,
  StatusText,
  type ThemedColour,
  UnitSwatch,
} from '@banyan/backstage-plugin-banyan-react';
import { ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { netOf } from '../effect/planSentence';
import { MOVER_WORDS } from '../words';
import { PickHandle } from './PickHandle';
import type { PlanEntry } from './planText';
import type { Reorder } from './useReorder';
import styles from '../WhatIf.module.css';

type Step = WhatIfResponse['moves'][number];

/** What is known of a move. */
export type MoveEffect = { step?: Step; refused?: string; isOutdated: boolean };

const signed = (net: number) =>
  net === 0 ? '0' : `${net < 0 ? '−' : '+'}${Math.abs(net)}`;

const statusOf = (net: number) => {
  if (net === 0) return 'warn';
  return net > 0 ? 'pass' : 'fail';
};

const Outcome = ({ step, refused, isOutdated }: MoveEffect) => {
  if (refused) {
    return (
      <span className={styles.refused}>
        <StatusText status="fail">Cannot be made</StatusText>: {refused}
      </span>
    );
  }
  if (!step) {
    return (
      <span className={styles.quiet}>
        {isOutdated ? 'not computed yet' : ''}
      </span>
    );
  }
  const net = netOf(step);
  return (
    <StatusText status={statusOf(net)}>
      resolves {step.resolves.length}, breaks {step.breaks.length} · net{' '}
      {signed(net)}
    </StatusText>
  );
};

/** One move of a plan: what goes where, what that does, and ways to change it. */
export const MoveItem = ({
  entry: { id, text, move },
  place,
  effect,
  swatchOf,
  reorder,
  onRemove,
}: {
  entry: PlanEntry;
  place: number;
  effect: MoveEffect;
  swatchOf: (ref: string) => ThemedColour;
  reorder: Reorder;
  onRemove: () => void;
}) => {
  const label = `move ${place + 1}, ${move ? entityTitle(move.what) : text}`;
  const from = effect.step?.from;
  return (
    <li
      className={styles.move}
      draggable
      data-held={reorder.held?.id === id || undefined}
      data-idle={(effect.step && netOf(effect.step) <= 0) || undefined}
      onDragStart={event => {
        event.dataTransfer.setData('text/plain', text);
        reorder.pick(place);
      }}
      onDragOver={event => {
        event.preventDefault();
        reorder.over(place);
      }}
      onDrop={event => {
        event.preventDefault();
        reorder.drop();
      }}
      onDragEnd={reorder.cancel}
    >
      <PickHandle
        place={place}
        label={label}
        isHeld={reorder.held?.id === id}
        reorder={reorder}
      />
      <span className={styles.number}>{place + 1}</span>
      <div className={styles.moveText}>
        <span>
          {move ? (
            <>
              move {MOVER_WORDS[move.kind]}{' '}
              <EntityLink entityRef={move.what} strong />
            </>
          ) : (
            <bdi>{text}</bdi>
          )}
        </span>
        {move && (
          <span>
            {from && (
              <>
                <UnitSwatch colour={swatchOf(from)} />{' '}
                <EntityLink entityRef={from} />
              </>
            )}{' '}
            →{' '}
            <span className={styles.target}>
              <UnitSwatch colour={swatchOf(move.to)} />{' '}
              <EntityLink entityRef={move.to} />
            </span>
          </span>
        )}
        <span data-outdated={effect.isOutdated || undefined}>
          <Outcome {...effect} />
        </span>
      </div>
      <ButtonIcon
        size="small"
        variant="tertiary"
        aria-label={`Remove ${label}`}
        icon={<RiCloseLine />}
        onPress={onRemove}
      />
    </li>
  );
};
