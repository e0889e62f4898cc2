import { useUrlState } from '@banyan/backstage-plugin-banyan-react';
import { useLiveBreakers } from '../data';
import { LiveBody, type TabProps } from '../page';
import { EventsContent } from './EventsContent';

/** What happened: changes of state, orders, notifications, faults and sources over time. */
export const EventsTab = ({ scope }: TabProps) => {
  const live = useLiveBreakers(scope);
  const url = useUrlState();
  return (
    <LiveBody live={live}>
      <EventsContent scope={scope} live={live} url={url} />
    </LiveBody>
  );
};
