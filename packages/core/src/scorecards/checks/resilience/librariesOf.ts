import { settingsLint } from '../../../breakers';
import type { Subject } from '../../check';
import { listed } from '../derived/annotated';

/** Is it a library that nobody maintains any more? */
export const isRetired = (library: string) =>
  settingsLint({ library }).some(
    ({ setting, verdict }) => setting === 'library' && verdict === 'fail',
  );

const nameOf = (ref: string) => ref.slice(ref.indexOf('/') + 1);

/** The libraries that protect the calls of a component, by its own word; a library may be one itself. */
export function librariesOf(entity: Subject): string[] {
  const own = nameOf(entity.ref);
  return [
    ...new Set([
      ...listed(entity, 'resilience-lib'),
      ...(entity.calls ?? []).flatMap(({ breaker }) => breaker?.library ?? []),
      ...(entity.type === 'library' && isRetired(own) ? [own] : []),
    ]),
  ];
}
