import { SearchField } from '@backstage/ui';
import { useNavigate } from 'react-router-dom';
import styles from './Home.module.css';

/** Takes a word to the search page. */
export const HomeSearch = () => {
  const navigate = useNavigate();
  return (
    <SearchField
      className={styles.search}
      aria-label="Search the catalog"
      placeholder="Search teams, services, APIs, stores"
      onSubmit={query => navigate(`/search?${new URLSearchParams({ query })}`)}
    />
  );
};
