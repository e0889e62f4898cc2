import { noData } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';

/** What is said where nobody states the engineers. */
export const engineersUnknown = () =>
  noData('nobody states how many engineers it has: set banyan/engineers', {
    patch: annotationPatch({ engineers: `'40'` }),
  });
