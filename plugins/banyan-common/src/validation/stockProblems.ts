import {
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  DefaultNamespaceEntityPolicy,
  domainEntityV1alpha1Validator,
  type Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  groupEntityV1alpha1Validator,
  locationEntityV1alpha1Validator,
  NoForeignRootFieldsEntityPolicy,
  resourceEntityV1alpha1Validator,
  SchemaValidEntityPolicy,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { type Problem, valueAt } from './problem';

const VALIDATORS = new Map([
  ['API', apiEntityV1alpha1Validator],
  ['Component', componentEntityV1alpha1Validator],
  ['Domain', domainEntityV1alpha1Validator],
  ['Group', groupEntityV1alpha1Validator],
  ['Location', locationEntityV1alpha1Validator],
  ['Resource', resourceEntityV1alpha1Validator],
  ['System', systemEntityV1alpha1Validator],
  ['User', userEntityV1alpha1Validator],
]);

const ENVELOPE = EntityPolicies.allOf([
  // First, for the schema refuses a foreign field without its name.
  new NoForeignRootFieldsEntityPolicy(),
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

/** What Backstage itself has to say about the envelope of an entity: metadata, names, foreign root fields. */
export async function envelopeProblems(entity: Entity): Promise<string[]> {
  try {
    await ENVELOPE.enforce(structuredClone(entity));
    return [];
  } catch (error) {
    return [toError(error).message];
  }
}

/** `/spec/owner must be string - type: string`, as Backstage's validators put it. */
const SCHEMA_ERROR = /^(\S+) must (be|have|NOT have) (.+?)( - .*)?$/;

function schemaProblem(message: string, entity: Entity): Problem {
  const [, pointer = '', verb, what = message] =
    SCHEMA_ERROR.exec(message) ?? [];
  const at = pointer
    .split('/')
    .slice(1)
    .map(key => (/^\d+$/.test(key) ? Number(key) : key));
  const missing = /^required property '(.+)'$/.exec(what)?.[1];
  const path = missing ? [...at, missing] : at;
  return {
    path,
    expected: verb === 'be' ? what : 'a value',
    got: valueAt(entity, path),
  };
}

/**
 * What Backstage itself has to say about the spec of one of its own kinds; undefined = it
 * is a kind of others.
 *
 * @public
 */
export async function stockKindProblems(
  entity: Entity,
): Promise<Problem[] | undefined> {
  const validator = VALIDATORS.get(entity.kind);
  if (!validator) return undefined;
  try {
    if (await validator.check(entity)) return [];
    const expected = 'backstage.io/v1alpha1';
    return [{ path: ['apiVersion'], expected, got: entity.apiVersion }];
  } catch (error) {
    return [schemaProblem(toError(error).message, entity)];
  }
}
