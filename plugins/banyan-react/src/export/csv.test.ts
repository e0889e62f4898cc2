import { csv } from './csv';

const columns = [
  { label: 'Team', value: ({ team }: Row) => team },
  { label: 'People', value: ({ people }: Row) => people },
];
type Row = { team: string; people?: number };

describe('csv', () => {
  it.each<[string, Row, string]>([
    ['plain values', { team: 'chaos', people: 5 }, 'chaos,5'],
    ['unknown as empty', { team: 'chaos' }, 'chaos,'],
    ['commas and quotes', { team: 'a, "b"' }, '"a, ""b""",'],
    ['line breaks', { team: 'a\nb' }, '"a\nb",'],
    ['formulas as text', { team: '=cmd()' }, "'=cmd(),"],
    ['negative numbers', { team: 'a', people: -1 }, 'a,-1'],
    ['any script', { team: 'فريق 🚀' }, 'فريق 🚀,'],
  ])('writes %s', (_what, row, expected) => {
    expect(csv(columns, [row])).toBe(`Team,People\r\n${expected}\r\n`);
  });
});
