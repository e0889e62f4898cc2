import { parseDocument } from 'yaml';
import { NotOfItsType } from './Parsed';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The mapping that a field holds; what is none has no fields. */
export const fieldsOf = (value: unknown): Fields =>
  isFields(value) ? value : {};

function read(text: string): unknown {
  // Reading JSON as YAML takes fifty times as long.
  if (text.trimStart().startsWith('{')) {
    try {
      return JSON.parse(text);
    } catch {
      // A mapping of YAML may begin like that, too.
    }
  }
  const document = parseDocument(text, {
    prettyErrors: false,
    // Takes time by the square of the keys.
    uniqueKeys: false,
  });
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS({ maxAliasCount: 100 });
}

/** The mapping that YAML or JSON holds. */
export function yamlDocument(text: string): Fields {
  const value = read(text);
  if (!isFields(value)) throw new NotOfItsType('it is no mapping');
  return value;
}
