import {
  CatalogTable,
  type CatalogTableColumnsFunc,
  type CatalogTableRow,
} from '@backstage/plugin-catalog';
import { levelColumn } from '@banyan/backstage-plugin-scorecards';

const {
  createMetadataDescriptionColumn,
  createNameColumn,
  createNamespaceColumn,
  createOwnerColumn,
  createSpecTypeColumn,
  createSystemColumn,
  createTitleColumn,
} = CatalogTable.columns;

const WITH_TYPE = new Set(['component', 'api', 'resource', 'group']);
const WITH_SYSTEM = new Set(['component', 'api', 'resource']);
const RATED = new Set(['component', 'api', 'resource', 'system', 'domain']);
const WITHOUT_OWNER = new Set(['group', 'user', 'location']);

/** The columns of the catalog: the name gets room, and what the filters already say is left out. */
export const catalogColumns: CatalogTableColumnsFunc = ({
  filters,
  entities,
}) => {
  const kind = (
    entities[0]?.kind ??
    filters.kind?.value ??
    ''
  ).toLocaleLowerCase('en-US');
  return [
    createTitleColumn({ hidden: true }),
    { ...createNameColumn({ defaultKind: kind }), width: '24%' },
    ...(WITH_TYPE.has(kind)
      ? [
          {
            ...createSpecTypeColumn({ hidden: filters.type !== undefined }),
            width: '12%',
          },
        ]
      : []),
    ...(WITHOUT_OWNER.has(kind)
      ? []
      : [{ ...createOwnerColumn(), width: '17%' }]),
    ...(WITH_SYSTEM.has(kind)
      ? [{ ...createSystemColumn(), width: '17%' }]
      : []),
    ...(RATED.has(kind) ? [levelColumn<CatalogTableRow>()] : []),
    { ...createNamespaceColumn(), title: 'Company', width: '10%' },
    createMetadataDescriptionColumn(),
  ];
};
