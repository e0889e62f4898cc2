export {
  FIELD_GROUPS,
  type FieldGroupId,
  type FieldInput,
  type FieldOption,
  type ReadinessField,
} from './ReadinessField';
export {
  type FieldId,
  type KnownField,
  READINESS_FIELDS,
} from './readinessFields';
