import { StatusText, TierBadge } from '@banyan/backstage-plugin-banyan-react';
import styles from './Tribes.module.css';

const Drawn = ({ children }: { children: React.ReactNode }) => (
  <svg width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
    {children}
  </svg>
);

/** What the marks of the picture mean. */
export const TribesLegend = ({
  hasTicks,
  canUnfold,
}: {
  hasTicks: boolean;
  canUnfold: boolean;
}) => (
  <p className={styles.legend}>
    <span>
      <Drawn>
        <circle cx="15" cy="7" r="3.5" fill="var(--banyan-unknown)" />
      </Drawn>
      one person
    </span>
    <span>
      <Drawn>
        <rect
          width="30"
          height="14"
          rx="3"
          fill="var(--banyan-pass)"
          fillOpacity="0.14"
        />
      </Drawn>
      6–10 people
    </span>
    <span>
      <Drawn>
        <rect
          x="1"
          y="1"
          width="28"
          height="12"
          rx="6"
          fill="none"
          stroke="var(--banyan-unknown)"
          strokeWidth="1.4"
        />
      </Drawn>
      chapter, members a squad
    </span>
    <span>
      <Drawn>
        <path
          d="M0 6C8 6 8 2 15 2S22 6 30 6V8C22 8 22 12 15 12S8 8 0 8Z"
          fill="var(--banyan-unknown)"
          fillOpacity="0.5"
        />
      </Drawn>
      guild, thick where a squad takes part
    </span>
    {hasTicks && (
      <span>
        | tall tick: a tribe that the guild reaches, in the order above
      </span>
    )}
    <span>
      <TierBadge tier={0} /> <TierBadge tier={1} /> <TierBadge tier={2} />{' '}
      component by tier
    </span>
    <StatusText status="fail" />
    <StatusText status="warn" />
    <StatusText status="pass" />
    <StatusText status="unknown" />
    <span>
      Tab, then arrows, Enter pins{canUnfold && ' or unfolds a tribe'}, Escape
      lets go
    </span>
  </p>
);
