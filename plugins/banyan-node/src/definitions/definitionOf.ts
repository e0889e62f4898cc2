import type { Entity } from '@backstage/catalog-model';
import type { FactSets } from '@banyan/core';
import { asyncapi } from './asyncapi';
import { graphql } from './graphql';
import { grpc } from './grpc';
import { openapi } from './openapi';
import type { DefinitionParser } from './Parsed';

type Definition = FactSets['definition'];

const PARSERS: ReadonlyMap<string, DefinitionParser> = new Map([
  ['openapi', openapi],
  ['swagger', openapi],
  ['asyncapi', asyncapi],
  ['graphql', graphql],
  ['grpc', grpc],
  ['protobuf', grpc],
]);

const COMMENTS = /^\s*(#|\/\/).*$/gm;
const PLACEHOLDER =
  /^\W*(todo|tbd|tba|fixme|none|n\/a|placeholder|dummy|coming soon|to be (defined|done|written))?\W*$/i;
const LONGEST_PROBLEM = 200;

const isPlaceholder = (text: string) => {
  const written = text.replace(COMMENTS, '').trim();
  return written.length < 40 && PLACEHOLDER.test(written);
};

const NOTHING_KNOWN = { operations: null, version: null, placeholder: false };

/** The first line of what is wrong. */
const inWords = (error: unknown) =>
  (error instanceof Error ? error.message : String(error))
    .split('\n')[0]
    .slice(0, LONGEST_PROBLEM);

function parsed(
  { longest, parse }: DefinitionParser,
  text: string,
): Definition {
  if (text.length > longest) {
    const problem = `it is too long to be read: ${text.length} characters, ${longest} are`;
    return { ...NOTHING_KNOWN, parses: null, problem };
  }
  try {
    const { operations, version, isEmpty } = parse(text);
    return { parses: true, placeholder: isEmpty, operations, version };
  } catch (error) {
    return { ...NOTHING_KNOWN, parses: false, problem: inWords(error) };
  }
}

/**
 * What the definition of an API is made of, with the parsers of openapi, asyncapi, graphql and
 * grpc. Never throws, whatever stands there. Undefined for what is no API, and for a definition
 * that is still to be included from elsewhere.
 *
 * @public
 */
export function definitionOf({ kind, spec }: Entity): Definition | undefined {
  if (kind.toLocaleLowerCase('en-US') !== 'api') return undefined;
  const { definition: text = '', type } = spec ?? {};
  if (typeof text !== 'string') return undefined;
  if (isPlaceholder(text)) {
    return { ...NOTHING_KNOWN, parses: false, placeholder: true };
  }
  const parser = PARSERS.get(String(type).toLocaleLowerCase('en-US'));
  return parser ? parsed(parser, text) : { ...NOTHING_KNOWN, parses: null };
}
