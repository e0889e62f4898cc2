import { type Box, overlap } from './box';

/** Where a label could stand, with the line that leads to its mark. */
export type Place = {
  label: Box;
  leader?: Box;
  /** Which end of the text is at the mark. */
  anchor: 'start' | 'middle' | 'end';
};

/** What wants a label: its places, the best first. */
export type Labelled = { id: string; places: readonly Place[] };

/** The place of each label that has one: no label covers another, a leader or an obstacle. The first in the list choose first. */
export function placeLabels(
  items: readonly Labelled[],
  obstacles: readonly Box[] = [],
): ReadonlyMap<string, Place> {
  const labels: Box[] = [];
  const lines: Box[] = [...obstacles];
  const isFree = ({ label, leader }: Place) =>
    ![...labels, ...lines].some(box => overlap(box, label)) &&
    !(leader && labels.some(box => overlap(box, leader)));
  const placed = new Map<string, Place>();
  for (const { id, places } of items) {
    const place = places.find(isFree);
    if (!place) continue;
    placed.set(id, place);
    labels.push(place.label);
    if (place.leader) lines.push(place.leader);
  }
  return placed;
}
