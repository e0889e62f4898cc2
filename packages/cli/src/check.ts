import {
  checkCatalogFiles,
  type Finding,
} from '@banyan/backstage-plugin-banyan-common';
import { access, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

type Print = (line: string) => void;

const findingText = ({ file, line, severity, message }: Finding) =>
  `${file}:${line}: ${severity}: ${message.replaceAll(/\s*\n\s*/g, ' ')}`;

async function read(
  name: string,
): Promise<{ name: string; text: string } | Finding> {
  try {
    return { name, text: await readFile(name, 'utf8') };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      file: name,
      line: 1,
      severity: 'error',
      message: `cannot be read (${why})`,
    };
  }
}

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
  const results = await Promise.all(names.map(read));
  const files = results.filter(result => 'text' in result);
  const unreadable = results.filter(result => 'severity' in result);
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
