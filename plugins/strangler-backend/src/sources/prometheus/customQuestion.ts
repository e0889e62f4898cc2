import type {
  TrafficSubject,
  TrafficTarget,
} from '@banyan/backstage-plugin-banyan-node';
import type { CustomOptions } from '../metrics/trafficOptions';
import type { Metric, Side, Template } from '../templates';
import { inParts } from './inParts';
import { isClosed } from './isClosed';
import { METRIC } from './templateQuery';

/** The label in which a query says which side of which capability it is of. */
const SIDE = 'banyan_side';

const KINDS = {
  requests: 'requests',
  errors: 'errors',
  latency: 'buckets',
} as const;

type Kind = keyof typeof KINDS;

const isKind = (kind: string): kind is Kind => kind in KINDS;

/** To stand between double quotes. */
const quoted = (name: string) => JSON.stringify(name).slice(1, -1);

/** Queries of one's own: of `options`, in which $name is what the catalog says of a side; without them that is the query. */
export function customQuestion(target: TrafficTarget, options: CustomOptions) {
  const sides = target.capabilities.flatMap((subject, place) =>
    (['legacy', 'new'] as const).flatMap(side =>
      subject[side]
        ? [
            {
              capability: subject.name,
              side,
              selector: { [SIDE]: `${place}/${side}` },
              queries: queriesOf(subject, side, options),
            },
          ]
        : [],
    ),
  );
  const [isRise = false, isMixed] = new Set(
    sides.flatMap(({ queries }) => queries.map(query => query.isRise)),
  );
  if (isMixed !== undefined) {
    throw new Error(
      `${target.title} is asked for totals and for what they rose by: use $window in all queries, or in none`,
    );
  }
  return {
    template: templateOf(target, options),
    sides,
    where: {},
    isRise,
    queries: inParts(sides, part =>
      part
        .flatMap(({ queries, selector }) =>
          queries.map(({ kind, query }) =>
            labelled(kind, query, selector[SIDE]),
          ),
        )
        .join(' or '),
    ),
  };
}

function queriesOf(
  subject: TrafficSubject,
  side: Side,
  { requests, errors, latency, window }: CustomOptions,
) {
  const name = subject[side] ?? '';
  return Object.entries({ requests, errors, latency }).flatMap(
    ([kind, written]) => {
      if (written === undefined || !isKind(kind)) return [];
      const [text, inserted] =
        written.trim() === '$name' ? [name, ''] : [written, quoted(name)];
      const query = text
        .replaceAll('$window', `${window}ms`)
        .replaceAll('$name', () => inserted);
      if (!isClosed(query)) {
        throw new Error(
          `traffic.${side} of "${subject.name}" makes no whole query: a bracket or a quote is missing or too many in ${query}`,
        );
      }
      return [{ kind, query, isRise: text.includes('$window') }];
    },
  );
}

/** On lines of its own: a remark at its end hides nothing else. */
function labelled(kind: Kind, query: string, side: string): string {
  const sum = kind === 'latency' ? 'sum by (le)' : 'sum';
  return `label_replace(label_replace(${sum}(\n${query}\n),"${METRIC}","${kind}","",""),"${SIDE}","${side}","","")`;
}

function templateOf(
  { title }: TrafficTarget,
  options: CustomOptions,
): Template {
  const kinds = (['requests', 'errors', 'latency'] as const).filter(
    kind => options[kind] !== undefined,
  );
  const metrics = kinds.map((kind): Metric =>
    kind === 'requests' && options.errors === undefined
      ? { name: kind, tells: 'outcomes', isError: () => undefined }
      : { name: kind, tells: KINDS[kind], unit: options.unit },
  );
  return {
    title,
    prefix: '',
    isLazy: false,
    selectorOf: () => undefined,
    metrics,
  };
}
