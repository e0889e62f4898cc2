import { type Selector, writtenSelector } from '../metrics/selector';
import type { Labels, Template } from './Template';

/** A side is what the catalog writes: labels in braces, or a name whose meaning the gateway knows. */
export function named(
  meaning: (name: string, label: string | undefined) => Selector,
): Template['selectorOf'] {
  return (subject, side, { label }) => {
    const text = subject[side];
    if (!text) return undefined;
    return writtenSelector(text) ?? meaning(text.trim(), label);
  };
}

/** A name is the value of one label. */
export const namedBy = (usual: string) =>
  named((name, label = usual) => ({ [label]: name }));

const FAILED = /^(5|0+$|SERVER_ERROR$)/;

/** Whether a series is of failed requests, by the first of these labels that it has. */
export function failedBy(...statuses: readonly string[]) {
  return {
    by: statuses,
    isError: (labels: Labels) => {
      const status = statuses
        .map(label => labels[label])
        .find(text => text && text !== 'NA');
      // A code of 0: there was no answer.
      return status === undefined ? undefined : FAILED.test(status);
    },
  };
}
