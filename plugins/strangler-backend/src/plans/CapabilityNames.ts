/** Every name that a capability has or had, and the one that it has today. */
export type Names = ReadonlyMap<string, string>;

/** How the capabilities of all migrations are and were called, as far as the catalog tells. */
export class CapabilityNames {
  #byMigration: ReadonlyMap<string, Names> = new Map();

  set(byMigration: ReadonlyMap<string, Names>): void {
    this.#byMigration = byMigration;
  }

  /** Undefined = there is no such capability any more. */
  today(migrationRef: string, name: string): string | undefined {
    return this.#byMigration.get(migrationRef)?.get(name);
  }

  /** Today's name, and then those that it had. */
  all(migrationRef: string, name: string): string[] {
    const names = this.#byMigration.get(migrationRef) ?? new Map();
    const former = [...names.keys()].filter(
      each => each !== name && names.get(each) === name,
    );
    return [name, ...former];
  }
}
