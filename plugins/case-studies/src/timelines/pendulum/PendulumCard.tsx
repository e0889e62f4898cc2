import type { ShownGroup } from '../../data';
import { CountDetails } from '../frame/CountDetails';
import { ToldCard } from '../frame/ToldCard';
import { countsOf, isDrawn, notDrawn } from '../model/serviceCounts';
import type { Pictures } from '../usePictures';
import { NotDrawnList } from './NotDrawnList';
import { PendulumLegend } from './PendulumLegend';
import { PENDULUM } from './pendulumFrame';
import { PendulumPicture } from './PendulumPicture';

/** The counts, with what is told of beside its mark, and below them those that are not drawn. */
export const PendulumCard = ({
  model: { pendulum, looks, state, toldCount },
  groups,
  hasLabels,
}: {
  model: Pictures;
  groups: readonly ShownGroup[];
  hasLabels: boolean;
}) => {
  const points = groups.flatMap(countsOf);
  const counted = new Set(points.map(({ group }) => group.ref));
  return (
    <>
      <PendulumLegend
        groups={groups.filter(({ ref }) => counted.has(ref))}
        looks={looks}
      />
      {points.some(isDrawn) ? (
        <PendulumPicture
          {...{ looks, state, hasLabels }}
          model={pendulum}
          card={
            toldCount && (
              <ToldCard
                x={toldCount.x}
                y={toldCount.y}
                frame={{ width: state.width, height: PENDULUM.height }}
                told={state.told}
              >
                <CountDetails point={toldCount.point} />
              </ToldCard>
            )
          }
        />
      ) : (
        <p>No case file here has a count of services with a date.</p>
      )}
      <NotDrawnList items={notDrawn(points)} />
    </>
  );
};
