import { Answered, type Answer } from '@banyan/backstage-plugin-banyan-react';
import {
  type CaseFile,
  type Organisation,
  useCaseFiles,
  useOrganisations,
} from '../data';
import type { TabProps } from '../page';
import { Comparison } from './Comparison';

type Known = { files: CaseFile[]; organisations: Organisation[] };

/** Two answers of the catalog as one. */
function both(
  files: Answer<CaseFile[]>,
  organisations: Answer<Organisation[]>,
): Answer<Known> {
  const value =
    files.value && organisations.value
      ? { files: files.value, organisations: organisations.value }
      : undefined;
  return {
    value,
    error: files.error ?? organisations.error,
    loading: files.loading || organisations.loading,
    retry: () => {
      files.retry();
      organisations.retry();
    },
  };
}

/** Organisations side by side: what is measured of them, and what the chapters say. */
export const CompareTab = ({ scope }: TabProps) => {
  const known = both(useCaseFiles(), useOrganisations());
  return (
    <Answered
      answer={known}
      what="the organisations and their case files"
      heights={[24, 16, 36, 720]}
    >
      {value => <Comparison {...value} scope={scope} />}
    </Answered>
  );
};
