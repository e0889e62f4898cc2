import type {
  MigrationResponse,
  TimelineResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  Choice,
  csv,
  entityTitle,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import type { Measure } from '../data';
import { BurnupChart } from './BurnupChart';
import { BURNUP_CSV, burnupFacts } from './burnupFacts';
import { BurnupLegend } from './BurnupLegend';
import { isKnown, burnupPicture } from './burnupPicture';
import { burnupSteps } from './burnupSteps';
import { BurnupTable } from './BurnupTable';
import { MEASURES } from './measures';
import { PictureCard } from './PictureCard';
import styles from './Burnup.module.css';

const OPTIONS = Object.entries(MEASURES).map(
  ([id, { word }]) => [id, word] as const,
);

const UNKNOWN: Readonly<Record<Measure, string>> = {
  weight: 'Nothing is dated yet, so there is nothing to draw.',
  count: 'Nothing is dated yet, so there is nothing to draw.',
  traffic:
    'What the new side really served is unknown for every day of it: no gateway was seen routing its requests. Unknown is not 0 %.',
  data: 'Nobody says of any capability who owns its data. Unknown is not 0 %.',
};

const NO_WORDS =
  'Marks tell what happened: point at one, or go there with Tab and the arrow keys.';

/** The burn-up over the whole life. */
export const BurnupCard = ({
  timeline,
  migration,
  measure,
  showsLater,
  onMeasure,
}: {
  timeline: TimelineResponse;
  migration: MigrationResponse;
  measure: Measure;
  showsLater: boolean;
  onMeasure: (measure: string) => void;
}) => {
  const [told, setTold] = useState<string>();
  const shown = { measure, showsLater };
  const picture = burnupPicture(timeline, migration, shown);
  const facts = burnupFacts(timeline, migration, shown);
  const { axis, word } = MEASURES[measure];
  return (
    <PictureCard
      title="Burn-up"
      note={axis}
      fileName={`${entityTitle(migration.ref)}-burn-up-${measure}`}
      csv={() => csv(BURNUP_CSV, facts)}
      controls={
        <Choice
          label="Measure"
          options={OPTIONS}
          value={measure}
          onChange={onMeasure}
        />
      }
      picture={
        isKnown(burnupSteps(timeline, migration, measure)) ? (
          <>
            <BurnupChart
              picture={picture}
              label={`Burn-up by ${word.toLowerCase()}`}
              onTell={setTold}
            />
            <p className={styles.told}>{told ?? NO_WORDS}</p>
            <BurnupLegend picture={picture} />
          </>
        ) : (
          <p>
            <StatusText status="unknown">{UNKNOWN[measure]}</StatusText>
          </p>
        )
      }
      table={
        <BurnupTable
          facts={facts}
          unit={measure === 'weight' ? 'points' : '%'}
        />
      }
    />
  );
};
