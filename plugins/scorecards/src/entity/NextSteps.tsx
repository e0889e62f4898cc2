import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import type { EntityScorecard } from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useScorecardLinks } from '../cards/useScorecardLinks';
import { levelTitle, NextStep } from '../ladder';
import type { CheckRow } from './checkRows';
import styles from './Entity.module.css';

const SHOWN = 5;

type OnAsk = ((check: string) => void) | undefined;

const Step = ({
  row: { key, id, title, result },
  place,
  isOwn,
  onAsk,
}: {
  row: CheckRow;
  place: number;
  /** False = of something that belongs to the entity. */
  isOwn: boolean;
  onAsk: OnAsk;
}) => {
  const links = useScorecardLinks();
  return (
    <NextStep
      place={place}
      id={id}
      title={title}
      result={result}
      where={
        isOwn ? undefined : { ref: result.entityRef, title: result.entityTitle }
      }
      checkHref={links?.check(key)}
      actions={
        isOwn &&
        onAsk &&
        result.exemption === null && (
          <Button
            size="small"
            variant="tertiary"
            aria-label={`Ask for an exemption from ${id}`}
            onPress={() => onAsk(key)}
          >
            Ask for an exemption
          </Button>
        )
      }
    />
  );
};

/** What to do for the next level, easiest first. */
export const NextSteps = ({
  shown: { next, rungs },
  rows,
  entityRef,
  onAsk,
}: {
  shown: EntityScorecard;
  rows: readonly CheckRow[];
  entityRef: string;
  /** Undefined = the caller may not. */
  onAsk: OnAsk;
}) => {
  const [isAll, setAll] = useState(false);
  const steps = next.flatMap(key => rows.find(row => row.key === key) ?? []);
  if (steps.length === 0) return null;
  const open = rungs.find(({ state }) => state === 'open')?.level;
  const visible = isAll ? steps : steps.slice(0, SHOWN);
  return (
    <SectionCard
      title={`Next steps to ${open === undefined ? 'the next level' : levelTitle(open)}`}
      note={`${steps.length}, easiest first`}
    >
      <ol className={styles.steps}>
        {visible.map((row, place) => (
          <Step
            key={row.key}
            row={row}
            place={place + 1}
            isOwn={row.result.entityRef === entityRef}
            onAsk={onAsk}
          />
        ))}
      </ol>
      {steps.length > SHOWN && (
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={isAll}
          onPress={() => setAll(!isAll)}
        >
          {isAll ? `The first ${SHOWN}` : `All ${steps.length}`}
        </Button>
      )}
    </SectionCard>
  );
};
