import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useMemo,
  useState,
} from 'react';
import type { Tribe, TribesModel } from '../model/model';
import { bringIntoView, placesOf } from './bringIntoView';
import { type Cell, cells, type Subject } from './cells';
import { describeSubject } from './describeSubject';
import { Drawing } from './Drawing';
import { Hits } from './Hits';
import { Labels } from './Labels';
import { litRefs } from './litRefs';
import { moveCell } from './moveCell';
import type { PartProps } from './PartProps';
import { SIZE } from './sizes';
import styles from './TribesPicture.module.css';

type TribesPictureProps = Omit<PartProps, 'lit'> & {
  label: string;
  model: TribesModel;
  tribes: readonly Tribe[];
  /** What is pinned or found: lit while nothing else is looked at. */
  pinned?: string;
  onPick: (subject: Subject | undefined) => void;
  /** Holds the parts of the picture, for the export. */
  parts: RefObject<HTMLDivElement>;
};

/**
 * Tribes as groups of columns, a squad each, with chapters and guilds across. By keyboard:
 * arrows move, Enter pins or unfolds, Escape lets go.
 */
export const TribesPicture = ({
  label,
  model,
  tribes,
  pinned,
  onPick,
  parts,
  ...part
}: TribesPictureProps) => {
  const [hover, setHover] = useState<Cell>();
  const [focus, setFocus] = useState<Cell>();
  const { places } = part;
  const rows = useMemo(() => cells(places), [places]);
  const looked = hover?.ref ?? focus?.ref ?? pinned;
  const lit = useMemo(() => litRefs(model, looked), [model, looked]);
  const { width, height } = places;
  useEffect(() => {
    bringIntoView(parts.current, placesOf(rows, pinned));
  }, [rows, pinned, parts]);

  const pick = (cell: Cell) => {
    setFocus(cell);
    onPick(cell);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setFocus(undefined);
      onPick(undefined);
      return;
    }
    if (event.key === 'Enter' && focus) pick(focus);
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const next = moveCell(rows, focus?.key, event.key);
    if (!next) return;
    setFocus(next);
    bringIntoView(parts.current, [next]);
  };

  return (
    <div className={styles.picture}>
      {/* The picture is operated as a whole: role application takes keys and focus. */}
      {/* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */}
      <div
        ref={parts}
        className={styles.frame}
        role="application"
        aria-label={label}
        aria-roledescription="picture"
        tabIndex={0}
        onKeyDown={press}
        onFocus={() => setFocus(now => now ?? rows[0]?.[0])}
        onBlur={() => setFocus(undefined)}
      >
        <svg
          className={styles.labels}
          data-part="labels"
          width={SIZE.labels}
          height={height}
          aria-hidden="true"
        >
          <Labels
            places={places}
            lit={lit}
            isFolded={places.blocks.some(({ isFolded }) => isFolded)}
          />
        </svg>
        <svg
          className={styles.columns}
          data-part="columns"
          width={width}
          height={height}
          aria-hidden="true"
        >
          <Drawing {...part} lit={lit} model={model} tribes={tribes} />
          <Hits
            cells={rows}
            focus={focus?.key}
            onLook={setHover}
            onPick={pick}
          />
        </svg>
      </div>
      {/* eslint-enable */}
      <p className={styles.said} role="status" aria-live="polite">
        {focus ? describeSubject(focus) : ''}
      </p>
    </div>
  );
};
