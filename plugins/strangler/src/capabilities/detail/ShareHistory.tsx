import type {
  CapabilityItem,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import {
  Choice,
  csv,
  entityTitle,
  ErrorState,
  LoadingState,
  StatusText,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { FactTable } from '../../burnup/FactTable';
import { PictureCard } from '../../burnup/PictureCard';
import { useTraffic } from '../../data';
import { capabilityTitle } from '../../page';
import { RANGES, type RangeId, rangeOf, spanOf } from './ranges';
import { ShareChart } from './ShareChart';
import { SHARE_COLUMNS, SHARE_CSV, shareFacts } from './shareFacts';
import { isSeen, shareRows, type ShareRow } from './shareRows';
import styles from '../Capabilities.module.css';

const OPTIONS = Object.entries(RANGES).map(
  ([id, { word }]) => [id, word] as const,
);

const Legend = ({ rows }: { rows: readonly ShareRow[] }) => (
  <>
    <p className={styles.legend}>
      <span>dashed = intended, routed by the plan or the gateway</span>
      <span>solid = observed; interrupted where nothing was seen</span>
    </p>
    {!isSeen(rows) && (
      <p>
        <StatusText status="unknown">
          No gateway was seen routing it in this time: observed is unknown, not
          0 %.
        </StatusText>
      </p>
    )}
  </>
);

const Card = ({
  migration,
  item,
  rows,
  range,
  span,
  url,
}: {
  migration: MigrationResponse;
  item: CapabilityItem;
  rows: readonly ShareRow[];
  range: RangeId;
  span: { from: number; to: number };
  url: UrlState;
}) => (
  <PictureCard
    title="Intended against observed"
    note="share of the requests that the new side serves"
    fileName={`${entityTitle(migration.ref)}-${item.name}-share`}
    csv={() => csv(SHARE_CSV, rows)}
    controls={
      <Choice
        label="Time"
        options={OPTIONS}
        value={range}
        onChange={next => url.set({ range: next })}
      />
    }
    picture={
      <>
        <ShareChart
          rows={rows}
          from={span.from}
          to={span.to}
          label={`Intended against observed share of ${capabilityTitle(item)}`}
        />
        <Legend rows={rows} />
      </>
    }
    table={
      <FactTable
        label="Intended against observed"
        columns={SHARE_COLUMNS}
        rows={shareFacts(rows)}
      />
    }
  />
);

/** What was meant to be against what was seen, over time. */
export const ShareHistory = ({
  migration,
  item,
  url,
}: {
  migration: MigrationResponse;
  item: CapabilityItem;
  url: UrlState;
}) => {
  const range = rangeOf(
    url.get('range'),
    !migration.isReplay && item.observed !== null,
  );
  const span = spanOf(range, migration);
  const { value, error, retry } = useTraffic(migration.ref, item.name, span);
  const rows = useMemo(
    () => value && shareRows(item, value, range === 'all'),
    [item, value, range],
  );
  if (value && rows) {
    const shown = { from: value.from, to: value.to };
    return <Card {...{ migration, item, rows, range, url }} span={shown} />;
  }
  return error ? (
    <ErrorState
      title="What was seen of it could not be read"
      error={error}
      retry={retry}
    />
  ) : (
    <LoadingState label="Loading what was seen of it" heights={[20, 210]} />
  );
};
