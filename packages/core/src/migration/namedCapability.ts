import type { Capability } from './migration';

/** The capability of that name, or else the one that had it before. @public */
export const namedCapability = <T extends Capability>(
  capabilities: readonly T[],
  name: string,
): T | undefined =>
  capabilities.find(each => each.name === name) ??
  capabilities.find(({ formerly }) => formerly?.includes(name));
