import { isProductionService } from '../../../graph';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { joined } from '../derived/words';
import { isRetired, librariesOf } from './librariesOf';

/** RES-05: history is looked at too, as long as it says what it stands on. */
export const usesKeptLibrary: Check = {
  id: 'RES-05',
  track: 'resilience',
  level: 'bronze',
  title: 'stands on a resilience library that is kept up',
  why: 'A library that gets no more fixes fails in the very moment for which it was brought in.',
  source: 'chapter S1',
  remediation:
    'Move to Resilience4j or to concurrency limits, one caller at a time, and change banyan/resilience-lib and the library of each breaker.',
  appliesTo:
    'services and gateways in production, and whatever names its library',
  looksAt: entity =>
    entity.kind === 'component' &&
    (isProductionService(entity) || librariesOf(entity).length > 0),
  judge: ({ entity }) => {
    const libraries = librariesOf(entity);
    const retired = libraries.filter(isRetired);
    if (retired.length > 0)
      return fail(`it stands on ${joined(retired)}, retired since 2018`);
    if (libraries.length > 0) return pass(`it stands on ${joined(libraries)}`);
    return entity.calls?.some(({ mode }) => mode === 'sync')
      ? noData(
          'nobody states what protects its calls: set banyan/resilience-lib',
          { patch: annotationPatch({ 'resilience-lib': 'resilience4j' }) },
        )
      : notApplicable('it waits for nobody, so there is nothing to protect');
  },
};
