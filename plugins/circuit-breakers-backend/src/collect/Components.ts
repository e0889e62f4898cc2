import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { type Call, type CatalogEntity, dependencyOf } from '@banyan/core';

/** What breakers need to know of a component. */
export type Component = Pick<
  CatalogEntity,
  'annotations' | 'owner' | 'ref' | 'title'
> & { calls: readonly Call[] };

const textOf = (ref: string) => {
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, {
        defaultKind: 'component',
        defaultNamespace: 'default',
      }),
    );
  } catch {
    return undefined;
  }
};

/** The components of the catalog as it was read last. */
export class Components {
  readonly all: readonly Component[];
  readonly #byRef: ReadonlyMap<string, Component>;
  readonly #byName = new Map<string, string[]>();

  constructor(all: readonly Component[] = []) {
    this.all = all;
    this.#byRef = new Map(all.map(each => [each.ref, each]));
    for (const { ref } of all) {
      const { name } = parseEntityRef(ref);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), ref]);
    }
  }

  get(ref: string): Component | undefined {
    return this.#byRef.get(ref);
  }

  /** The component that a reference, however short, stands for. */
  byRef(text: string): Component | undefined {
    const ref = textOf(text);
    return ref === undefined ? undefined : this.#byRef.get(ref);
  }

  /** What a producer calls itself: a reference, or a name that only one component has. */
  byService(service: string, namespace?: string): Component | undefined {
    if (/[:/]/.test(service)) return this.byRef(service);
    const name = service.toLocaleLowerCase('en-US');
    const refs = (this.#byName.get(name) ?? []).filter(
      ref =>
        namespace === undefined || parseEntityRef(ref).namespace === namespace,
    );
    return refs.length === 1 ? this.#byRef.get(refs[0]) : undefined;
  }

  /** Whom the breaker of a component stands before. */
  dependencyOf(ref: string, name: string): string | undefined {
    return dependencyOf(this.#byRef.get(ref)?.calls ?? [], name);
  }
}
