import {
  csv,
  PictureExport,
  pictureSvg,
} from '@banyan/backstage-plugin-banyan-react';
import type { RefObject } from 'react';
import { callCsv } from './callColumns';
import type { Architecture } from './model';

/** The picture as it stands, and its calls as a table, for elsewhere. */
export const ArchitectureExport = ({
  model,
  picture,
}: {
  model: Architecture;
  picture: RefObject<SVGSVGElement>;
}) => (
  <PictureExport
    name="org-and-architecture"
    draw={() => pictureSvg(picture.current, 'Organisation and architecture')}
    csv={() => csv(callCsv(model), model.calls)}
  />
);
