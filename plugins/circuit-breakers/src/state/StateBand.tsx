import type { BreakerSpell } from '@banyan/backstage-plugin-banyan-common';
import { bandParts } from './bandParts';
import { STATES } from './breakerStates';
import { clockText, percentText } from './words';
import styles from './StateBand.module.css';

const wordOf = (state: ReturnType<typeof bandParts>[number]['state']) =>
  state === 'gap' ? 'not watched' : STATES[state].word;

/** The states of a time as a band, with a pattern each; its name says the shares. */
export const StateBand = ({
  spells,
  from,
  to,
  label,
  thin,
}: {
  spells: readonly BreakerSpell[];
  from: number;
  to: number;
  label: string;
  thin?: boolean;
}) => {
  const parts = bandParts(spells, { from, to });
  const shares = new Map<string, number>();
  for (const { state, width } of parts) {
    const word = wordOf(state);
    shares.set(word, (shares.get(word) ?? 0) + width / 100);
  }
  const words = [...shares].map(
    ([word, share]) => `${word} ${percentText(share)}`,
  );
  return (
    <div
      className={styles.band}
      data-thin={thin}
      role="img"
      aria-label={`${label}: ${words.join(', ')}`}
    >
      {parts.map(part => (
        <span
          key={part.from}
          data-state={part.state}
          style={{ left: `${part.left}%`, width: `${part.width}%` }}
          title={`${wordOf(part.state)}, ${clockText(part.from)} to ${clockText(part.to)}`}
        />
      ))}
    </div>
  );
};
