import type { DomainAlignment } from '@banyan/backstage-plugin-banyan-common';
import {
  StatusMark,
  type ThemedColour,
  useThemeMode,
} from '@banyan/backstage-plugin-banyan-react';
import { componentsWords, domainWords } from './domainWords';
import { type Box, SIZES } from './layersLayout';
import styles from './Layers.module.css';

const LONGEST = 19;

const short = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

const worst = ({ gatewayVerdict, sizeVerdict }: DomainAlignment) => {
  if (gatewayVerdict === 'fail' || sizeVerdict === 'fail') return 'fail';
  return gatewayVerdict === 'warn' ? 'warn' : undefined;
};

/** A domain: the colour of its unit, its name, its gateway as a bar with a door, and what is odd. */
export const DomainBox = ({
  box: { domain, x, y },
  colour,
  isDim,
  isPinned,
  onLook,
  onPin,
}: {
  box: Box;
  colour: ThemedColour;
  isDim: boolean;
  isPinned: boolean;
  onLook: (ref: string | undefined) => void;
  onPin: (ref: string) => void;
}) => {
  const mode = useThemeMode();
  const { width, height } = SIZES.box;
  const status = worst(domain);
  const words = domainWords(domain);
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={words}
      aria-pressed={isPinned}
      transform={`translate(${x} ${y})`}
      className={styles.box}
      data-dim={isDim || undefined}
      data-pinned={isPinned || undefined}
      onMouseEnter={() => onLook(domain.ref)}
      onMouseLeave={() => onLook(undefined)}
      onFocus={() => onLook(domain.ref)}
      onBlur={() => onLook(undefined)}
      onClick={() => onPin(domain.ref)}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPin(domain.ref);
      }}
    >
      <title>{words}</title>
      <rect width={width} height={height} rx="4" className={styles.ground} />
      <rect width="4" height={height} rx="2" fill={colour[mode]} />
      {domain.gateways.length > 0 && (
        <>
          <rect width={width} height="7" rx="3" className={styles.gateway} />
          <rect
            x={width / 2 - 9}
            width="18"
            height="7"
            className={styles.door}
          />
        </>
      )}
      <text x="14" y="27" className={styles.name} direction="auto">
        {short(domain.title)}
      </text>
      <text x="14" y="45" className={styles.note}>
        {componentsWords(domain)}
        {domain.purity.value === null
          ? ', purity unknown'
          : `, ${domain.purity.n}/${domain.purity.m} pure`}
      </text>
      {status && (
        <g transform={`translate(${width - 20} 16)`}>
          <StatusMark status={status} />
        </g>
      )}
    </g>
  );
};
