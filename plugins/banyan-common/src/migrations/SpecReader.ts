import {
  type Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { type Period, statedPeriod } from '@banyan/core';
import { type MigrationSpec, migrationSpecSchema } from '../kinds';
import {
  pathText,
  type Problem,
  problemText,
  schemaProblems,
} from '../validation/problem';

/** Reads what is written in a Migration; what cannot be read throws, with its path. */
export class SpecReader {
  readonly spec: MigrationSpec;

  constructor(private readonly entity: Entity) {
    const parsed = migrationSpecSchema.safeParse(entity.spec);
    if (!parsed.success) {
      throw this.#error(
        schemaProblems(migrationSpecSchema, entity.spec, ['spec'])
          .map(problemText)
          .join('; '),
      );
    }
    this.spec = parsed.data;
  }

  ref(stated: string | undefined, defaultKind: string): string | null {
    if (stated === undefined) return null;
    const { namespace: defaultNamespace } = this.entity.metadata;
    const context = { defaultKind, defaultNamespace };
    return stringifyEntityRef(parseEntityRef(stated, context));
  }

  period(stated: string, path: Problem['path']): Period {
    try {
      return statedPeriod(stated);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw this.#error(`${pathText(['spec', ...path])}: ${message}`);
    }
  }

  /** The start of a date that may be missing. */
  start(stated: string | undefined, path: Problem['path']): number | null {
    return stated === undefined ? null : this.period(stated, path).from;
  }

  #error(message: string): InputError {
    return new InputError(`${stringifyEntityRef(this.entity)} ${message}`);
  }
}
