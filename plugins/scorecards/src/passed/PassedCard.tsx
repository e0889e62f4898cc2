import {
  csv,
  PictureCard,
  SectionCard,
} from '@banyan/backstage-plugin-banyan-react';
import { momentText } from '../page';
import { PassedChart, type PassedPoint } from './PassedChart';
import { PassedTable } from './PassedTable';
import styles from './Passed.module.css';

const COLUMNS = [
  { label: 'at', value: ({ at }: PassedPoint) => momentText(at) },
  { label: 'pass', value: ({ passed }: PassedPoint) => passed },
  { label: 'count', value: ({ counting }: PassedPoint) => counting },
];

/** How many passed over time: a picture that can be read as a table too. */
export const PassedCard = ({
  title,
  note,
  points,
  label,
  target,
  size,
  fileName,
}: {
  title: string;
  note?: string;
  points: readonly PassedPoint[];
  /** Says the picture in a sentence. */
  label: string;
  target?: number;
  size?: { width: number; height: number };
  fileName: string;
}) =>
  points.length === 0 ? (
    <SectionCard title={title} note={note}>
      <p className={styles.quiet}>Nothing has been counted yet.</p>
    </SectionCard>
  ) : (
    <PictureCard
      title={title}
      note={note}
      fileName={fileName}
      csv={() => csv(COLUMNS, points)}
      picture={
        <>
          <PassedChart
            points={points}
            label={label}
            target={target}
            {...size}
          />
          <p className={styles.legend}>
            <span data-line="passed">pass</span>
            <span data-line="counting">count</span>
          </p>
        </>
      }
      table={<PassedTable points={points} label={title} />}
    />
  );
