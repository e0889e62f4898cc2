import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  ErrorState,
  type Loaded,
  LoadingState,
  StaleBanner,
  staleReason,
  type UnitColourOf,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { lazy, Suspense } from 'react';
import { NothingToCompare } from './NothingToCompare';
import type { TabProps } from './TabProps';
import type { TabId } from './tabs';
import styles from './ConwayPage.module.css';

const CONTENT: Record<TabId, React.ComponentType<TabProps>> = {
  overview: lazy(() =>
    import('../overview/OverviewTab').then(({ OverviewTab: tab }) => ({
      default: tab,
    })),
  ),
  matrix: lazy(() =>
    import('../matrix/MatrixTab').then(({ MatrixTab: tab }) => ({
      default: tab,
    })),
  ),
  layers: lazy(() =>
    import('../layers/LayersTab').then(({ LayersTab: tab }) => ({
      default: tab,
    })),
  ),
  'what-if': lazy(() =>
    import('../whatIf/WhatIfTab').then(({ WhatIfTab: tab }) => ({
      default: tab,
    })),
  ),
  disagreements: lazy(() =>
    import('../disagreements/DisagreementsTab').then(
      ({ DisagreementsTab: tab }) => ({ default: tab }),
    ),
  ),
};

type PageBodyProps = {
  loaded: Loaded<AlignmentResponse>;
  tab: TabId;
  url: UrlState;
  colourOf: UnitColourOf;
};

/** The page below its header, in each of its states. */
export const PageBody = ({ loaded, tab, url, colourOf }: PageBodyProps) => {
  const { value: alignment, error, retry } = loaded;
  if (!alignment) {
    return error ? (
      <ErrorState
        title="How this scope and its organisation match could not be read"
        error={error}
        hint="Try again, or choose another scope at the top."
        retry={retry}
      />
    ) : (
      <LoadingState label="Loading the alignment" />
    );
  }
  const reason = staleReason(loaded);
  const Content = CONTENT[tab];
  return (
    <>
      {reason && (
        <div className={styles.banner}>
          <StaleBanner reason={reason} retry={retry} />
        </div>
      )}
      {alignment.components.length === 0 ? (
        <NothingToCompare scope={alignment.scope} />
      ) : (
        <Suspense fallback={<LoadingState label="Loading the picture" />}>
          <Content
            alignment={alignment}
            colourOf={colourOf}
            url={url}
            refresh={retry}
          />
        </Suspense>
      )}
    </>
  );
};
