/**
 * The labels of the series that are meant. In a value `*` stands for anything; an empty value
 * means that the series has no such label. `__name__` is the name of the metric.
 */
export type Selector = Readonly<Record<string, string>>;

type Labels = Readonly<Record<string, string>>;

const WRITTEN = /^([a-zA-Z_:][\w:]*)?\{(.*)\}$/s;
const MATCHER = /\s*([a-zA-Z_]\w*)\s*=\s*("(?:[^"\\]|\\.)*")\s*(?:,\s*|$)/y;

/** What `{label="value"}` or `metric{label="value"}` selects; undefined = the text is a plain name. */
export function writtenSelector(text: string): Selector | undefined {
  const [, name, labels] = WRITTEN.exec(text.trim()) ?? [];
  if (labels === undefined) return undefined;
  return { ...(name && { __name__: name }), ...labelsOf(labels) };
}

/** What `label="value", other="value"` selects; fails with a sentence. */
export function labelsOf(text: string): Selector {
  const labels: Record<string, string> = {};
  MATCHER.lastIndex = 0;
  while (MATCHER.lastIndex < text.length) {
    const [, label, quoted] = MATCHER.exec(text) ?? [];
    const value = label === undefined ? undefined : unquoted(quoted);
    if (value === undefined) {
      throw new Error(
        `{${text}} does not select series: write {label="value", other="value"}, where * in a value stands for anything`,
      );
    }
    labels[label] = value;
  }
  return labels;
}

function unquoted(text: string): string | undefined {
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function isSelected(labels: Labels, selector: Selector): boolean {
  return Object.entries(selector).every(([label, pattern]) =>
    isLike(labels[label] ?? '', pattern),
  );
}

function isLike(text: string, pattern: string): boolean {
  const [start, ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return text === start;
  if (!text.startsWith(start)) return false;
  let from = start.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return text.length - end.length >= from && text.endsWith(end);
}

/** The matcher of PromQL for a label that may have any of these values. */
export function matcher(label: string, patterns: readonly string[]): string {
  const wanted = [...new Set(patterns)].sort();
  return wanted.length === 1 && !wanted[0].includes('*')
    ? `${label}=${JSON.stringify(wanted[0])}`
    : `${label}=~${JSON.stringify(wanted.map(expression).join('|'))}`;
}

function expression(pattern: string): string {
  return pattern
    .split('*')
    .map(part => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
    .join('.*');
}
