import { readFileSync } from 'node:fs';

const between = (text: string, from: string, to: string) => {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start + 1);
  if (start < 0 || end < 0) throw new Error(`no section ${from}`);
  return text.slice(start, end);
};

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());

/** What research wrote down about the four companies. */
export function readResearch(file: string) {
  const text = readFileSync(file, 'utf8');
  const section = (heading: string) =>
    between(text, `\n${heading} `, '\n#').trim();
  return {
    section,
    /** The rows of the first table of a section, without its head. */
    rows: (heading: string) => {
      const lines = section(heading).split('\n');
      const first = lines.findIndex(line => line.startsWith('|---'));
      const table = lines.slice(first + 1);
      const end = table.findIndex(line => !line.startsWith('|'));
      return table.slice(0, end < 0 ? undefined : end).map(cellsOf);
    },
  };
}
