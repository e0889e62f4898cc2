import {
  ErrorState,
  LoadingState,
  StaleBanner,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { lazy, Suspense, useMemo } from 'react';
import { unitColourOf } from '../data/unitColourOf';
import type { OwnershipView } from '../data/ownershipView';
import type { LoadedView } from '../data/useOwnershipView';
import { FindingsTab } from '../findings/FindingsTab';
import { ServicesTab } from '../services/ServicesTab';
import { TeamsTab } from '../teams/TeamsTab';
import { Answer } from './Answer';
import { NothingOwned } from './NothingOwned';
import { ownershipAnswer } from './ownershipAnswer';
import type { TabProps } from './TabProps';
import type { TabId } from './tabs';
import styles from './OwnershipPage.module.css';

const MapTab = lazy(() =>
  import('../map/MapTab').then(({ MapTab: tab }) => ({ default: tab })),
);
const ArchitectureTab = lazy(() =>
  import('../architecture/ArchitectureTab').then(
    ({ ArchitectureTab: tab }) => ({ default: tab }),
  ),
);

const CONTENT: Record<TabId, React.ComponentType<TabProps>> = {
  map: MapTab,
  architecture: ArchitectureTab,
  teams: TeamsTab,
  services: ServicesTab,
  findings: FindingsTab,
};

const staleReason = ({ info }: OwnershipView, error?: Error) => {
  if (error) return `A newer one could not be had: ${error.message}`;
  return info.stale
    ? `The catalog has not answered since ${info.builtAt}.`
    : undefined;
};

const isEmpty = ({ components, stores, findings }: OwnershipView) =>
  components.length + stores.length + findings.length === 0;

/** The page below its header, in each of its states. */
export const PageBody = ({
  loaded: { view, error, retry },
  tab,
  url,
  unitsOf,
}: {
  loaded: LoadedView;
  tab: TabId;
  url: UrlState;
  unitsOf?: ReadonlyMap<string, readonly string[]>;
}) => {
  const colourOf = useMemo(
    () => (view ? unitColourOf(view, unitsOf) : undefined),
    [view, unitsOf],
  );
  const answer = useMemo(() => view && ownershipAnswer(view), [view]);
  if (!view || !colourOf || !answer) {
    return error ? (
      <ErrorState
        title="The ownership of this scope could not be read"
        error={error}
        retry={retry}
      />
    ) : (
      <LoadingState label="Loading ownership" />
    );
  }
  const reason = staleReason(view, error);
  const Content = CONTENT[tab];
  return (
    <>
      {reason && (
        <div className={styles.banner}>
          <StaleBanner reason={reason} retry={retry} />
        </div>
      )}
      {isEmpty(view) ? (
        <NothingOwned scope={view.info.scope} />
      ) : (
        <>
          <Answer answer={answer} />
          <Suspense fallback={<LoadingState label="Loading the picture" />}>
            <Content view={view} colourOf={colourOf} url={url} />
          </Suspense>
        </>
      )}
    </>
  );
};
