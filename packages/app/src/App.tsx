import { createApp } from '@backstage/frontend-defaults';
import { catalogGraphModule, catalogModule, wordsModule } from './catalog';
import { homeModule } from './home';
import { navModule } from './nav';
import { themeModule } from './theme';

/** The portal. Plugins come from packages/app/package.json (`app.packages: all`). */
export default createApp({
  features: [
    themeModule,
    navModule,
    homeModule,
    catalogModule,
    wordsModule,
    catalogGraphModule,
  ],
});
