import {
  ErrorState,
  LoadingState,
  topologyOf,
  useTopology,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo } from 'react';
import { type LiveBreakers, useLiveBreakers } from '../data';
import { LiveBody, type TabProps } from '../page';
import { graphScope } from './graphScope';
import { MapContent } from './MapContent';

const OnGraph = ({
  scope,
  live,
}: {
  scope: string | undefined;
  live: LiveBreakers;
}) => {
  const { value, error, retry } = useTopology('graph', {
    scope: graphScope(scope, live.items),
  });
  const topology = useMemo(() => value && topologyOf(value), [value]);
  if (topology) {
    return <MapContent topology={topology} live={live} />;
  }
  return error ? (
    <ErrorState
      title="The calls between the services could not be read"
      error={error}
      hint="The breakers themselves are on Now and on the Wall."
      retry={retry}
    />
  ) : (
    <LoadingState label="Loading the calls" />
  );
};

/** The calls of a scope with each breaker on its call, and who feels it when one opens. */
export const MapTab = ({ scope }: TabProps) => {
  const live = useLiveBreakers(scope);
  return (
    <LiveBody live={live}>
      <OnGraph scope={scope} live={live} />
    </LiveBody>
  );
};
