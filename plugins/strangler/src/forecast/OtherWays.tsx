import type { MigrationForecast } from '@banyan/backstage-plugin-banyan-common';
import { type Status, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import type { ReactNode } from 'react';
import { type FactRow, FactTable } from '../burnup/FactTable';
import styles from '../burnup/Burnup.module.css';

const COLUMNS = [
  { label: 'Rate taken from' },
  { label: 'P50', numeric: true },
  { label: 'P85', numeric: true },
  { label: 'P95', numeric: true },
];

const NO_DATE: Readonly<
  Record<
    Exclude<MigrationForecast['verdict'], 'forecast'>,
    readonly [Status, string]
  >
> = {
  never: ['fail', 'not at this rate'],
  done: ['pass', 'done'],
  'too-little': ['unknown', 'too little to draw from'],
};

const never = <StatusText status="fail">never</StatusText>;

function datesOf({ verdict, p50, p85, p95 }: MigrationForecast): ReactNode[] {
  if (verdict !== 'forecast') {
    const [status, words] = NO_DATE[verdict];
    return [
      <StatusText key={verdict} status={status}>
        {words}
      </StatusText>,
      '–',
      '–',
    ];
  }
  return [p50, p85, p95].map(month => month ?? never);
}

/** The same question under other assumptions; one of them is the one in the picture. */
export const OtherWays = ({
  forecasts,
  shown,
  onShow,
  hindsight,
}: {
  forecasts: readonly MigrationForecast[];
  /** The id of the one in the picture. */
  shown: string;
  onShow: (id: string) => void;
  /** What a replay knows better. */
  hindsight: string | undefined;
}) => {
  const rows = forecasts.map((forecast): FactRow => {
    const isShown = forecast.id === shown;
    return {
      id: forecast.id,
      isSelected: isShown,
      cells: [
        <Button
          key="title"
          size="small"
          variant="tertiary"
          aria-pressed={isShown}
          onPress={() => onShow(forecast.id)}
        >
          {forecast.title}
        </Button>,
        ...datesOf(forecast),
      ],
    };
  });
  return (
    <section className={styles.card} aria-label="Other ways to count">
      <div className={styles.head}>
        <h3>Other ways to count</h3>
        <span className={styles.quiet}>press one to draw it</span>
      </div>
      <FactTable label="Other ways to count" columns={COLUMNS} rows={rows} />
      {hindsight && <p className={styles.quiet}>Hindsight: {hindsight}</p>}
    </section>
  );
};
