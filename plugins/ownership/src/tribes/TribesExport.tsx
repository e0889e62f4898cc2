import { csv, PictureExport } from '@banyan/backstage-plugin-banyan-react';
import type { RefObject } from 'react';
import type { TribesModel } from './model/model';
import { standaloneSvg } from './standaloneSvg';
import { tribesCsv } from './tribesCsv';

/** The picture as it stands, and its squads as a table, for elsewhere. */
export const TribesExport = ({
  model,
  parts,
}: {
  model: TribesModel;
  parts: RefObject<HTMLDivElement>;
}) => {
  const draw = () => {
    const { current } = parts;
    if (!current) throw new Error('Show the picture to export it.');
    return standaloneSvg(
      [...current.querySelectorAll<SVGSVGElement>(':scope > svg')],
      getComputedStyle(current),
    );
  };
  return (
    <PictureExport
      name="tribes"
      draw={draw}
      csv={() => csv(tribesCsv(model), model.squads)}
    />
  );
};
