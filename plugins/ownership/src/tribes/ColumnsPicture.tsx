import { useThemeMode } from '@banyan/backstage-plugin-banyan-react';
import { type RefObject, useRef } from 'react';
import type { TabProps } from '../page/TabProps';
import {
  canFold,
  chosenTribe,
  findSubject,
  foldedIn,
  pin,
  pinnedRef,
  shownPractices,
  toggleFold,
} from './columnsState';
import type { TribesModel } from './model/model';
import { PinnedPanel } from './panel/PinnedPanel';
import { pinnedSubject } from './panel/pinnedSubject';
import type { Subject } from './picture/cells';
import { places } from './picture/places';
import { NARROW, SIZE } from './picture/sizes';
import { TribesPicture } from './picture/TribesPicture';
import { TribesLegend } from './TribesLegend';
import { TribeStrip } from './TribeStrip';
import { useWidth } from './useWidth';
import styles from './Tribes.module.css';

const PANEL = { width: 312, beside: 1000 };
const PADDING = 12;

/** The picture as wide as the page allows, and what is pinned beside it or below. */
export const ColumnsPicture = ({
  model,
  colourOf,
  url,
  parts,
}: Pick<TabProps, 'colourOf' | 'url'> & {
  model: TribesModel;
  parts: RefObject<HTMLDivElement>;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const mode = useThemeMode();
  const width = useWidth(frame);
  const isNarrow = width < NARROW;
  const chosen = isNarrow ? chosenTribe(model, url) : undefined;
  const text = url.get('q') ?? '';
  const pinned = pinnedSubject(model, pinnedRef(url));
  const isBeside = pinned !== undefined && width >= PANEL.beside;
  const room = width - SIZE.labels - PADDING - (isBeside ? PANEL.width : 0);
  const tribes = chosen ? [chosen] : model.tribes;
  const isFolded = chosen ? () => false : foldedIn(model, url);
  const laid = places({
    tribes,
    isFolded,
    ...shownPractices(model, url),
    width: room,
    ticks: chosen ? model.tribes.length : 0,
  });
  const pick = (subject: Subject | undefined) => {
    if (subject?.kind === 'tribe' && canFold(model) && !chosen)
      toggleFold(url, subject.ref);
    else pin(url, subject);
  };
  return (
    <div ref={frame} className={styles.beside} data-beside={isBeside}>
      <div className={styles.card}>
        {chosen && (
          <TribeStrip
            tribes={model.tribes}
            chosen={chosen.ref}
            colourOf={colourOf}
            onChoose={tribe => url.set({ tribe })}
          />
        )}
        <TribesPicture
          label={`${model.squads.length} squads in ${model.tribes.length} tribes, with chapters and guilds across`}
          model={model}
          tribes={model.tribes}
          places={laid}
          colourOf={ref => colourOf(ref)[mode]}
          pinned={findSubject(model, text) ?? pinnedRef(url)}
          onPick={pick}
          parts={parts}
        />
        <TribesLegend
          hasTicks={chosen !== undefined}
          canUnfold={!chosen && canFold(model)}
        />
      </div>
      {pinned && (
        <PinnedPanel
          pinned={pinned}
          model={model}
          colourOf={colourOf}
          onClose={() => pin(url, undefined)}
        />
      )}
    </div>
  );
};
