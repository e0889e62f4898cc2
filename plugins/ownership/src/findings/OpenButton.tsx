import { ButtonIcon } from '@backstage/ui';
import { RiArrowDownSLine, RiArrowUpSLine } from '@remixicon/react';
import type { FindingRow } from './findingRows';
import type { FindingList } from './useFindingList';

/** Opens a finding in its place, or closes it. */
export const OpenButton = ({
  row,
  list,
}: {
  row: FindingRow;
  list: FindingList;
}) => {
  const isOpen = list.isOpen(row);
  return (
    <ButtonIcon
      size="small"
      variant="tertiary"
      icon={isOpen ? <RiArrowUpSLine /> : <RiArrowDownSLine />}
      aria-label={`${isOpen ? 'Close' : 'Open'} ${row.check} of ${row.title}`}
      aria-expanded={isOpen}
      onPress={() => list.toggleOpen(row)}
    />
  );
};
