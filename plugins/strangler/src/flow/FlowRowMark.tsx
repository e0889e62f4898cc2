import {
  entityTitle,
  NO_UNIT_COLOUR,
  useThemeMode,
  type ThemedColour,
} from '@banyan/backstage-plugin-banyan-react';
import { pointsText } from '../page';
import { COLUMNS, type FlowBox } from './flowLayout';
import { MORE } from './flowModel';
import { rowWords, shareText } from './flowWords';
import styles from './Flow.module.css';

const BESIDE = 12;

const Labels = ({ box, isDense }: { box: FlowBox; isDense: boolean }) => {
  const { row, outline } = box;
  const y = outline.y + (isDense ? 9 : 11);
  const under = row.to ? entityTitle(row.to) : undefined;
  return (
    <>
      <text x={COLUMNS.label} y={y} className={styles.name}>
        {row.title}
      </text>
      <text x={COLUMNS.width} y={y} className={styles.share}>
        {shareText(row)}
        {isDense && ` of ${pointsText(row.weight)} pt`}
      </text>
      {!isDense && (
        <>
          <text x={COLUMNS.label} y={y + 13} className={styles.small}>
            {row.id === MORE ? 'open to see them' : (under ?? 'not decided')}
          </text>
          <text
            x={COLUMNS.width}
            y={y + 13}
            className={styles.small}
            textAnchor="end"
          >
            of {pointsText(row.weight)} pt
          </text>
        </>
      )}
    </>
  );
};

/** A ribbon, the box that it leads to, and what it is; opens what it stands for. */
export const FlowRowMark = ({
  box,
  colour,
  isDense,
  href,
  onOpen,
}: {
  box: FlowBox;
  colour: ThemedColour;
  isDense: boolean;
  href: string;
  onOpen: () => void;
}) => {
  const { row, outline, filled, unknown } = box;
  const mode = useThemeMode();
  // Grey is the legacy.
  const paint =
    colour === NO_UNIT_COLOUR ? 'var(--bui-accent-bg)' : colour[mode];
  const x = COLUMNS.box;
  const width = COLUMNS.boxWidth;
  return (
    <a
      href={href}
      className={styles.row}
      aria-label={rowWords(row)}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      <title>{rowWords(row)}</title>
      {box.ribbon && (
        <path d={box.ribbon} fill={paint} className={styles.ribbon} />
      )}
      <rect
        className={styles.outline}
        {...{ x, width, ...outline }}
        height={Math.max(outline.height, 2)}
      />
      <rect {...{ x, width, ...filled }} fill={paint} />
      {unknown.height > 0 && (
        <rect
          {...{ x, width, ...unknown }}
          className={styles.unknown}
          fill="url(#flow-unknown)"
        />
      )}
      <rect
        x={x}
        y={outline.y - 3}
        width={COLUMNS.width - x + BESIDE / 2}
        height={Math.max(outline.height, isDense ? 13 : 27) + 4}
        className={styles.target}
      />
      <Labels box={box} isDense={isDense} />
    </a>
  );
};
