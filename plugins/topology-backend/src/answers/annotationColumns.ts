import {
  type GraphResponse,
  LONGEST_ANNOTATION,
} from '@banyan/backstage-plugin-banyan-common';
import { type CatalogEntity, NONE } from '@banyan/core';

type Column = GraphResponse['annotations'][number];

/** These name other entities, which the caller might not be allowed to see. */
const NAMES_OTHERS: ReadonlySet<string> = new Set(
  ['approvals', 'co-owners', 'gateway-for', 'migration', 'product-owner'].map(
    name => `banyan/${name}`,
  ),
);

const isSmaller = (a: string, b: string) => (a < b ? -1 : 1);

/** Collects one annotation: every distinct text once. */
class ColumnBuilder {
  readonly column: Column;
  readonly #places = new Map<string, number>();

  constructor(name: string) {
    this.column = { name, texts: [], node: [], text: [] };
  }

  add(node: number, text: string) {
    this.column.node.push(node);
    this.column.text.push(
      text.length > LONGEST_ANNOTATION ? NONE : this.#placeOf(text),
    );
  }

  #placeOf(text: string): number {
    const { texts } = this.column;
    const place = this.#places.get(text) ?? texts.length;
    if (place === texts.length) {
      texts.push(text);
      this.#places.set(text, place);
    }
    return place;
  }
}

/** The annotations of the nodes of an answer, a column for each name. */
export function annotationColumns(nodes: readonly CatalogEntity[]): Column[] {
  const builders = new Map<string, ColumnBuilder>();
  for (const [node, { annotations = {} }] of nodes.entries()) {
    for (const [name, text] of Object.entries(annotations)) {
      if (NAMES_OTHERS.has(name)) continue;
      const builder = builders.get(name) ?? new ColumnBuilder(name);
      builders.set(name, builder);
      builder.add(node, text);
    }
  }
  return [...builders.values()]
    .map(({ column }) => column)
    .sort((a, b) => isSmaller(a.name, b.name));
}
