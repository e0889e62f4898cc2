import { checkCatalogFiles } from '@banyan/backstage-plugin-banyan-common';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { findingText, readFiles } from './files';

type Print = (line: string) => void;

const includeExists = (path: string, file: string) =>
  access(resolve(dirname(file), path)).then(
    () => true,
    () => false,
  );

/**
 * Checks the named files and prints one line a finding.
 * Returns the exit code: 0 = no error, 1 = errors.
 */
export async function check(names: string[], print: Print): Promise<number> {
  const { files, unreadable } = await readFiles(names);
  const findings = [
    ...unreadable,
    ...(await checkCatalogFiles(files, includeExists)),
  ];
  for (const finding of findings) print(findingText(finding));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  print(
    `${names.length} files checked: ${errors} errors, ${warnings} warnings`,
  );
  return errors > 0 ? 1 : 0;
}
