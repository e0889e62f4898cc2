import {
  ErrorState,
  LoadingState,
} from '@banyan/backstage-plugin-banyan-react';
import { Box } from '@backstage/ui';
import { CallChanges } from './CallChanges';
import { EffectTable } from './EffectTable';
import type { PlanEffect } from './usePlanEffect';
import { withoutLast } from './withoutLast';
import styles from '../WhatIf.module.css';

/** What comes of the plan; what came of the last one stays, greyed, until the new one is there. */
export const EffectCards = ({
  effect,
  isComputing,
  error,
  retry,
}: PlanEffect) => {
  const hint = effect && withoutLast(effect);
  return (
    <>
      {error && (
        <ErrorState
          title="What comes of the plan could not be computed"
          error={error}
          hint="The plan is kept, and so is its link."
          retry={retry}
        />
      )}
      {!effect && isComputing && (
        <LoadingState label="Computing the plan" heights={[24, 380]} />
      )}
      {effect?.answer && (
        <div
          className={styles.effect}
          aria-busy={isComputing}
          data-outdated={isComputing || error !== undefined || undefined}
        >
          <Box
            as="section"
            bg="neutral"
            aria-labelledby="what-if-effect"
            className={styles.card}
          >
            <header className={styles.head}>
              <h3 id="what-if-effect">Before and after</h3>
              <span className={styles.quiet}>
                hollow = today, filled = with the moves
              </span>
              {hint && <span className={styles.quiet}>{hint}</span>}
            </header>
            <EffectTable answer={effect.answer} />
          </Box>
          <CallChanges answer={effect.answer} places={effect.places} />
        </div>
      )}
    </>
  );
};
