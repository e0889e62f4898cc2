import type { CatalogEntity } from '../../../graph';
import type { Check } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { annotationPatch, listed } from '../derived/annotated';
import { isLive } from '../derived/subjects';
import { joined } from '../derived/words';
import { committedBy, othersInSaga, sagaOf, sagaOrder } from './sagas';

const KINDS: ReadonlySet<string> = new Set(['component', 'api']);

/** Is a step done when the one of this place tells the customer? */
const isBefore = (step: CatalogEntity, place: number) =>
  (sagaOrder(step) ?? Infinity) < place;

/** DATA-06 */
export const claimsOnlyCommitted: Check = {
  id: 'DATA-06',
  track: 'data',
  level: 'silver',
  title: 'tells customers only what is committed',
  why: 'A mail that says "paid" before the payment is through is a promise that the saga may break.',
  source: 'chapter S0',
  remediation:
    'Say only what is certain by then, such as "received"; move the message behind the step that commits the rest.',
  appliesTo: 'components and APIs tagged customer-notification',
  looksAt: entity =>
    KINDS.has(entity.kind) &&
    isLive(entity) &&
    (entity.tags ?? []).includes('customer-notification'),
  judge: facts => {
    const { entity } = facts;
    const claims = listed(entity, 'claims');
    if (claims.length === 0) {
      return noData('nobody knows what it tells customers: set banyan/claims', {
        patch: annotationPatch({ claims: '<states, such as received>' }),
      });
    }
    const place = sagaOrder(entity);
    if (sagaOf(entity) === undefined || place === undefined) {
      return noData(
        'its place in a saga is not known: set banyan/saga and banyan/saga-order',
        { patch: annotationPatch({ saga: '<name>', 'saga-order': "'2'" }) },
      );
    }
    const others = othersInSaga(facts);
    const committed = new Set([
      ...committedBy(entity),
      ...others.filter(each => isBefore(each, place)).flatMap(committedBy),
    ]);
    const early = claims.filter(claim => !committed.has(claim));
    const evidence = [
      ...early.map(claim => ({
        text: `claims "${claim}", not committed by then`,
      })),
      ...others
        .filter(each => committedBy(each).length > 0)
        .map(each => ({
          text: `commits ${joined(committedBy(each))}, ${isBefore(each, place) ? 'before it' : 'later or at no known place'}`,
          entityRef: each.ref,
        })),
    ];
    const message = `${claims.length - early.length} of ${claims.length} claims are committed by then`;
    return (early.length === 0 ? pass : fail)(message, { evidence });
  },
};
