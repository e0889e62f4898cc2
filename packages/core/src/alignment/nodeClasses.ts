import type { Visibility } from './visibility';

/** What a component is to the rest: see {@link nodeClasses}. @public */
export type NodeClass = 'core' | 'shared' | 'control' | 'peripheral';

/**
 * The part that each component plays, measured at the core C (its members have one VFI and
 * one VFO): core = member of C; shared = VFI >= VFI(C) and VFO < VFO(C), many stand on it;
 * control = VFI < VFI(C) and VFO >= VFO(C), it stands on many; peripheral = all others.
 * Undefined (null) when there is no core: nothing to measure at.
 * Source: C. Baldwin, A. MacCormack, J. Rusnak, "Hidden Structure: Using Network Methods to
 * Map System Architecture", Research Policy 43(8), 2014 (HBS 13-093).
 *
 * @public
 */
export function nodeClasses(
  { fanIn, fanOut }: Visibility,
  core: readonly number[],
): NodeClass[] | null {
  if (core.length === 0) return null;
  const members = new Set(core);
  const [first] = core;
  return Array.from(fanIn, (each, node) => {
    if (members.has(node)) return 'core';
    const isSeen = each >= fanIn[first];
    const sees = fanOut[node] >= fanOut[first];
    if (isSeen === sees) return 'peripheral';
    return isSeen ? 'shared' : 'control';
  });
}
