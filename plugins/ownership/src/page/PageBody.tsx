import {
  ErrorState,
  LoadingState,
  StaleBanner,
  staleReason,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { lazy, Suspense, useMemo } from 'react';
import { unitColourOf } from '../data/unitColourOf';
import type { OwnershipView } from '../data/ownershipView';
import type { LoadedView } from '../data/useOwnershipView';
import { shownFact } from '../filters/shownFact';
import { useNodeFilter } from '../filters/useNodeFilter';
import { FindingsTab } from '../findings/FindingsTab';
import { ServicesTab } from '../services/ServicesTab';
import { TeamsTab } from '../teams/TeamsTab';
import { Answer } from './Answer';
import { isTabEmpty, NothingInTab } from './NothingInTab';
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

/** The tabs whose content the filter of the address narrows. */
const FILTERED: ReadonlySet<TabId> = new Set(['map', 'services']);

const isEmpty = ({ components, stores, findings }: OwnershipView) =>
  components.length + stores.length + findings.length === 0;

/** The page below its header, in each of its states. */
export const PageBody = ({
  loaded,
  tab,
  url,
  unitsOf,
}: {
  loaded: LoadedView;
  tab: TabId;
  url: UrlState;
  unitsOf?: ReadonlyMap<string, readonly string[]>;
}) => {
  const { view, error, retry } = loaded;
  const colourOf = useMemo(
    () => (view ? unitColourOf(view, unitsOf) : undefined),
    [view, unitsOf],
  );
  const answer = useMemo(() => view && ownershipAnswer(view), [view]);
  const filter = useNodeFilter(url);
  const shown = useMemo(
    () => (view && FILTERED.has(tab) ? shownFact(view, filter) : undefined),
    [view, tab, filter],
  );
  if (!view || !colourOf || !answer) {
    return error ? (
      <ErrorState
        title="The ownership of this scope could not be read"
        error={error}
        hint="Another scope can be chosen at the top."
        retry={retry}
      />
    ) : (
      <LoadingState label="Loading ownership" />
    );
  }
  const reason = staleReason({ ...loaded, value: view.info });
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
          <Answer answer={answer} shown={shown} />
          {isTabEmpty(tab, view) ? (
            <NothingInTab tab={tab} scope={view.info.scope} />
          ) : (
            <Suspense fallback={<LoadingState label="Loading the picture" />}>
              <Content
                view={view}
                colourOf={colourOf}
                url={url}
                refresh={retry}
              />
            </Suspense>
          )}
        </>
      )}
    </>
  );
};
