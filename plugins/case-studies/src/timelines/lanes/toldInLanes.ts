import type { DatedEvent } from '../model/lanes';
import { clusterId } from './clusterId';
import { LEVEL } from './eventLayout';
import type { LaneModel } from './laneModels';

/** The events of a mark and where it stands; undefined = it is no mark of these lanes. */
export function toldInLanes(
  lanes: readonly LaneModel[],
  id: string | undefined,
): { x: number; y: number; events: DatedEvent[]; at: number } | undefined {
  for (const { layout, events, y } of lanes) {
    const mark = layout.marks.find(
      ({ ids }) => (ids.length > 1 ? clusterId(ids) : ids[0]) === id,
    );
    if (!mark) continue;
    const told = mark.ids.flatMap(each => events.get(each) ?? []);
    const moments = told.map(({ span }) => span.at);
    return {
      x: mark.x,
      y: y + layout.lineY + mark.level * LEVEL,
      events: told,
      at: Math.max(...moments),
    };
  }
  return undefined;
}
