import {
  AcceptDialog,
  AnswerLine,
  type DataColumn,
  StatusText,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { Alert, Button } from '@backstage/ui';
import { deviationList } from '../data/deviationList';
import type { TabProps } from '../page';
import { DeviationDetails } from './DeviationDetails';
import { deviationFilterOf, passes } from './deviationFilter';
import { DeviationFilters } from './DeviationFilters';
import { DEVIATION_RULES } from './deviationRules';
import {
  deviationId,
  type DeviationRow,
  DeviationTable,
} from './DeviationTable';
import { useAcceptDeviation } from './useAcceptDeviation';

const WORST_FIRST = { column: '', direction: 'ascending' } as const;

/** What organisation and architecture are at odds about, as a list to work through. */
export const DisagreementsTab = ({ alignment, url, refresh }: TabProps) => {
  const [sort, setSort] = useUrlSort(url, WORST_FIRST);
  const accepting = useAcceptDeviation(alignment.scope, refresh);
  const { acceptances, asked, problem } = accepting;
  const all = deviationList(alignment);
  const filter = deviationFilterOf(url);
  const rows = all
    .filter(each => passes(each, filter))
    .map((each): DeviationRow => ({ ...each, id: deviationId(each) }));
  const open = all.filter(({ accepted }) => !accepted);
  const fails = open.filter(({ verdict }) => verdict === 'fail').length;
  const selected = rows.find(({ id }) => id === url.get('open'));
  const look: DataColumn<DeviationRow> = {
    id: 'open',
    label: 'Details',
    width: 90,
    cell: ({ id, from, to }) => (
      <Button
        size="small"
        variant="tertiary"
        aria-label={`Details of ${from} and ${to}`}
        aria-expanded={id === selected?.id}
        onPress={() => url.set({ open: id === selected?.id ? undefined : id })}
      >
        {id === selected?.id ? 'Close' : 'Open'}
      </Button>
    ),
  };
  return (
    <>
      <AnswerLine
        facts={[
          `${open.length} open`,
          `${all.length - open.length} accepted`,
          `${alignment.doma.clean} of ${alignment.doma.crossings} calls between domains are clean`,
        ]}
        rules={DEVIATION_RULES}
      >
        {open.length === 0 ? (
          <StatusText status="pass">
            Nothing is at odds as far as is known
          </StatusText>
        ) : (
          <>
            {open.length} {open.length === 1 ? 'place' : 'places'} at odds,{' '}
            <StatusText status={fails > 0 ? 'fail' : 'warn'}>
              {fails} against a rule
            </StatusText>
          </>
        )}
      </AnswerLine>
      <DeviationFilters all={all} rows={rows} url={url} />
      {problem && <Alert status="danger" icon title={problem} />}
      {selected && (
        <DeviationDetails
          deviation={selected}
          acceptances={acceptances}
          onAccept={() => accepting.ask(selected)}
          onWithdraw={accepting.withdraw}
        />
      )}
      <DeviationTable
        rows={rows}
        sort={sort}
        onSortChange={setSort}
        more={[look]}
      />
      {asked && acceptances.days && (
        <AcceptDialog
          targets={asked}
          days={acceptances.days}
          accept={acceptances.accept}
          onAccepted={accepting.changed}
          onClose={accepting.close}
        />
      )}
    </>
  );
};
