import { buildGraph, type CatalogEntity, type Graph } from '../graph';

type Details = Partial<Omit<CatalogEntity, 'ref' | 'kind'>>;

const ref = (kind: string, name: string) =>
  name.includes(':') ? name : `${kind}:acme/${name}`;

/** Draws a company in one sentence: groups first, then what they own, then who calls whom. */
export class CompanyBuilder {
  readonly #entities = new Map<string, CatalogEntity>();
  readonly #above: string[] = [];
  #group?: string;
  #last = '';

  /** The top of the company; what follows is below it. */
  organization(name: string, details?: Details): this {
    this.#above.length = 0;
    return this.#open('organization', name, details);
  }

  /** A unit; the teams that follow are in it. */
  tribe(name: string, details?: Details): this {
    this.#above.length = Math.min(this.#above.length, 1);
    return this.#open('tribe', name, details);
  }

  squad(name: string, details?: Details): this {
    return this.#add('group', name, {
      type: 'squad',
      parent: this.#above.at(-1),
      headcount: 8,
      ...details,
    });
  }

  /** Any other group, with its parent spelled out. */
  group(name: string, { parent, ...details }: Details = {}): this {
    const above = parent === undefined ? {} : { parent: ref('group', parent) };
    return this.#add('group', name, { ...above, ...details });
  }

  /** Services in production of the group before. */
  owns(...names: string[]): this {
    return names.reduce((company, name) => company.component(name), this);
  }

  component(name: string, details?: Details): this {
    return this.#add('component', name, {
      type: 'service',
      lifecycle: 'production',
      owner: this.#group,
      ...details,
    });
  }

  /** A database of the group before. */
  store(name: string, details?: Details): this {
    return this.#add('resource', name, {
      type: 'database',
      owner: this.#group,
      ...details,
    });
  }

  domain(name: string, details?: Details): this {
    return this.#add('domain', name, { owner: this.#group, ...details });
  }

  system(name: string, domain?: string, details?: Details): this {
    return this.#add('system', name, {
      owner: this.#group,
      domain: domain && ref('domain', domain),
      ...details,
    });
  }

  user(name: string, ...groups: string[]): this {
    return this.#add('user', name, {
      memberOf: groups.map(group => ref('group', group)),
    });
  }

  /** `from` calls `to`, in sync unless told otherwise. */
  calls(from: string, to: string, details: object = {}): this {
    return this.#change(ref('component', from), ({ calls = [] }) => ({
      calls: [
        ...calls,
        {
          to: ref('component', to),
          mode: 'sync',
          critical: false,
          fallback: false,
          ...details,
        },
      ],
    }));
  }

  /** `from` depends on a component, or on a store when it is one. */
  depends(from: string, to: string): this {
    const store = ref('resource', to);
    const target = this.#entities.has(store) ? store : ref('component', to);
    return this.#change(ref('component', from), ({ dependsOn = [] }) => ({
      dependsOn: [...dependsOn, target],
    }));
  }

  /** Changes what was added last. */
  with(details: Details): this {
    return this.#change(this.#last, () => details);
  }

  entities(): CatalogEntity[] {
    return [...this.#entities.values()];
  }

  build(): Graph {
    return buildGraph(this.entities());
  }

  #open(type: string, name: string, details?: Details): this {
    this.#add('group', name, { type, parent: this.#above.at(-1), ...details });
    this.#above.push(ref('group', name));
    return this;
  }

  #add(kind: CatalogEntity['kind'], name: string, details: Details): this {
    this.#last = ref(kind, name);
    if (kind === 'group') this.#group = this.#last;
    const entity = { ref: this.#last, kind, title: name, ...details };
    this.#entities.set(this.#last, entity);
    return this;
  }

  #change(target: string, details: (entity: CatalogEntity) => Details): this {
    const entity = this.#entities.get(target);
    if (!entity) throw new Error(`There is no ${target} in this company`);
    this.#entities.set(target, { ...entity, ...details(entity) });
    return this;
  }
}

/**
 * A company in the namespace `acme`, in prose:
 * `aCompany().squad('web').owns('shop').squad('pay').owns('billing').calls('shop', 'billing').build()`.
 *
 * @public
 */
export const aCompany = () => new CompanyBuilder();
