import Ring from 'hashring';

/**
 * Stated for each node, since the library otherwise derives the points of a node from the share
 * it has of all nodes, whose rounding moves points of nodes that stay.
 */
const POINTS = { vnodes: 160, weight: 1 };

const ringOf = (nodes: readonly string[]) =>
  new Ring(Object.fromEntries(nodes.map(node => [node, POINTS])));

/** Which node owns a region; a node that goes hands its regions to its neighbours alone. @public */
export class HashRing {
  #nodes: readonly string[];
  #ring: Ring;

  constructor(nodes: Iterable<string>) {
    this.#nodes = [...new Set(nodes)];
    this.#ring = ringOf(this.#nodes);
  }

  get nodes(): readonly string[] {
    return this.#nodes;
  }

  ownerOf(region: string): string | undefined {
    return this.#nodes.length ? this.#ring.get(region) : undefined;
  }

  add(node: string) {
    this.#become([...new Set([...this.#nodes, node])]);
  }

  remove(node: string) {
    this.#become(this.#nodes.filter(other => other !== node));
  }

  #become(nodes: readonly string[]) {
    this.#nodes = nodes;
    this.#ring = ringOf(nodes);
  }
}
