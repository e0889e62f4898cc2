import type { Check, CheckEvidence } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { annotationPatch } from '../derived/annotated';
import { isLive } from '../derived/subjects';
import { plural } from '../derived/words';
import { dutiesJson, dutiesMet } from './duties';
import { liveVersions, versionOf } from './versions';

const MOST = 2;

/** API-04 */
export const isVersioned: Check = {
  id: 'API-04',
  track: 'api',
  level: 'silver',
  title: 'is versioned, with a deprecation policy',
  why: 'Callers can plan for an end that is announced; each further version that lives on is run and fixed as well.',
  source: 'chapter S1',
  remediation:
    'State the version in the definition or the name, publish how long an old one is kept (deprecationPolicy in banyan/externalizable), and retire all but two.',
  appliesTo: 'APIs in production',
  looksAt: entity =>
    entity.kind === 'api' &&
    isLive(entity) &&
    entity.lifecycle === 'production',
  judge: facts => {
    const version = versionOf(facts);
    const versions = liveVersions(facts);
    const duties = dutiesMet(facts.entity);
    const evidence: CheckEvidence[] = versions
      .filter(ref => ref !== facts.entity.ref)
      .map(ref => ({ text: 'another live version', entityRef: ref }));
    const living = `${plural(versions.length, 'live version')}, at most ${MOST} expected`;
    const hasPolicy = duties?.has('deprecationPolicy');
    const faults = [
      ...(version === null ? ['no version'] : []),
      ...(hasPolicy === false ? ['no deprecation policy'] : []),
      ...(versions.length > MOST ? [living] : []),
    ];
    if (faults.length > 0) {
      return fail(faults.join('; '), {
        evidence,
        patch:
          duties && !hasPolicy
            ? annotationPatch({
                externalizable: dutiesJson([...duties, 'deprecationPolicy']),
              })
            : undefined,
      });
    }
    if (hasPolicy === undefined) {
      return noData('banyan/externalizable cannot be read as JSON', {
        evidence,
      });
    }
    return version === undefined
      ? noData('its version is not known: no definition was read', { evidence })
      : pass(`version ${version}, deprecation policy published; ${living}`, {
          evidence,
        });
  },
};
