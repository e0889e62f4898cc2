import type { FindingRow } from './findingRows';

/** Names come from anybody's YAML; this keeps them from becoming markup. */
const plain = (text: string) =>
  text.replace(/[\\`*_{}[\]<>#|!]/g, mark => `\\${mark}`).replace(/\s+/g, ' ');

/** A finding as the text of an issue, with links to what it is about. */
export function findingMarkdown(
  row: FindingRow,
  linkTo: (ref: string) => string,
): string {
  const link = (ref: string, text: string) =>
    `[${plain(text)}](${linkTo(ref)})`;
  const evidence = row.evidence.map(({ ref, note }) =>
    ref ? `- ${link(ref, ref)}: ${plain(note)}` : `- ${plain(note)}`,
  );
  return [
    `## ${row.check} ${row.verdict}: ${plain(row.title)}`,
    '',
    `${plain(row.asks)}. ${plain(row.message)}`,
    '',
    `- About: ${link(row.entityRef, row.title)}`,
    row.team ? `- Owner: ${link(row.team, row.teamTitle)}` : '- Owner: nobody',
    '',
    '### What to do',
    '',
    plain(row.remediation),
    '',
    '### Evidence',
    '',
    ...(evidence.length > 0 ? evidence : ['- none recorded']),
    '',
  ].join('\n');
}
