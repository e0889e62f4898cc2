import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { LiveBreakers } from '../live/LiveBreakers';
import type { Control } from '../orders/Control';
import { SeenBreakers, type Sight } from './SeenBreakers';
import type { Views } from './Views';

type CallersOptions = {
  auth: AuthService;
  control: Control;
  live: LiveBreakers;
  views: Views;
};

/** Knows what each caller sees, and may do. */
export class Callers {
  constructor(private readonly options: CallersOptions) {}

  async sight(
    credentials: BackstageCredentials,
    scope?: string,
  ): Promise<Sight> {
    const { auth, control, views } = this.options;
    const view = await views.of(credentials);
    view.seen.inScope(scope);
    const may = await control.allowed(credentials, view.whole);
    const me = auth.isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef
      : undefined;
    return { view, may, scope, me };
  }

  /** The breakers as the caller sees them now. */
  async breakers(credentials: BackstageCredentials, scope?: string) {
    const sight = await this.sight(credentials, scope);
    const { live } = this.options;
    return { sight, breakers: new SeenBreakers({ live, ...sight }) };
  }
}
