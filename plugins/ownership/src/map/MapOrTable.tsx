import { Choice, type UrlState } from '@banyan/backstage-plugin-banyan-react';

const TABLE = 'table';

/** The map as a picture, or as its table alone. */
export const MapOrTable = ({
  url,
  isTable,
}: {
  url: UrlState;
  isTable: boolean;
}) => (
  <Choice
    label="Show as"
    options={[
      ['map', 'Map'],
      [TABLE, 'Table'],
    ]}
    value={isTable ? TABLE : 'map'}
    onChange={id => url.set({ as: id === TABLE ? TABLE : undefined })}
  />
);
