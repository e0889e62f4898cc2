import { useLocation } from 'react-router-dom';

/** The address of a lesson on this page, in the list, with what else the address holds. */
export function useLessonLink(): (key: string) => string {
  const { pathname, search } = useLocation();
  return key => {
    const query = new URLSearchParams(search);
    query.delete('view');
    query.set('lesson', key);
    return `${pathname}?${query}`;
  };
}
