import {
  download,
  downloadText,
  ExportMenu,
  svgToPng,
} from '@banyan/backstage-plugin-banyan-react';
import { errorApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { RefObject } from 'react';
import { standaloneSvg } from './standaloneSvg';

/** A picture as SVG and PNG, and what it shows as CSV. */
export const PictureExport = ({
  name,
  title,
  picture,
  size,
  rows,
}: {
  /** Of the file, without its end. */
  name: string;
  title: string;
  picture: RefObject<SVGSVGElement>;
  size: { width: number; height: number };
  rows: () => string;
}) => {
  const errors = useApi(errorApiRef);
  const svg = () => {
    if (!picture.current) throw new Error('Show the picture to export it.');
    return standaloneSvg(picture.current, { ...size, title });
  };
  const saying = async (save: () => unknown) => {
    try {
      await save();
    } catch (cause) {
      errors.post(cause instanceof Error ? cause : new Error(String(cause)));
    }
  };
  const png = async () => download(`${name}.png`, await svgToPng(svg(), size));
  return (
    <ExportMenu
      choices={[
        {
          label: 'SVG',
          run: () => saying(() => downloadText(name, 'svg', svg())),
        },
        { label: 'PNG', run: () => saying(png) },
        { label: 'CSV', run: () => downloadText(name, 'csv', rows()) },
      ]}
    />
  );
};
