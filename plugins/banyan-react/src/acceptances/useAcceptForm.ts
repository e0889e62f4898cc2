import type {
  AcceptanceDays,
  NewAcceptance,
} from '@banyan/backstage-plugin-banyan-common';
import { useState } from 'react';
import { acceptAll, type AcceptanceTarget, type Refused } from './acceptAll';
import {
  type AcceptanceDraft,
  type DraftProblems,
  draftProblems,
} from './acceptanceDraft';

type AcceptFormOptions = {
  targets: readonly AcceptanceTarget[];
  days: AcceptanceDays;
  accept: (acceptance: NewAcceptance) => Promise<void>;
  onAccepted: (left: readonly AcceptanceTarget[]) => void;
  onClose: () => void;
};

/** What was typed, what is wrong with it, what is still to be accepted, and the way to send it. */
export function useAcceptForm({
  targets,
  days,
  accept,
  onAccepted,
  onClose,
}: AcceptFormOptions) {
  const [draft, setDraft] = useState<AcceptanceDraft>({
    reason: '',
    expiresOn: days.proposed,
  });
  const [problems, setProblems] = useState<DraftProblems>({});
  const [left, setLeft] = useState(targets);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [isBusy, setBusy] = useState(false);

  const send = async () => {
    const found = draftProblems(draft, days);
    setProblems(found);
    if (isBusy || Object.keys(found).length > 0) return;
    setBusy(true);
    const failed = await acceptAll(left, draft, accept);
    setBusy(false);
    const remaining = failed.map(({ target }) => target);
    if (remaining.length < left.length) onAccepted(remaining);
    setLeft(remaining);
    setRefused(failed);
    if (failed.length === 0) onClose();
  };

  const change = (next: AcceptanceDraft) => {
    setDraft(next);
    setProblems({});
  };

  return { draft, change, problems, left, refused, isBusy, send };
}
