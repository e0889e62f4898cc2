import { type Capability, stateAt } from '@banyan/core';
import type { Summarised } from '../answers/Answers';

/** What scorecards may know of a component that a migration replaces or builds; null = not known. */
export type ComponentLine = {
  /** Migrations that replace it. */
  strangledBy: number;
  /** Capabilities that it still serves, in part at least. */
  capabilitiesLeft: number;
  /** Capabilities that it takes over. */
  takesOver: number;
  /** Of these: served by it alone. */
  finished: number;
  /** Of these: that own their data; null = of none it is known. */
  dataOwned: number | null;
  /** What fails about these. */
  failing: number;
};

const NOTHING: ComponentLine = {
  strangledBy: 0,
  capabilitiesLeft: 0,
  takesOver: 0,
  finished: 0,
  dataOwned: null,
  failing: 0,
};

const isComponent = (ref: string | null): ref is string =>
  ref !== null && ref.startsWith('component:');

function ofTarget(
  line: ComponentLine,
  capability: Capability,
  { summary, one }: Summarised,
): ComponentLine {
  const { percent, data } = stateAt(capability, one.at);
  const failing = summary.findings.filter(
    each => each.verdict === 'fail' && each.capability === capability.name,
  );
  return {
    ...line,
    takesOver: line.takesOver + 1,
    finished: line.finished + Number(percent === 100),
    dataOwned:
      data === null
        ? line.dataOwned
        : (line.dataOwned ?? 0) + Number(data === 'owned'),
    failing: line.failing + failing.length,
  };
}

/** Whether the legacy component has to go on serving a capability; not known = it has. */
function isLeft(capability: Capability, at: number): boolean {
  const { stage, percent } = stateAt(capability, at);
  return stage !== 'stays' && percent !== 100;
}

/** The facts on every component that a migration replaces or builds. */
export function componentFacts(
  migrations: readonly Summarised[],
): Map<string, ComponentLine> {
  const lines = new Map<string, ComponentLine>();
  const lineOf = (ref: string) => lines.get(ref) ?? NOTHING;
  for (const each of migrations) {
    const { migration } = each.one.seen;
    const { legacy, capabilities } = migration;
    if (isComponent(legacy)) {
      const left = capabilities.filter(one => isLeft(one, each.one.at)).length;
      const line = lineOf(legacy);
      lines.set(legacy, {
        ...line,
        strangledBy: line.strangledBy + 1,
        capabilitiesLeft: line.capabilitiesLeft + left,
      });
    }
    for (const capability of capabilities) {
      const { to } = capability;
      if (isComponent(to))
        lines.set(to, ofTarget(lineOf(to), capability, each));
    }
  }
  return lines;
}
