import {
  csv,
  download,
  downloadText,
  ExportMenu,
  type MapModel,
  mapPalette,
  mapSvg,
  svgToPng,
  useThemeMode,
} from '@banyan/backstage-plugin-banyan-react';
import { errorApiRef, useApi } from '@backstage/frontend-plugin-api';
import type { OwnershipView } from '../data/ownershipView';
import { SERVICE_CSV } from '../services/serviceColumns';
import { serviceRows } from '../services/serviceRows';

/** The map as a picture, and its components as a table, for elsewhere. */
export const MapExport = ({
  view,
  model,
}: {
  view: OwnershipView;
  model: MapModel;
}) => {
  const mode = useThemeMode();
  const errors = useApi(errorApiRef);
  const svg = () => mapSvg(model, mapPalette(mode));
  const png = async () => {
    try {
      download('ownership.png', await svgToPng(svg(), model));
    } catch (error) {
      errors.post(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const rows = () =>
    serviceRows(
      view,
      model.chips.flatMap(({ ref }) => view.topology.byRef.get(ref) ?? []),
    );
  return (
    <ExportMenu
      choices={[
        { label: 'SVG', run: () => downloadText('ownership', 'svg', svg()) },
        { label: 'PNG', run: png },
        {
          label: 'CSV',
          run: () => downloadText('ownership', 'csv', csv(SERVICE_CSV, rows())),
        },
      ]}
    />
  );
};
