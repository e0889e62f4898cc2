import type { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';
import { ButtonLink, Container, Header } from '@backstage/ui';
import { HomeSearch } from './HomeSearch';
import { Organisations } from './Organisations';
import styles from './Home.module.css';

/** The home page: search, the organisations, then the widgets of the plugins in the order of the configuration. */
export const HomeLayout = ({ widgets }: HomePageLayoutProps) => (
  <>
    <Header
      title="Home"
      customActions={
        <>
          <HomeSearch />
          <ButtonLink href="/register" variant="primary">
            Register a service
          </ButtonLink>
        </>
      }
    />
    <Container>
      <Organisations />
      <div className={styles.widgets}>
        {widgets.map(({ node, component }) => (
          <div key={node.spec.id}>{component}</div>
        ))}
      </div>
    </Container>
  </>
);
