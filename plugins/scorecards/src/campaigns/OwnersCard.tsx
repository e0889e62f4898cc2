import type { CampaignResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  csv,
  downloadText,
  EntityLink,
  plural,
  SectionCard,
} from '@banyan/backstage-plugin-banyan-react';
import { Button, Link } from '@backstage/ui';
import { shortId, VerdictText } from '../ladder';
import { usePageLinks } from '../page';
import { DoneBar } from './DoneBar';
import styles from './Campaigns.module.css';

type Group = CampaignResponse['groups'][number];
type Left = Group['open'][number];

const SHOWN = 200;

const COLUMNS = [
  {
    label: 'owner',
    value: ({ owner }: Left & { owner: string | undefined }) => owner,
  },
  { label: 'entity', value: ({ entityRef }: Left) => entityRef },
  { label: 'check', value: ({ check }: Left) => check },
  { label: 'verdict', value: ({ verdict }: Left) => verdict },
];

const rowsOf = (groups: readonly Group[]) =>
  groups.flatMap(({ owner, open }) =>
    open.map(left => ({ ...left, owner: owner?.ref })),
  );

/** Most left first; who is done comes last. */
const byLeft = (one: Group, other: Group) =>
  other.open.length - one.open.length ||
  (one.owner?.title ?? '').localeCompare(other.owner?.title ?? '');

const Open = ({ open }: { open: readonly Left[] }) => {
  const links = usePageLinks();
  return (
    <ul className={styles.open}>
      {open
        .slice(0, SHOWN)
        .map(({ entityRef, entityTitle, check, verdict }) => (
          <li key={`${entityRef} ${check}`}>
            <EntityLink entityRef={entityRef} title={entityTitle} />
            <Link href={links.check(check)} standalone>
              {shortId(check)}
            </Link>
            <VerdictText verdict={verdict} />
          </li>
        ))}
      {open.length > SHOWN && <li>and {open.length - SHOWN} more</li>}
    </ul>
  );
};

const Owner = ({
  group: { owner, passed, counting, open },
}: {
  group: Group;
}) => (
  <li className={styles.owner}>
    <span className={styles.name}>
      {owner ? (
        <EntityLink entityRef={owner.ref} title={owner.title} strong />
      ) : (
        <b>nobody owns it</b>
      )}
      <DoneBar passed={passed} counting={counting} />
    </span>
    {open.length > 0 && (
      <details>
        <summary>{plural(open.length, 'thing')} left</summary>
        <Open open={open} />
      </details>
    )}
  </li>
);

/** Who has what left, most first. */
export const OwnersCard = ({ groups }: { groups: readonly Group[] }) => {
  const left = rowsOf(groups);
  return (
    <SectionCard
      title="What is left, by owner"
      note={`${plural(left.length, 'thing')} left with ${plural(groups.filter(({ open }) => open.length > 0).length, 'owner')}`}
      actions={
        left.length > 0 && (
          <Button
            size="small"
            variant="tertiary"
            onPress={() =>
              downloadText('campaign-left', 'csv', csv(COLUMNS, left))
            }
          >
            CSV
          </Button>
        )
      }
    >
      {groups.length === 0 ? (
        <p className={styles.quiet}>Nothing in the scope counts.</p>
      ) : (
        <ul className={styles.owners}>
          {groups.toSorted(byLeft).map(group => (
            <Owner key={group.owner?.ref ?? ''} group={group} />
          ))}
        </ul>
      )}
    </SectionCard>
  );
};
