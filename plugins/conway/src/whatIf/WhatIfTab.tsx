import { topologyOf, useTopology } from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import type { TabProps } from '../page';
import { AnswerOfPlan } from './AnswerOfPlan';
import { EffectCards } from './effect/EffectCards';
import { PeopleCard } from './effect/PeopleCard';
import { usePlanEffect } from './effect/usePlanEffect';
import { PatchCard } from './patch/PatchCard';
import { patchOf } from './patch/patchOf';
import { MovesCard } from './plan/MovesCard';
import { usePlan } from './plan/usePlan';
import { SuggestionsCard } from './suggestions/SuggestionsCard';
import { useSwatches } from './useSwatches';
import styles from './WhatIf.module.css';

/** What would come of a service, a team or a system in another place. */
export const WhatIfTab = ({ alignment, colourOf, url }: TabProps) => {
  const { scope, history } = alignment;
  const graph = useTopology('graph', { scope, history });
  const suggestions = useTopology('alignment/suggestions', { scope, history });
  const topology = useMemo(
    () => graph.value && topologyOf(graph.value),
    [graph.value],
  );
  const swatchOf = useSwatches(topology, colourOf);
  const plan = usePlan(url);
  const effect = usePlanEffect(plan.entries, alignment);
  const isEmpty = plan.entries.length === 0;
  const answer = isEmpty ? undefined : effect.effect?.answer;
  const patch = useMemo(
    () => answer && patchOf(answer.moves, topology),
    [answer, topology],
  );
  return (
    <>
      <AnswerOfPlan
        alignment={alignment}
        isEmpty={isEmpty}
        effect={effect}
        suggestions={suggestions.value}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <MovesCard
            plan={plan}
            effect={effect}
            alignment={alignment}
            topology={topology}
            problem={graph.error?.message}
            swatchOf={swatchOf}
          />
          {patch && <PatchCard patch={patch} />}
          {answer && <PeopleCard answer={answer} colourOf={colourOf} />}
        </div>
        <div className={styles.column}>
          {!isEmpty && <EffectCards {...effect} />}
          <SuggestionsCard loaded={suggestions} plan={plan} />
        </div>
      </div>
    </>
  );
};
