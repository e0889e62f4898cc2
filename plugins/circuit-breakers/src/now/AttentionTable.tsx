import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { Button } from '@backstage/ui';
import { HowComputed } from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import { calleeOf, plural, StateBadge, STATES } from '../state';
import { type AttentionGroup, attentionGroups } from './attentionGroups';
import { AttentionRow } from './AttentionRow';
import { NOW_RULES } from './nowRules';
import { useHeldList } from './useHeldList';
import styles from './Attention.module.css';
import cards from './Now.module.css';

const HEADS = [
  'State, since',
  'Breaker (caller → callee)',
  'Owner of the caller',
  'Error rate against limit',
  'Last 30 min',
  'Fallback',
  'Upstream affected',
] as const;

type RowProps = { clockAhead: number; onShow: (id: string) => void };

const GroupRows = ({
  group: { items },
  ...props
}: RowProps & { group: AttentionGroup }) => {
  const [isOpen, setOpen] = useState(false);
  const [first] = items;
  return (
    <>
      <tr className={styles.row} data-state={first.state}>
        <td>
          <StateBadge state={first.state} />
        </td>
        <th scope="row" colSpan={HEADS.length}>
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            {`${plural(items.length, 'breaker')} ${STATES[first.state].word} towards ${calleeOf(first)}`}
          </Button>
        </th>
      </tr>
      {isOpen &&
        items.map(item => (
          <AttentionRow key={item.id} item={item} {...props} />
        ))}
    </>
  );
};

/** The breakers that are not closed, who has to be looked at first at the top. */
export const AttentionTable = ({
  attention,
  byId,
  total,
  ...props
}: RowProps & {
  attention: readonly BreakerItem[];
  byId: ReadonlyMap<string, BreakerItem>;
  total: number;
}) => {
  const { ids, arrived, release, hold } = useHeldList(
    attention.map(({ id }) => id),
  );
  const groups = attentionGroups(ids.flatMap(id => byId.get(id) ?? []));
  if (groups.length === 0 && arrived === 0) return null;
  return (
    <section aria-label="Needs attention" className={cards.card}>
      <h3 className={cards.title}>
        Needs attention
        <span className={cards.quiet}>
          {attention.length} of {total} · order: open, half-open, forced,
          unknown; then tier
        </span>
        <span className={cards.ways} role="status">
          {arrived > 0 && (
            <Button size="small" variant="secondary" onPress={release}>
              {`${arrived} new`}
            </Button>
          )}
          <HowComputed rules={NOW_RULES} />
        </span>
      </h3>
      <table className={styles.table} {...hold}>
        <thead>
          <tr>
            {HEADS.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col" aria-label="Actions" />
          </tr>
        </thead>
        <tbody>
          {groups.map(group =>
            group.items.length > 1 ? (
              <GroupRows key={group.id} group={group} {...props} />
            ) : (
              <AttentionRow key={group.id} item={group.items[0]} {...props} />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
};
