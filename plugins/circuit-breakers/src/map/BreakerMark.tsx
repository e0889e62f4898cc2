import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { calleeOf, StateMark, STATES } from '../state';
import type { PlacedCall } from './placedCalls';
import styles from './Map.module.css';

/** What is spoken of a breaker and shown on hover. */
export function breakerWords(item: BreakerItem): string {
  const { open, total } = item.instances;
  const some = open > 0 ? `, ${open} of ${total} instances` : '';
  return `${entityTitle(item.entityRef)} to ${calleeOf(item)}: ${STATES[item.state].word}${some}`;
}

/** The breaker on its call: press it to see who feels it. */
export const BreakerMark = ({
  call: { id, middle },
  breaker,
  isSelected,
  isDim,
  isStop,
  onSelect,
}: {
  call: PlacedCall;
  breaker: BreakerItem;
  isSelected: boolean;
  isDim: boolean;
  /** True = the tab key stops here. */
  isStop: boolean;
  onSelect: (id: string | undefined) => void;
}) => {
  const words = breakerWords(breaker);
  const press = () => onSelect(isSelected ? undefined : breaker.id);
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={words}
      aria-pressed={isSelected}
      data-call={id}
      data-dim={isDim || undefined}
      data-state={breaker.state}
      className={styles.mark}
      transform={`translate(${middle.x} ${middle.y})`}
      onClick={press}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      <title>{words}</title>
      <circle r="9" className={styles.disc} />
      <g transform="translate(-6 -6)">
        <StateMark state={breaker.state} />
      </g>
    </g>
  );
};
