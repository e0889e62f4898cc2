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

const VALIDATORS = [
  apiEntityV1alpha1Validator,
  componentEntityV1alpha1Validator,
  domainEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  locationEntityV1alpha1Validator,
  resourceEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
];

const ENVELOPE = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(),
]);

/** What Backstage itself has to say about the envelope of an entity: metadata, names, foreign root fields. */
export async function envelopeProblems(entity: Entity): Promise<string[]> {
  try {
    await ENVELOPE.enforce(structuredClone(entity));
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** What Backstage itself has to say about the spec of one of its own kinds; `unknown kind` for any other. */
export async function stockKindProblems(entity: Entity): Promise<string[]> {
  try {
    for (const validator of VALIDATORS) {
      if (await validator.check(entity)) return [];
    }
    return [
      `kind ${entity.kind} of ${entity.apiVersion} is unknown to the catalog`,
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
