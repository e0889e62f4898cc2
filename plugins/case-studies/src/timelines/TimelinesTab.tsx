import { Answered } from '@banyan/backstage-plugin-banyan-react';
import { useCaseFiles, useOrganisations } from '../data';
import type { TabProps } from '../page';
import { Timelines } from './Timelines';

const NONE: never[] = [];

/** What companies did when, on one axis, and how many services they had. */
export const TimelinesTab = ({ scope }: TabProps) => {
  // Without them nobody can be added, and that is all: lanes come from case files.
  const organisations = useOrganisations().value;
  return (
    <Answered
      answer={useCaseFiles()}
      what="the case files"
      heights={[24, 16, 36, 560, 360]}
    >
      {files => (
        <Timelines
          files={files}
          organisations={organisations ?? NONE}
          scope={scope}
        />
      )}
    </Answered>
  );
};
