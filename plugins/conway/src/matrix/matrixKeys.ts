import type { KeyboardEvent } from 'react';
import type { Matrix, Spot } from './model/matrix';
import { moveCursor } from './model/moveCursor';

const ZOOM: Readonly<Record<string, number>> = { '+': 1.4, '-': 1 / 1.4 };

/** What keys can reach, and what then happens. */
export type Keying = {
  matrix: Matrix;
  cursor?: Spot;
  onCursor: (spot: Spot | undefined) => void;
  onPin: (spot: Spot | undefined) => void;
  zoomBy: (factor: number) => void;
  fit: () => void;
};

const nameOf = ({ key }: KeyboardEvent) =>
  key.length === 1 ? key.toLowerCase() : key;

/** Moves the cell cursor by keyboard. */
export const matrixKeys =
  ({ matrix, cursor, onCursor, onPin, zoomBy, fit }: Keying) =>
  (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = nameOf(event);
    const next = moveCursor(matrix, cursor, key);
    if (next) {
      event.preventDefault();
      onCursor(next);
    } else if (key === 'Enter' && cursor) {
      event.preventDefault();
      onPin(cursor);
    } else if (key === 'Escape') {
      onCursor(undefined);
      onPin(undefined);
    } else if (key === 'f') {
      fit();
    } else if (ZOOM[key]) {
      zoomBy(ZOOM[key]);
    }
  };
