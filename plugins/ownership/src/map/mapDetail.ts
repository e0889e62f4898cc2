import {
  MAP_LEVELS,
  type MapDetail,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useCallback, useMemo } from 'react';

const SEPARATOR = ',';
const FINEST = 'service';

/** How much of the map the address asks for. */
export function detailOf(
  level: string | undefined,
  expanded: string | undefined,
): MapDetail {
  return {
    level: MAP_LEVELS.find(each => each === level) ?? FINEST,
    expanded: new Set((expanded ?? '').split(SEPARATOR).filter(Boolean)),
  };
}

/** How much of the map is wanted, which lives in the address. */
export function useMapDetail({ get, set }: UrlState): {
  detail: MapDetail;
  setDetail: (detail: MapDetail) => void;
} {
  const [level, expanded] = [get('level'), get('expanded')];
  const detail = useMemo(() => detailOf(level, expanded), [level, expanded]);
  const setDetail = useCallback(
    (next: MapDetail) =>
      set({
        level: next.level === FINEST ? undefined : next.level,
        expanded: [...next.expanded].join(SEPARATOR),
      }),
    [set],
  );
  return { detail, setDetail };
}
