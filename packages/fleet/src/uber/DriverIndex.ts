import { gridDisk } from 'h3-js';
import { cellOf, type Place } from './place';

/** Where a driver was last heard of. @public */
export type DriverFix = Place & { driver: string; at: number };

/** The drivers of the regions that one node owns, in memory, by cell. @public */
export class DriverIndex {
  readonly #cells = new Map<string, Map<string, DriverFix>>();
  readonly #cellOfDriver = new Map<string, string>();

  get size() {
    return this.#cellOfDriver.size;
  }

  put(fix: DriverFix) {
    const cell = cellOf(fix);
    if (this.#cellOfDriver.get(fix.driver) !== cell) {
      this.forget(fix.driver);
      this.#cellOfDriver.set(fix.driver, cell);
    }
    const drivers = this.#cells.get(cell) ?? new Map<string, DriverFix>();
    drivers.set(fix.driver, fix);
    this.#cells.set(cell, drivers);
  }

  forget(driver: string) {
    const cell = this.#cellOfDriver.get(driver);
    if (cell === undefined) return;
    this.#cellOfDriver.delete(driver);
    const drivers = this.#cells.get(cell);
    drivers?.delete(driver);
    if (!drivers?.size) this.#cells.delete(cell);
  }

  /** Drivers within so many cells of a place who were heard of since then. */
  near(place: Place, within: { cells: number; since: number }): DriverFix[] {
    return gridDisk(cellOf(place), within.cells).flatMap(cell =>
      [...(this.#cells.get(cell)?.values() ?? [])].filter(
        fix => fix.at >= within.since,
      ),
    );
  }
}
