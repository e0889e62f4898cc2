import type { Entity } from '@backstage/catalog-model';
import { parseCatalogFile } from '@banyan/backstage-plugin-banyan-common';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const COMPANIES = resolve(__dirname, '../../../../catalog/companies');

/** The entities of the reference companies, as their files have them. */
export const companies = (): Entity[] =>
  globSync('*/**/*.yaml', { cwd: COMPANIES })
    .filter(name => !name.includes('/apis/'))
    .map(name => readFileSync(resolve(COMPANIES, name), 'utf8'))
    .flatMap(text => parseCatalogFile(text).documents)
    .map(({ value }) => value as unknown as Entity);
