import type { Entity } from '@backstage/catalog-model';
import { textOf } from './textOf';

const wholeNumber = (value: string | undefined, max: number) =>
  value !== undefined && /^\d{1,9}$/.test(value) && Number(value) <= max
    ? Number(value)
    : undefined;

/** What Banyan's annotations say that it needs; a value that cannot be read is not known. */
export function coreAnnotations({ metadata: { annotations = {} } }: Entity) {
  const read = (name: string) => textOf(annotations[`banyan/${name}`]);
  const illustrative = read('evidence') === 'illustrative';
  const madeUp = (read('illustrative') ?? '').split(',');
  return {
    tier: wholeNumber(read('tier'), 3),
    coOwners: (read('co-owners') ?? '').split(',').map(each => each.trim()),
    era: read('era'),
    function: read('function'),
    headcount: wholeNumber(read('headcount'), Infinity),
    headcountIllustrative:
      illustrative || madeUp.some(each => each.trim() === 'headcount'),
    verifiedOn: read('verified-on'),
    illustrative,
  };
}
