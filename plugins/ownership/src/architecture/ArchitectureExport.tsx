import {
  csv,
  download,
  downloadText,
  ExportMenu,
  svgToPng,
} from '@banyan/backstage-plugin-banyan-react';
import { errorApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { RefObject } from 'react';
import { callCsv } from './callColumns';
import type { Architecture } from './model';
import { pictureSvg } from './pictureSvg';

const NAME = 'org-and-architecture';

/** The picture as it stands, and its calls as a table, for elsewhere. */
export const ArchitectureExport = ({
  model,
  picture,
}: {
  model: Architecture;
  picture: RefObject<SVGSVGElement>;
}) => {
  const errors = useApi(errorApiRef);
  const drawn = () => {
    const { current } = picture;
    if (!current) throw new Error('Show the picture to export it.');
    const { width, height } = current.viewBox.baseVal;
    const ground = getComputedStyle(document.body).backgroundColor;
    return {
      svg: pictureSvg(current, { width, height, ground }),
      width,
      height,
    };
  };
  const saying = async (save: () => unknown) => {
    try {
      await save();
    } catch (error) {
      errors.post(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const png = async () => {
    const { svg, ...size } = drawn();
    download(`${NAME}.png`, await svgToPng(svg, size));
  };
  const pictures = [
    {
      label: 'SVG',
      run: () => saying(() => downloadText(NAME, 'svg', drawn().svg)),
    },
    { label: 'PNG', run: () => saying(png) },
  ];
  return (
    <ExportMenu
      choices={[
        ...pictures,
        {
          label: 'CSV',
          run: () =>
            downloadText(NAME, 'csv', csv(callCsv(model), model.calls)),
        },
      ]}
    />
  );
};
