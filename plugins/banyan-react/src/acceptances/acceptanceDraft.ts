import {
  type AcceptanceDays,
  newAcceptanceSchema,
} from '@banyan/backstage-plugin-banyan-common';

/** What a person has typed so far. */
export type AcceptanceDraft = {
  reason: string;
  /** Undefined = it is to have no end. */
  expiresOn?: string;
};

/** What is to be mended in a draft, by field; empty when it can be sent. */
export type DraftProblems = Partial<Record<keyof AcceptanceDraft, string>>;

const upperFirst = (text: string) =>
  text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);

/** What the backend would not take of a draft. */
export function draftProblems(
  draft: AcceptanceDraft,
  days: AcceptanceDays,
): DraftProblems {
  const fields = newAcceptanceSchema(days).pick({
    reason: true,
    expiresOn: true,
  });
  const parsed = fields.safeParse(draft);
  const problems: DraftProblems = {};
  for (const { path, message } of parsed.error?.issues ?? []) {
    const field = path[0] === 'reason' ? 'reason' : 'expiresOn';
    problems[field] ??= `${upperFirst(message)}.`;
  }
  return problems;
}
