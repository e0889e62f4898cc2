import { parseAllDocuments } from 'yaml';
import { fieldsOf } from '@banyan/backstage-plugin-banyan-node';
import { messageOf } from '../metrics/messageOf';
import { rulesOf, type WeightedRule } from './rulesOf';

/** Each item of a list stands for a document. */
const DEEPEST_LIST = 5;

/** The rules of all HTTPRoutes and VirtualServices in a text of YAML; fails with a sentence. */
export function weightedRules(text: string, where: string): WeightedRule[] {
  const resources = documentsOf(text, where).flatMap(each => resourcesOf(each));
  const rules = resources.flatMap(resource => rulesOf(resource, where));
  if (rules.length > 0) return rules;
  throw new Error(
    `${where} has no HTTPRoute and no VirtualService with routes: is it the right file?`,
  );
}

function documentsOf(text: string, where: string): unknown[] {
  try {
    return parseAllDocuments(text).map(document => {
      const [problem] = document.errors;
      if (problem) throw problem;
      return document.toJS({ maxAliasCount: 100 });
    });
  } catch (error) {
    const [what] = messageOf(error).split('\n');
    throw new Error(`${where} is no YAML that can be read: ${what}`);
  }
}

function resourcesOf(document: unknown, depth = 0): unknown[] {
  const items = Array.isArray(document) ? document : fieldsOf(document)?.items;
  return Array.isArray(items) && depth < DEEPEST_LIST
    ? items.flatMap(item => resourcesOf(item, depth + 1))
    : [document];
}
