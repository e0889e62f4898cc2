import { useUrlState } from '@banyan/backstage-plugin-banyan-react';
import { useMemo, useRef } from 'react';
import type { TabProps } from '../page';
import { Findings } from '../page/Findings';
import { isAnswered, replayed } from '../page/replayed';
import { ActButtons } from './ActButtons';
import { FlowTools } from './FlowTools';
import { FlowView } from './FlowView';
import { TimeSlider } from './TimeSlider';
import { acts, placeOf } from './timeTrack';
import { usePlay } from './usePlay';
import { useTrack } from './useTrack';
import styles from './Flow.module.css';

/** From the gateway to both sides, now or at any time before; the slider replays it. */
export const FlowTab = ({ migration: answer, at, setAt }: TabProps) => {
  const url = useUrlState();
  const picture = useRef<SVGSVGElement>(null);
  const migration = useMemo(() => replayed(answer, at), [answer, at]);
  const { track, marks, stalls } = useTrack(answer);
  const last = track.stops.length - 1;
  const place = placeOf(track, at, answer.now);
  const moveTo = (next: number) =>
    setAt(next >= last ? undefined : track.stops[next].id);
  const play = usePlay({ place, last, go: moveTo });
  const moveByHand = (next: number) => {
    play.stop();
    moveTo(next);
  };
  const shown = url.get('traffic') === 'observed' ? 'observed' : 'intended';
  const view = url.get('view') === 'table' ? 'table' : 'picture';
  const hasHistory = last > 0;
  return (
    <section className={styles.card} aria-labelledby="flow">
      <h3 id="flow" className={styles.title}>
        Flow
        <span className={styles.quiet}>
          width = weight of the capability × share{' '}
          {shown === 'observed' ? 'observed' : 'routed'}; dashed = full size
        </span>
        <FlowTools
          {...{ migration, url, shown, view, picture }}
          play={hasHistory ? play : undefined}
        />
      </h3>
      <div className={styles.columns}>
        <div>
          <FlowView {...{ migration, url, shown, view, at, picture }} />
        </div>
        <div className={styles.beside}>
          {hasHistory && (
            <ActButtons
              acts={acts(track, place)}
              track={track}
              place={place}
              onMove={moveByHand}
            />
          )}
          <Findings migration={answer} isOld={!isAnswered(answer, at)} />
        </div>
      </div>
      {hasHistory ? (
        <TimeSlider {...{ track, place, marks, stalls }} onMove={moveByHand} />
      ) : (
        <p className={styles.note}>
          No capability has a dated event, so there is no history to replay.
        </p>
      )}
    </section>
  );
};
