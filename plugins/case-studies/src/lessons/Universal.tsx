import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import type { CaseFile } from '../data';
import { FigureTable, SourceList } from '../sources';

/** The figures that belong to no company, and what all of it was read from. */
export const Universal = ({ file }: { file: CaseFile }) => (
  <>
    {(file.spec.figures ?? []).length > 0 && (
      <SectionCard title="Figures to remember" note={file.spec.figures?.length}>
        <FigureTable file={file} />
      </SectionCard>
    )}
    {(file.spec.sources ?? []).length > 0 && (
      <SectionCard
        title="Sources and further reading"
        note={file.spec.sources?.length}
      >
        <SourceList file={file} />
      </SectionCard>
    )}
  </>
);
