import { matcher, type Selector } from '../metrics/selector';
import type { SubjectSide } from '../metrics/subjectSides';
import { selectorFor } from '../metrics/trafficReadings';
import type { Metric, Template } from '../templates';

/** The label in which a query says which metric a series is of. */
export const METRIC = 'banyan_metric';
/** The label in which a query says the value of a gauge: what replicas disagree about is then seen. */
export const VALUE = 'banyan_value';

type Question = {
  template: Template;
  sides: readonly SubjectSide[];
  where: Selector;
  windowMs: number;
};

const isGauge = ({ tells }: Metric) =>
  tells === 'percent' || tells === 'weight';

/** One query for all sides: what counters rose by, and what gauges say. */
export function templateQuery(question: Question): string {
  return question.template.metrics
    .map(metric => {
      const expression = isGauge(metric)
        ? gaugeQuery(metric, question)
        : counterQuery(metric, question);
      return `label_replace(${expression},"${METRIC}","${metric.name}","","")`;
    })
    .join(' or ');
}

function counterQuery(metric: Metric, question: Question): string {
  return `sum by (${labelsOf(metric, question)}) (increase(${selection(metric, question)}[${question.windowMs}ms]))`;
}

function gaugeQuery(metric: Metric, question: Question): string {
  return `count_values by (${labelsOf(metric, question)}) ("${VALUE}",${selection(metric, question)})`;
}

/** All that is looked at when the series are told apart. */
function labelsOf(metric: Metric, { sides, where }: Question): string {
  const looked = [
    ...sides.flatMap(({ selector }) => Object.keys(selector)),
    ...Object.keys({ ...where, ...metric.where }),
    ...(metric.by ?? []),
    ...(metric.group ? [metric.group] : []),
    ...(metric.tells === 'buckets' ? ['le'] : []),
  ];
  return [...new Set(looked)].sort().join(',');
}

/** The series that can be of any side: finer than that they are told apart in the answer. */
function selection(metric: Metric, { sides, where }: Question): string {
  const selectors = sides.map(({ selector }) => selectorFor(metric, selector));
  const shared = Object.keys(selectors[0] ?? {}).filter(label =>
    selectors.every(selector => label in selector),
  );
  const fixed = { ...where, ...metric.where };
  const matchers = [
    ...Object.keys(fixed).map(label => matcher(label, [fixed[label]])),
    ...shared.map(label =>
      matcher(
        label,
        selectors.map(selector => selector[label]),
      ),
    ),
  ];
  return `${metric.name}{${matchers.join(',')}}`;
}
