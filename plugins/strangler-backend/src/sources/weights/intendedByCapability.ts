import type {
  TrafficReading,
  TrafficSubject,
  TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import { isSelected } from '../metrics/selector';
import { subjectSides } from '../metrics/subjectSides';
import type { Template } from '../templates';
import { namedBy } from '../templates/named';
import type { WeightedRule } from './rulesOf';

/** A side is a backend: a service, or `host:subset` of Istio. */
const selectorOf: Template['selectorOf'] = namedBy('backend');

/** The share that the rules of each capability send to its new side. Those without a rule are left out. */
export function intendedByCapability(
  rules: readonly WeightedRule[],
  target: TrafficTarget,
): TrafficReading[] {
  return target.capabilities.flatMap(subject => {
    const [first, ...others] = rules.flatMap(rule => {
      const percent = percentOf(rule, subject, target);
      return percent === undefined ? [] : [{ title: rule.title, percent }];
    });
    if (!first) return [];
    const other = others.find(({ percent }) => percent !== first.percent);
    if (other) {
      throw new Error(
        `two rules route "${subject.name}" differently: ${first.title} sends ${first.percent} % to the new side, ${other.title} ${other.percent} %; say which is meant, as in {backend="checkout", route="shop", rule="2"}`,
      );
    }
    return [{ capability: subject.name, intendedPercent: first.percent }];
  });
}

function percentOf(
  { backends }: WeightedRule,
  subject: TrafficSubject,
  target: TrafficTarget,
): number | undefined {
  const sides = subjectSides(
    { ...target, capabilities: [subject] },
    { template: { selectorOf } },
  );
  const to = (side: 'legacy' | 'new') => {
    const meant = sides.find(each => each.side === side);
    return backends.filter(
      ({ labels }) => meant && isSelected(labels, meant.selector),
    );
  };
  const [legacy, taking] = [to('legacy'), to('new')];
  if (legacy.length + taking.length === 0) return undefined;
  // Where the catalog does not name the legacy side, it is the rest.
  const all = subject.legacy ? [...legacy, ...taking] : backends;
  const points = (of: typeof backends) =>
    of.reduce((sum, { weight }) => sum + weight, 0);
  return points(all) > 0
    ? Math.round((points(taking) / points(all)) * 10_000) / 100
    : undefined;
}
