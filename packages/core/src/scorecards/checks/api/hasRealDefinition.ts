import type { Check } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { isLive } from '../derived/subjects';
import { plural } from '../derived/words';

const CONNECT = 'let the catalog collector read spec.definition of the API';

/** API-02 */
export const hasRealDefinition: Check = {
  id: 'API-02',
  track: 'api',
  level: 'bronze',
  title: 'has a real definition',
  why: 'An API without its definition is a name; callers find out by trying.',
  source: 'chapter S1',
  remediation:
    'Check the definition in beside the code, and name it in spec.definition with $text.',
  appliesTo: 'APIs',
  needs: [{ facts: 'definition', connect: CONNECT }],
  looksAt: entity => entity.kind === 'api' && isLive(entity),
  judge: ({ entity, told }) => {
    const known = told('definition');
    const type = entity.type ?? 'no known type';
    if (!known) return noData(`its definition was not read: ${CONNECT}`);
    if (known.placeholder) return fail('empty, or a placeholder such as TODO');
    if (known.parses === null) {
      return noData(
        known.problem ??
          `nothing here can parse ${type}: openapi, asyncapi, graphql and grpc are known`,
      );
    }
    if (!known.parses) {
      const evidence = known.problem ? [{ text: known.problem }] : [];
      return fail(`it does not parse as ${type}`, { evidence });
    }
    const { operations } = known;
    const message = `parses as ${type}`;
    return pass(
      operations === null
        ? message
        : `${message}, ${plural(operations, 'operation')}`,
    );
  },
};
