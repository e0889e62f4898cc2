import { errorApiRef, useApi } from '@backstage/frontend-plugin-api';
import { download, downloadText } from './download';
import { ExportMenu } from './ExportMenu';
import type { DrawnPicture } from './pictureSvg';
import { svgToPng } from './svgToPng';

/** A picture as SVG and PNG, and what it shows as CSV. What goes wrong is said. @public */
export const PictureExport = ({
  name,
  draw,
  csv,
}: {
  /** Of the file, without its end. */
  name: string;
  draw: () => DrawnPicture;
  csv: () => string;
}) => {
  const errors = useApi(errorApiRef);
  const saying = (save: () => unknown) => async () => {
    try {
      await save();
    } catch (error) {
      errors.post(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const png = async () => {
    const { svg, ...size } = draw();
    download(`${name}.png`, await svgToPng(svg, size));
  };
  return (
    <ExportMenu
      choices={[
        {
          label: 'SVG',
          run: saying(() => downloadText(name, 'svg', draw().svg)),
        },
        { label: 'PNG', run: saying(png) },
        { label: 'CSV', run: saying(() => downloadText(name, 'csv', csv())) },
      ]}
    />
  );
};
