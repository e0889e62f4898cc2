import type { Finding } from '@banyan/backstage-plugin-banyan-common';
import { readFile } from 'node:fs/promises';

export type CatalogFile = { name: string; text: string };

/** Where something is wrong, in one line. */
export const findingText = ({ file, line, severity, message }: Finding) =>
  `${file}:${line}: ${severity}: ${message.replaceAll(/\s*\n\s*/g, ' ')}`;

async function read(name: string): Promise<CatalogFile | Finding> {
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

/** The files that can be read, and why the others cannot. */
export async function readFiles(
  names: readonly string[],
): Promise<{ files: CatalogFile[]; unreadable: Finding[] }> {
  const results = await Promise.all(names.map(read));
  return {
    files: results.filter(result => 'text' in result),
    unreadable: results.filter(result => 'severity' in result),
  };
}
