import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { TableColumn } from '@backstage/core-components';
import { LevelCell } from './LevelCell';

/** A column for the table of the catalog: the level of each entity. @public */
export const levelColumn = <
  Row extends { entity: Entity },
>(): TableColumn<Row> => ({
  title: 'Level',
  width: '11%',
  sorting: false,
  render: ({ entity }) => <LevelCell entityRef={stringifyEntityRef(entity)} />,
});
