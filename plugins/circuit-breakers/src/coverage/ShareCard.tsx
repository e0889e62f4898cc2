import type { CoverageResponse } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink, TierBadge } from '@banyan/backstage-plugin-banyan-react';
import { organisationTitle } from '../state';
import { CoverMark } from './CoverMark';
import { ShareBars } from './ShareBars';
import styles from './Coverage.module.css';

/** How much has a breaker, by company and by the tier of the caller. */
export const ShareCard = ({
  coverage: { byOrganization, byTier },
}: {
  coverage: CoverageResponse;
}) => (
  <section className={styles.card} aria-labelledby="coverage-shares">
    <h3 id="coverage-shares">
      By company <span className={styles.quiet}>check RES-01</span>
    </h3>
    <ShareBars
      label="By company"
      rows={byOrganization.map(({ ref, ...share }) => ({
        id: ref ?? '',
        name: ref ? (
          <EntityLink entityRef={ref} title={organisationTitle(ref)} strong />
        ) : (
          'no company'
        ),
        ...share,
      }))}
    />
    <ShareBars
      label="By tier of the caller"
      rows={byTier.map(({ tier, ...share }) => ({
        id: String(tier),
        name: (
          <>
            <TierBadge tier={tier ?? undefined} /> caller
          </>
        ),
        ...share,
      }))}
    />
    <p className={styles.legend}>
      <span>
        <CoverMark cover="covered" /> has a breaker
      </span>
      <span>
        <CoverMark cover="critical" /> critical, none
      </span>
      <span>
        <CoverMark cover="other" /> not critical, none
      </span>
    </p>
  </section>
);
