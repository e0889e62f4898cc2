import { parseEntityRef } from '@backstage/catalog-model';
import {
  type CaseAccount,
  type CaseStudySpec,
  caseStudySpecSchema,
  parseCatalogFile,
} from '@banyan/backstage-plugin-banyan-common';
import { dirname } from 'node:path';
import { catalogTexts } from './catalogFolder';

/** The reference companies that have a case study. */
export const COMPANIES = ['netflix', 'uber', 'amazon', 'spotify'] as const;

/** One of the reference companies. */
export type Company = (typeof COMPANIES)[number];

/** The case studies of the catalog: by company, and `universal` for what is about none. */
export const caseStudies: ReadonlyMap<string, CaseStudySpec> = new Map(
  catalogTexts('{companies/*/case-study,lessons/*}.yaml').flatMap(
    ({ name, text }) =>
      parseCatalogFile(text).documents.map(({ value }) => {
        const spec = caseStudySpecSchema.parse(value.spec);
        const about = spec.organization
          ? parseEntityRef(spec.organization, {
              defaultKind: 'Group',
              defaultNamespace: dirname(name).split('/').at(-1),
            }).name
          : 'universal';
        return [about, spec] as const;
      }),
  ),
);

/** The case study about `about`. */
export function caseStudy(about: string): CaseStudySpec {
  const spec = caseStudies.get(about);
  if (!spec) throw new Error(`catalog/ has no case study about ${about}`);
  return spec;
}

/** The ids of a field `source`. */
export const sourceIds = (source = '') =>
  source.split(',').map(id => id.trim());

/**
 * Those of `expected` that no account tells. `S1: 700, 2016` is told by an account that names
 * the source S1 and has both words, which may be regular expressions.
 */
export const untold = (expected: string[], accounts: CaseAccount[]) =>
  expected.filter(each => {
    const [source, words = ''] = each.split(': ');
    return !accounts.some(
      account =>
        sourceIds(account.source).includes(source) &&
        words
          .split(', ')
          .every(word => new RegExp(word, 'i').test(account.text)),
    );
  });
