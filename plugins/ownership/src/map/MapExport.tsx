import {
  csv,
  type MapModel,
  mapPalette,
  mapSvg,
  PictureExport,
  useThemeMode,
} from '@banyan/backstage-plugin-banyan-react';
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
  const { width, height } = model;
  const rows = () =>
    serviceRows(
      view,
      model.chips.flatMap(({ ref }) => view.topology.byRef.get(ref) ?? []),
    );
  return (
    <PictureExport
      name="ownership"
      draw={() => ({ svg: mapSvg(model, mapPalette(mode)), width, height })}
      csv={() => csv(SERVICE_CSV, rows())}
    />
  );
};
