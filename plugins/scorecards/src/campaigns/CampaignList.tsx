import type { CampaignsResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  AnswerLine,
  csv,
  DataTable,
  downloadText,
  EmptyState,
  ExportMenu,
  plural,
  useUrlSort,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button } from '@backstage/ui';
import { useMemo } from 'react';
import { usePageLinks } from '../page';
import { CAMPAIGN_CSV, campaignColumns } from './campaignColumns';
import { CampaignDialog } from './CampaignDialog';
import { campaignsSentence } from './campaignWords';
import styles from './Campaigns.module.css';

const RULES = [
  [
    'Done',
    'Pairs of an entity in the scope and a check of the campaign that pass, of those that count. Exempt and not applicable ones leave the count.',
  ],
  ['Overdue', 'The target day has passed and something is left.'],
  [
    'Promoted',
    'The checks go on as a scorecard in the catalog: the campaign gives the file.',
  ],
] as const;

const FIRST_TARGET = { column: 'target', direction: 'ascending' } as const;

/** All campaigns: how far each is, by when. */
export const CampaignList = ({
  answer: { items, mayCreate },
  scope,
  retry,
}: {
  answer: CampaignsResponse;
  scope: string | undefined;
  retry: () => void;
}) => {
  const url = useUrlState();
  const links = usePageLinks();
  const isNew = mayCreate && url.get('new') !== undefined;
  const [sort, setSort] = useUrlSort(url, FIRST_TARGET);
  const columns = useMemo(() => campaignColumns(links), [links]);
  const start = (
    <Button
      size="small"
      isDisabled={!mayCreate}
      onPress={() => url.set({ new: 'true' })}
    >
      Start a campaign
    </Button>
  );
  return (
    <>
      {items.length > 0 && (
        <AnswerLine rules={RULES} facts={[plural(items.length, 'campaign')]}>
          {campaignsSentence(items)}
        </AnswerLine>
      )}
      <div className={styles.tools}>
        {!mayCreate && (
          <span className={styles.quiet}>
            Starting one takes the right scorecards.campaign.manage.
          </span>
        )}
        {start}
        {items.length > 0 && (
          <ExportMenu
            choices={[
              {
                label: 'CSV',
                run: () =>
                  downloadText('campaigns', 'csv', csv(CAMPAIGN_CSV, items)),
              },
            ]}
          />
        )}
      </div>
      {items.length === 0 ? (
        <EmptyState title="No campaign yet">
          A campaign gets some checks done in a scope by a day, and shows who
          has what left. What it has reached can be promoted to a scorecard.
        </EmptyState>
      ) : (
        <DataTable
          label="Campaigns"
          columns={columns}
          rows={items}
          sort={sort}
          onSortChange={setSort}
        />
      )}
      {isNew && (
        <CampaignDialog
          given={{
            scope: scope ?? '',
            checks: url.get('checks')?.split(',') ?? [],
          }}
          onSaved={retry}
          onClose={() => url.set({ new: undefined, checks: undefined })}
        />
      )}
    </>
  );
};
