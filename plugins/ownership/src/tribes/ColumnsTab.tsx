import {
  ErrorState,
  type Loaded,
  LoadingState,
} from '@banyan/backstage-plugin-banyan-react';
import type { OverlaysResponse } from '@banyan/backstage-plugin-banyan-common';
import { useMemo, useRef } from 'react';
import type { TabProps } from '../page/TabProps';
import { ColumnsPicture } from './ColumnsPicture';
import { ColumnsTools } from './ColumnsTools';
import { tribesModel } from './model/tribesModel';
import { NoPractices } from './NoPractices';
import { TribesTable } from './table/TribesTable';
import { TribesAnswer } from './TribesAnswer';
import { TribesExport } from './TribesExport';
import styles from './Tribes.module.css';

/** The organisation as columns of squads, with chapters and guilds across. */
export const ColumnsTab = ({
  view,
  colourOf,
  url,
  overlays: { value, error, retry },
}: TabProps & { overlays: Loaded<OverlaysResponse> }) => {
  const parts = useRef<HTMLDivElement>(null);
  const model = useMemo(() => value && tribesModel(view, value), [view, value]);
  if (!model)
    return error ? (
      <ErrorState
        title="The chapters and guilds could not be read"
        error={error}
        retry={retry}
      />
    ) : (
      <LoadingState label="Loading the columns" heights={[24, 480]} />
    );
  const isTable = url.get('as') === 'table';
  const hasPractices = model.chapters.length + model.guilds.length > 0;
  return (
    <section aria-label="Columns" className={styles.tab}>
      <TribesAnswer model={model} />
      <ColumnsTools url={url} model={model} isTable={isTable}>
        <TribesExport model={model} parts={parts} />
      </ColumnsTools>
      {!isTable && model.squads.length > 0 && (
        <ColumnsPicture
          model={model}
          colourOf={colourOf}
          url={url}
          parts={parts}
        />
      )}
      {!hasPractices && <NoPractices />}
      <TribesTable model={model} colourOf={colourOf} url={url} />
    </section>
  );
};
