import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { Link } from '@backstage/ui';
import {
  EntityLink,
  entityTitle,
  TierBadge,
} from '@banyan/backstage-plugin-banyan-react';
import { memo, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { BreakerMenu } from '../orders/BreakerMenu';
import { usePageLinks } from '../page';
import { calleeOf } from '../state';
import { Errors, Fallback, Note, Since, Upstream } from './AttentionCells';
import { LastHalfHour } from './LastHalfHour';
import styles from './Attention.module.css';

/** Do not follow the row when something in it was meant. */
const isMeant = (target: EventTarget) =>
  target instanceof Element &&
  target.closest('a, button, [role="menuitem"], [role="dialog"]') !== null;

/** One breaker that somebody has to look at. */
export const AttentionRow = memo(
  ({
    item,
    clockAhead,
    onShow,
  }: {
    item: BreakerItem;
    clockAhead: number;
    /** Shows who feels it. */
    onShow: (id: string) => void;
  }) => {
    const links = usePageLinks();
    const navigate = useNavigate();
    const { id } = item;
    const href = links.breaker(id);
    const ways = useMemo(
      () => [
        { label: 'Open details', href },
        { label: 'Show who feels it', run: () => onShow(id) },
        { label: 'Show on the Map', href: links.tab('map', { breaker: id }) },
      ],
      [href, id, links, onShow],
    );
    return (
      <tr
        className={styles.row}
        data-state={item.state}
        onClick={({ target }) => {
          if (!isMeant(target)) navigate(href);
        }}
      >
        <td data-label="State, since">
          <Since item={item} clockAhead={clockAhead} />
        </td>
        <th scope="row" data-label="Breaker">
          <Link href={href} standalone weight="bold" className={styles.name}>
            {entityTitle(item.entityRef)} → {calleeOf(item)}
          </Link>{' '}
          <TierBadge tier={item.tier ?? undefined} />
          <Note item={item} clockAhead={clockAhead} />
        </th>
        <td data-label="Owner of the caller">
          {item.owner ? <EntityLink entityRef={item.owner} /> : 'nobody'}
        </td>
        <td data-label="Error rate against limit">
          <Errors item={item} />
        </td>
        <td data-label="Last 30 min">
          <LastHalfHour item={item} clockAhead={clockAhead} />
        </td>
        <td data-label="Fallback">
          <Fallback item={item} />
        </td>
        <td data-label="Upstream affected">
          <Upstream item={item} />
        </td>
        <td>
          <BreakerMenu item={item} ways={ways} />
        </td>
      </tr>
    );
  },
);
