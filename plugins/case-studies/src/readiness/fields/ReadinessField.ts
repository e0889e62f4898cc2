/** The parts of the form, in their order. */
export const FIELD_GROUPS = [
  { id: 'size', title: 'Size' },
  { id: 'pains', title: 'What hurts' },
  { id: 'status-quo', title: 'Status quo' },
  { id: 'legs', title: 'Readiness legs' },
  { id: 'plan', title: 'Domain and plan' },
  { id: 'stop-rule', title: 'Stop rule and load' },
] as const;

/** One of the parts of the form. */
export type FieldGroupId = (typeof FIELD_GROUPS)[number]['id'];

/** A word for an answer, and what the answer is called in addresses. */
export type FieldOption = { id: string; label: string };

/** How a question is answered; each takes "not answered" as well. */
export type FieldInput =
  | { as: 'number'; least: number; most: number; whole?: boolean }
  | { as: 'one'; options: readonly FieldOption[] }
  /** `none` = the answer that none of the options is true. */
  | { as: 'many'; options: readonly FieldOption[]; none: FieldOption }
  | { as: 'day' };

/** One question of the form. */
export type ReadinessField = {
  id: string;
  group: FieldGroupId;
  label: string;
  /** What the answer is counted in, or what yes means. */
  unit: string;
  example: string;
  /** Where to find the answer, or why it is asked. */
  help: string;
  /** Who asks it: a source chapter, or the check of this project. */
  source: string;
  /** What it is called in the address. */
  short: string;
  input: FieldInput;
};
