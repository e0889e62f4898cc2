import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  Choice,
  csv,
  PictureExport,
  pictureSvg,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button, Switch } from '@backstage/ui';
import { RiPauseLine, RiPlayLine } from '@remixicon/react';
import type { RefObject } from 'react';
import { dayText } from '../page';
import { FLOW_CSV } from './flowColumns';
import type { Shown } from './flowModel';
import type { Play } from './usePlay';
import styles from './Flow.module.css';

const VIEWS = [
  ['picture', 'Picture'],
  ['table', 'Table'],
] as const;

/** What the flow shows, how, and as which file. */
export const FlowTools = ({
  migration,
  url,
  shown,
  view,
  play,
  picture,
}: {
  migration: MigrationResponse;
  url: UrlState;
  shown: Shown;
  view: 'picture' | 'table';
  /** Undefined = there is nothing to play. */
  play: Play | undefined;
  picture: RefObject<SVGSVGElement>;
}) => {
  const name = `${migration.title}, ${dayText(migration.at)}`;
  return (
    <span className={styles.tools}>
      {view === 'picture' && (
        <Switch
          label="observed instead of intended"
          isSelected={shown === 'observed'}
          onChange={next => url.set({ traffic: next ? 'observed' : undefined })}
        />
      )}
      {play && (
        <Button
          size="small"
          variant="secondary"
          iconStart={play.isPlaying ? <RiPauseLine /> : <RiPlayLine />}
          onPress={play.toggle}
        >
          {play.isPlaying ? 'Pause' : 'Play'}
        </Button>
      )}
      <Choice
        label="How to show it"
        options={VIEWS}
        value={view}
        onChange={next =>
          url.set({ view: next === 'table' ? next : undefined })
        }
      />
      <PictureExport
        name={name}
        draw={() => pictureSvg(picture.current, name)}
        csv={() => csv(FLOW_CSV, migration.capabilities)}
      />
    </span>
  );
};
