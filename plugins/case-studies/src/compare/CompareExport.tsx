import {
  downloadText,
  ExportMenu,
  PictureExport,
  pictureSvg,
} from '@banyan/backstage-plugin-banyan-react';
import type { RefObject } from 'react';
import { compareCsv } from './compareCsv';
import type { DimensionLine } from './dimensionLines';
import type { ComparedColumn, MeasureLine } from './measureLines';

const NAME = 'compare-organisations';

/** Everything that is shown as CSV, and the picture if there is one. */
export const CompareExport = ({
  picture,
  columns,
  measures,
  dimensions,
}: {
  /** Undefined = only the table is shown. */
  picture: RefObject<HTMLElement> | undefined;
  columns: readonly ComparedColumn[];
  measures: readonly MeasureLine[];
  dimensions: readonly DimensionLine[];
}) => {
  const csv = () => compareCsv(columns, measures, dimensions);
  if (!picture)
    return (
      <ExportMenu
        choices={[
          { label: 'CSV', run: () => downloadText(NAME, 'csv', csv()) },
        ]}
      />
    );
  const draw = () =>
    pictureSvg(
      picture.current?.querySelector('svg') ?? null,
      'Live measures of organisations',
    );
  return <PictureExport name={NAME} draw={draw} csv={csv} />;
};
