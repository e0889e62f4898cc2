import { EventDetails } from '../frame/EventDetails';
import { ToldCard } from '../frame/ToldCard';
import type { Pictures } from '../usePictures';
import { LanesPicture } from './LanesPicture';

/** The lanes, with what is told of beside its mark. */
export const LanesCard = ({
  model: { lanes, looks, state, toldEvents },
}: {
  model: Pictures;
}) => (
  <LanesPicture
    {...{ lanes, looks, state }}
    card={height =>
      toldEvents && (
        <ToldCard
          x={toldEvents.x}
          y={toldEvents.y}
          frame={{ width: state.width, height }}
          told={state.told}
        >
          {toldEvents.events.map(row => (
            <EventDetails key={row.id} row={row} />
          ))}
        </ToldCard>
      )
    }
  />
);
