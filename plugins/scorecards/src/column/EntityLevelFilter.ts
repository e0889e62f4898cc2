import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { EntityFilter } from '@backstage/plugin-catalog-react';

/** The catalog is asked by names in an address, which has an end. */
const LONGEST_NAMES = 3_000;

/** No entity has such a name: a level that nothing has shows nothing. */
const NOBODY = ['-'];

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

/** Leaves what has the level: in the catalog while their names fit into a question, on the shown page otherwise. */
export class EntityLevelFilter implements EntityFilter {
  private readonly names: readonly string[];

  constructor(
    readonly value: string,
    private readonly refs: ReadonlySet<string>,
  ) {
    this.names = [...new Set([...refs].map(nameOf))];
  }

  /** Whether the catalog itself narrows; if not, pages have gaps. */
  get isWhole(): boolean {
    return this.names.join().length <= LONGEST_NAMES;
  }

  getCatalogFilters(): Record<string, string[]> {
    if (!this.isWhole) return {};
    return {
      'metadata.name': this.names.length > 0 ? [...this.names] : NOBODY,
    };
  }

  filterEntity(entity: Entity): boolean {
    return this.refs.has(stringifyEntityRef(entity));
  }

  toQueryValue(): string {
    return this.value;
  }
}
