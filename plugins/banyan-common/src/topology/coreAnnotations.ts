import type { Entity } from '@backstage/catalog-model';
import { textOf } from './textOf';

const wholeNumber = (value: string | undefined, max: number) =>
  value !== undefined && /^\d{1,9}$/.test(value) && Number(value) <= max
    ? Number(value)
    : undefined;

/** What the catalog notes for itself: where an entity came from and how to edit it. */
const CATALOGS_OWN = /^backstage\.io\/(managed-by|view-url|edit-url|orphan)/;

/** What Banyan's annotations say that it needs; a value that cannot be read is not known. */
export function coreAnnotations({ metadata: { annotations = {} } }: Entity) {
  const read = (name: string) => textOf(annotations[`banyan/${name}`]);
  const illustrative = read('evidence') === 'illustrative';
  const madeUp = (read('illustrative') ?? '').split(',');
  return {
    tier: wholeNumber(read('tier'), 3),
    coOwners: (read('co-owners') ?? '').split(',').map(each => each.trim()),
    gatewayFor: read('gateway-for'),
    layer: read('layer'),
    pipeline: read('pipeline'),
    era: read('era'),
    function: read('function'),
    headcount: wholeNumber(read('headcount'), Infinity),
    headcountIllustrative:
      illustrative || madeUp.some(each => each.trim() === 'headcount'),
    verifiedOn: read('verified-on'),
    illustrative,
    annotations: Object.fromEntries(
      Object.entries(annotations).filter(
        ([name, value]) => textOf(value) && !CATALOGS_OWN.test(name),
      ),
    ),
  };
}
