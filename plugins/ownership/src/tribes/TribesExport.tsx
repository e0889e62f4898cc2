import {
  csv,
  download,
  downloadText,
  ExportMenu,
  svgToPng,
} from '@banyan/backstage-plugin-banyan-react';
import { errorApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { RefObject } from 'react';
import type { TribesModel } from './model/model';
import { standaloneSvg } from './standaloneSvg';
import { tribesCsv } from './tribesCsv';

const NAME = 'tribes';

/** The picture as it stands, and its squads as a table, for elsewhere. */
export const TribesExport = ({
  model,
  parts,
}: {
  model: TribesModel;
  parts: RefObject<HTMLDivElement>;
}) => {
  const errors = useApi(errorApiRef);
  const drawn = () => {
    const { current } = parts;
    if (!current) throw new Error('Show the picture to export it.');
    return standaloneSvg(
      [...current.querySelectorAll<SVGSVGElement>(':scope > svg')],
      getComputedStyle(current),
    );
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
  const rows = () => csv(tribesCsv(model), model.squads);
  return (
    <ExportMenu
      choices={[
        {
          label: 'SVG',
          run: () => saying(() => downloadText(NAME, 'svg', drawn().svg)),
        },
        { label: 'PNG', run: () => saying(png) },
        { label: 'CSV', run: () => downloadText(NAME, 'csv', rows()) },
      ]}
    />
  );
};
