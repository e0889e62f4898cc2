import type { ReadinessField } from './ReadinessField';

const capital = (text: string) =>
  `${text.charAt(0).toLocaleUpperCase('en-US')}${text.slice(1)}`;

/** What a field says of itself: its unit, an example, and where to find the answer. */
export const describedField = ({
  unit,
  example,
  help,
  source,
}: Omit<ReadinessField, 'input'>): string =>
  `${capital(unit)}; for example: ${example}. ${help} (${source})`;
