import { useEffect } from 'react';
import { boxAround } from './box';
import type { Lit } from './litTargets';
import type { MapLevel } from './mapLevel';
import { boxOf, type MapModel, type MapTarget } from './mapModel';
import type { MapZoom } from './useMapZoom';

/** Brings a target into view when it changes: with all that is lit around it if names stay readable, else alone. */
export function useMapLook(
  model: MapModel,
  { look, lit }: { look?: MapTarget; lit?: Lit },
  {
    zoom: { show, scaleOf },
    scales,
  }: { zoom: MapZoom; scales: Readonly<Record<MapLevel, number>> },
): void {
  const { kind, place } = look ?? {};
  const litCount = lit?.chips.size;
  useEffect(() => {
    if (kind === undefined || place === undefined) return;
    const own = boxOf(model, { kind, place });
    const around = boxAround([
      own,
      ...[...(lit?.chips ?? [])].map(chip => model.chips[chip]),
    ]);
    const isReadable = around && scaleOf(around) >= scales.service;
    show(isReadable ? around : own);
    // A new model keeps the view; only a new place to look, or more around it, moves it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [kind, place, litCount, show]);
}
