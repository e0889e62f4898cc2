import {
  grouped,
  type Sample,
  told as known,
  type TrafficReading,
  type TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import type { SideTraffic } from '@banyan/core';
import type { Labels, Metric, Side, Template } from '../templates';
import { intendedPercent } from './intendedPercent';
import { isSelected, type Selector } from './selector';
import { parallelRunOf } from './parallelRunOf';
import { sideTraffic, told, type Told } from './sideTraffic';
import type { SubjectSide } from './subjectSides';

type Question = {
  target: TrafficTarget;
  template: Template;
  sides: readonly SubjectSide[];
  /** Labels that all series must have. */
  where: Selector;
  /** Whether all series came: else one that is absent says nothing. */
  isWhole: boolean;
};

/** What the metrics of a gateway say of each capability. Those that they do not know are left out. */
export function trafficReadings(
  samples: readonly Sample[],
  question: Question,
): TrafficReading[] {
  const series = seriesOfSides(samples, question);
  return question.target.capabilities.flatMap(({ name }) => {
    const of = (side: Side) =>
      question.sides.find(
        each => each.capability === name && each.side === side,
      );
    const seriesOf = (side: Side) => {
      const meant = of(side);
      return (meant && series.get(meant)) ?? [];
    };
    const sides = { legacy: seriesOf('legacy'), new: seriesOf('new') };
    const reading = known({
      ...withIdleSide(
        { legacy: sideTraffic(sides.legacy), new: sideTraffic(sides.new) },
        side =>
          question.template.isLazy &&
          question.isWhole &&
          of(side) !== undefined &&
          sides[side].length === 0,
      ),
      intendedPercent: intendedPercent(sides),
      parallelRun: parallelRunOf(
        told(sides.new, 'compared').map(({ labels, value }) => ({
          ending: labels.outcome,
          value,
        })),
      ),
    });
    return reading ? [{ capability: name, ...reading }] : [];
  });
}

type Sides = Record<Side, SideTraffic | undefined>;

const IDLE: SideTraffic = { requests: 0, errors: 0, latency: null };

/** A side that never had a request has no series where a counter appears with the first. */
function withIdleSide(sides: Sides, isAbsent: (side: Side) => boolean): Sides {
  return {
    legacy:
      sides.legacy ?? (sides.new && isAbsent('legacy') ? IDLE : undefined),
    new: sides.new ?? (sides.legacy && isAbsent('new') ? IDLE : undefined),
  };
}

function seriesOfSides(
  samples: readonly Sample[],
  { template, sides, where, target }: Question,
): Map<SubjectSide, Told[]> {
  const metrics = grouped(template.metrics, ({ name }) => name);
  const series = new Map<SubjectSide, Told[]>();
  const sidesOf = remembered(sides);
  for (const { name, labels, value } of samples) {
    for (const metric of metrics.get(name) ?? []) {
      if (!isSelected(labels, { ...where, ...metric.where })) continue;
      const [side, another] = sidesOf(metric, labels);
      if (another) throw new Error(bothCount(target.title, side, another));
      if (!side) continue;
      const before = series.get(side);
      if (before) before.push({ metric, labels, value });
      else series.set(side, [{ metric, labels, value }]);
    }
  }
  return series;
}

/** The sides that a series is of, found once for all series that differ in other labels only. */
function remembered(sides: readonly SubjectSide[]) {
  const looked = [
    ...new Set(sides.flatMap(({ selector }) => Object.keys(selector))),
  ];
  const seen = new Map<string, readonly SubjectSide[]>();
  return (metric: Metric, labels: Labels): readonly SubjectSide[] => {
    const all: Labels = { ...labels, __name__: metric.name };
    const key = JSON.stringify([
      metric.name,
      ...looked.map(label => all[label]),
    ]);
    const found =
      seen.get(key) ??
      sides.filter(
        ({ side, selector }) =>
          (!metric.only || metric.only.side === side) &&
          isSelected(all, selectorFor(metric, selector)),
      );
    seen.set(key, found);
    return found;
  };
}

/** Of a selector what holds for a metric. */
export function selectorFor({ only }: Metric, selector: Selector): Selector {
  return only
    ? Object.fromEntries(
        Object.entries(selector).filter(
          ([label]) => !only.without.includes(label),
        ),
      )
    : selector;
}

function bothCount(title: string, a: SubjectSide, b: SubjectSide): string {
  const [first, second] = [a, b].map(
    ({ capability, side }) => `the ${side} side of "${capability}"`,
  );
  return `${title} has series that count for ${first} and for ${second}: name in traffic what tells them apart, as in {service="orders", route="checkout"}`;
}
