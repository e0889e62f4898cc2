import type { Campaign } from '@banyan/backstage-plugin-banyan-common';
import {
  type CsvColumn,
  type DataColumn,
  EntityLink,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import type { PageLinks } from '../page';
import { percentText, stateOf, timeWords } from './campaignWords';
import { DoneBar } from './DoneBar';
import styles from './Campaigns.module.css';

const STATES = ['running', 'draft', 'promoted', 'archived'];

/** A campaign in a row each. */
export const campaignColumns = (
  links: PageLinks,
): readonly DataColumn<Campaign>[] => [
  {
    id: 'title',
    label: 'Campaign',
    isRowHeader: true,
    sortValue: ({ title }) => title,
    cell: ({ id, title, brief }) => (
      <span className={styles.cell}>
        <Link href={links.campaign(id)} standalone weight="bold">
          {title}
        </Link>
        <span className={styles.quiet}>{brief}</span>
      </span>
    ),
  },
  {
    id: 'state',
    label: 'State',
    width: 120,
    sortValue: ({ state }) => STATES.indexOf(state),
    cell: campaign => {
      const { status, word } = stateOf(campaign);
      return <StatusText status={status}>{word}</StatusText>;
    },
  },
  {
    id: 'done',
    label: 'Done',
    width: 190,
    sortValue: ({ passed, counting }) =>
      counting === 0 ? undefined : passed / counting,
    cell: campaign => <DoneBar {...campaign} />,
  },
  {
    id: 'target',
    label: 'Target',
    width: 170,
    // Days in this form sort as text.
    sortValue: ({ targetOn }) => targetOn,
    cell: campaign =>
      campaign.state === 'running' ? timeWords(campaign) : campaign.targetOn,
  },
  {
    id: 'scope',
    label: 'Scope',
    sortValue: ({ scopeTitle }) => scopeTitle ?? '',
    cell: ({ scope, scopeTitle }) =>
      scope === null ? (
        'everything'
      ) : (
        <EntityLink entityRef={scope} title={scopeTitle ?? undefined} />
      ),
  },
  {
    id: 'owner',
    label: 'Led by',
    sortValue: ({ owner }) => owner,
    cell: ({ owner }) => <EntityLink entityRef={owner} />,
  },
];

/** The same for a file. */
export const CAMPAIGN_CSV: readonly CsvColumn<Campaign>[] = [
  { label: 'id', value: ({ id }) => id },
  { label: 'title', value: ({ title }) => title },
  { label: 'state', value: ({ state }) => state },
  { label: 'checks', value: ({ checks }) => checks.join(' ') },
  { label: 'scope', value: ({ scope }) => scope ?? undefined },
  { label: 'led by', value: ({ owner }) => owner },
  { label: 'starts on', value: ({ startsOn }) => startsOn },
  { label: 'target', value: ({ targetOn }) => targetOn },
  { label: 'done', value: ({ passed }) => passed },
  { label: 'counting', value: ({ counting }) => counting },
  { label: 'percent', value: campaign => percentText(campaign) },
];
