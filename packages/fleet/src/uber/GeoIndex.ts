import { DriverIndex, type DriverFix } from './DriverIndex';
import { HashRing } from './HashRing';
import { regionOf, type Place } from './place';

/** About three kilometres around the rider. */
const CELLS_AROUND = 3;

/**
 * Every driver, spread over nodes by the region that the driver is in. What a lost node knew is
 * lost with it; the next fix of its drivers, seconds later, goes to the new owner.
 *
 * @public
 */
export class GeoIndex {
  readonly #ring: HashRing;
  readonly #nodes = new Map<string, DriverIndex>();
  readonly #nodeOfDriver = new Map<string, string>();

  constructor(nodes: readonly string[]) {
    this.#ring = new HashRing(nodes);
    for (const node of nodes) this.#nodes.set(node, new DriverIndex());
  }

  /** The drivers that each node knows. */
  get sizes(): Record<string, number> {
    return Object.fromEntries(
      [...this.#nodes].map(([node, { size }]) => [node, size]),
    );
  }

  has(node: string) {
    return this.#nodes.has(node);
  }

  put(fix: DriverFix) {
    const owner = this.#ring.ownerOf(regionOf(fix));
    if (owner === undefined) return;
    const before = this.#nodeOfDriver.get(fix.driver);
    if (before !== owner) {
      if (before) this.#nodes.get(before)?.forget(fix.driver);
      this.#nodeOfDriver.set(fix.driver, owner);
    }
    this.#nodes.get(owner)?.put(fix);
  }

  /** Asks every node, since a rider at the border of a region is near the drivers of the next. */
  near(place: Place, since: number): DriverFix[] {
    return [...this.#nodes.values()].flatMap(node =>
      node.near(place, { cells: CELLS_AROUND, since }),
    );
  }

  lose(node: string) {
    this.#ring.remove(node);
    this.#nodes.delete(node);
  }

  regain(node: string) {
    if (this.#nodes.has(node)) return;
    this.#ring.add(node);
    this.#nodes.set(node, new DriverIndex());
  }
}
