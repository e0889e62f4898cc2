import parsePrometheusTextFormat from 'parse-prometheus-text-format';

/** One number of one series. @public */
export type Sample = {
  name: string;
  labels: Readonly<Record<string, string>>;
  /** NaN and the infinities occur. */
  value: number;
  /** Epoch milliseconds by the clock of the producer. */
  at?: number;
};

const NAME = /^[a-zA-Z_:][\w:]*(?=[ \t{])/;
const LONGEST_LINE = 20_000;

/**
 * The samples of a text in the format of Prometheus, as far as they are wanted by their name.
 * A line that is none is left out.
 *
 * @public
 */
export function samplesOf(
  text: string,
  isWanted: (name: string) => boolean,
): Sample[] {
  const lines = wantedLines(text, isWanted);
  return parsed(lines) ?? lines.flatMap(line => parsed([line]) ?? []);
}

/** Without what the text says of types: of a summary the parser would keep one series only. */
function wantedLines(text: string, isWanted: (name: string) => boolean) {
  let last = '';
  let isLastWanted = false;
  return text.split('\n').filter(line => {
    const name = NAME.exec(line)?.[0];
    if (name === undefined || line.length > LONGEST_LINE) return false;
    if (name !== last) {
      last = name;
      isLastWanted = isWanted(name);
    }
    return isLastWanted;
  });
}

/** Undefined = one of the lines is none: the parser refuses all of them. */
function parsed(lines: readonly string[]): Sample[] | undefined {
  try {
    // It takes a metric for complete when the line after it has come.
    return parsePrometheusTextFormat(`${lines.join('\n')}\n`).flatMap(
      ({ name, metrics }) =>
        metrics.flatMap(
          ({ value: said, labels = {}, timestamp_ms: moment }) => {
            const value = valueOf(said);
            if (value === undefined) return [];
            const at = Number(moment);
            return at > 0
              ? { name, labels, value, at }
              : { name, labels, value };
          },
        ),
    );
  } catch {
    return undefined;
  }
}

/** Undefined = no value, as in a line that was cut off. @public */
export function valueOf(text: string | undefined): number | undefined {
  switch (text) {
    case undefined:
    case '':
      return undefined;
    case '+Inf':
      return Infinity;
    case '-Inf':
      return -Infinity;
    case 'NaN':
      return NaN;
    default: {
      const number = Number(text);
      return Number.isNaN(number) ? undefined : number;
    }
  }
}

/** Whether a text can be one of metrics: an empty one can, a page cannot. @public */
export function isMetricsText(text: string): boolean {
  const line = text.split('\n', 50).find(each => each.trim() !== '');
  return line === undefined || /^(#|[a-zA-Z_:][\w:]*[\s{])/.test(line);
}
