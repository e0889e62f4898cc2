import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { Link } from '@backstage/ui';
import {
  type DataColumn,
  DataTable,
  EntityLink,
  TierBadge,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo, useState } from 'react';
import { type PageLinks, usePageLinks } from '../page';
import { calleeOf, countText, msText, STATES, StateBadge } from '../state';
import { rateWords, volumeWords } from './cellWords';

type Column = DataColumn<BreakerItem>;

const counter = (id: keyof BreakerItem['counts'], label: string): Column => ({
  id,
  label,
  numeric: true,
  width: 90,
  cell: ({ counts }) => countText(counts[id]),
  sortValue: ({ counts }) => counts[id] ?? undefined,
});

const columns = (links: PageLinks): Column[] => [
  {
    id: 'state',
    label: 'State',
    width: 130,
    cell: ({ state }) => <StateBadge state={state} />,
    sortValue: ({ state }) => STATES[state].rank,
  },
  {
    id: 'callee',
    label: 'Callee',
    isRowHeader: true,
    cell: item => (
      <Link href={links.breaker(item.id)} standalone>
        {calleeOf(item)}
      </Link>
    ),
    sortValue: calleeOf,
  },
  {
    id: 'caller',
    label: 'Caller',
    cell: ({ entityRef }) => <EntityLink entityRef={entityRef} />,
    sortValue: ({ entityRef }) => entityRef,
  },
  {
    id: 'tier',
    label: 'Tier',
    width: 70,
    cell: ({ tier }) => <TierBadge tier={tier ?? undefined} />,
    sortValue: ({ tier }) => tier ?? undefined,
  },
  {
    id: 'rate',
    label: 'Errors',
    numeric: true,
    width: 90,
    cell: rateWords,
    sortValue: ({ errorRate, state }) =>
      state === 'unknown' ? undefined : (errorRate ?? undefined),
  },
  {
    id: 'volume',
    label: 'Calls',
    numeric: true,
    cell: volumeWords,
    sortValue: ({ callsPerSecond }) => callsPerSecond ?? undefined,
  },
  counter('successes', 'ok'),
  counter('failures', 'failure'),
  counter('timeouts', 'timeout'),
  counter('notPermitted', 'stopped'),
  counter('rejected', 'rejected'),
  counter('ignored', 'bad req.'),
  {
    id: 'p99',
    label: 'p99 of timeout',
    numeric: true,
    cell: ({ latencyMs, settings }) =>
      `${msText(latencyMs.p99?.high)} of ${msText(settings.timeoutMs)}`,
    sortValue: ({ latencyMs }) => latencyMs.p99?.high,
  },
];

/** The cells of the wall as rows. */
export const WallTable = ({ items }: { items: readonly BreakerItem[] }) => {
  const links = usePageLinks();
  const [sort, setSort] = useState<
    React.ComponentProps<typeof DataTable>['sort']
  >({ column: 'state', direction: 'ascending' });
  return (
    <DataTable
      label="Breakers"
      columns={useMemo(() => columns(links), [links])}
      rows={items}
      sort={sort}
      onSortChange={setSort}
    />
  );
};
