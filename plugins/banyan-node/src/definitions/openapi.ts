import { type DefinitionParser, NotOfItsType } from './Parsed';
import { fieldsOf, yamlDocument } from './yamlDocument';

const METHODS = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
];

const text = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The version that `info` states. */
export const statedVersion = (info: unknown): string | null =>
  text(fieldsOf(info).version) || null;

const operationsOf = (paths: unknown): number =>
  Object.values(fieldsOf(paths)).reduce<number>(
    (sum, path) =>
      sum + METHODS.filter(method => method in fieldsOf(path)).length,
    0,
  );

/** OpenAPI 3 and Swagger 2, as YAML or JSON. */
export const openapi: DefinitionParser = {
  longest: 256 * 1024,
  parse: definition => {
    const { openapi: three, swagger, info, ...rest } = yamlDocument(definition);
    const edition = text(three) || text(swagger);
    if (!/^[23]\.?/.test(edition)) {
      throw new NotOfItsType('it states no version of OpenAPI');
    }
    const operations = operationsOf(rest.paths) + operationsOf(rest.webhooks);
    const components = Object.keys(
      fieldsOf(rest.components ?? rest.definitions),
    );
    return {
      operations,
      version: statedVersion(info),
      isEmpty: operations === 0 && components.length === 0,
    };
  },
};
