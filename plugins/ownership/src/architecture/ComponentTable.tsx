import {
  type DataColumn,
  DataTable,
  EntityLink,
  TierBadge,
  type TopologyNode,
  type UrlState,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import type { Architecture, Block } from './model';
import styles from './Architecture.module.css';

type ComponentRow = {
  id: string;
  node: TopologyNode;
  block: Block;
  at: number;
  team?: TopologyNode;
  out: number;
  disagrees: boolean;
};

const AS_IN_THE_PICTURE = { column: 'block', direction: 'ascending' } as const;

const rowsOf = (model: Architecture): ComponentRow[] =>
  model.blocks.flatMap((block, at) =>
    block.components.map(node => ({
      id: node.ref,
      node,
      block,
      at,
      team: model.teamOf(node),
      out: model.callsFrom.get(node.ref)?.length ?? 0,
      disagrees: model.disagreeing.has(node.ref),
    })),
  );

const columnsOf = ({ grouping }: Architecture): DataColumn<ComponentRow>[] => [
  {
    id: 'component',
    label: 'Component',
    isRowHeader: true,
    cell: ({ node }) => (
      <EntityLink entityRef={node.ref} title={node.title} strong />
    ),
    sortValue: ({ node }) => node.title,
  },
  {
    id: 'tier',
    label: 'Tier',
    cell: ({ node }) => <TierBadge tier={node.tier} />,
    sortValue: ({ node }) => node.tier,
    width: 76,
  },
  {
    id: 'team',
    label: 'Owned by',
    cell: ({ team }) =>
      team ? <EntityLink entityRef={team.ref} title={team.title} /> : 'nobody',
    sortValue: ({ team }) => team?.title,
  },
  {
    id: 'block',
    label: grouping === 'domains' ? 'Domain' : 'System',
    cell: ({ block }) =>
      block.node ? (
        <EntityLink entityRef={block.node.ref} title={block.title} />
      ) : (
        'none'
      ),
    sortValue: ({ at }) => at,
  },
  {
    id: 'layer',
    label: 'Layer',
    cell: ({ block }) => block.layer ?? 'not declared',
    sortValue: ({ block }) => block.layer,
    width: 130,
  },
  {
    id: 'out',
    label: 'Calls out',
    cell: ({ out }) => out,
    sortValue: ({ out }) => out,
    numeric: true,
    width: 104,
  },
];

/** The picture as a table: each component with its team at one side and its domain at the other. */
export const ComponentTable = ({
  model,
  url,
  onlyDisagreements,
}: {
  model: Architecture;
  url: UrlState;
  onlyDisagreements: boolean;
}) => {
  const [sort, setSort] = useUrlSort(url, AS_IN_THE_PICTURE);
  const rows = useMemo(
    () =>
      rowsOf(model).filter(({ disagrees }) => disagrees || !onlyDisagreements),
    [model, onlyDisagreements],
  );
  const columns = useMemo(() => columnsOf(model), [model]);
  return (
    <div className={styles.table}>
      <h3>
        Components{' '}
        <span>
          {onlyDisagreements
            ? `${rows.length} at an end of a call that disagrees`
            : rows.length}
        </span>
      </h3>
      <DataTable
        label="Components"
        columns={columns}
        rows={rows}
        sort={sort}
        onSortChange={setSort}
        empty={<p>No component is at an end of a call that disagrees.</p>}
      />
    </div>
  );
};
