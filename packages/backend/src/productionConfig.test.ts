import { ConfigSources } from '@backstage/config-loader';
import { resolve } from 'node:path';

const REPOSITORY = resolve(__dirname, '../../..');

/** The environment that the production config asks for. */
const ENVIRONMENT: Record<string, string> = {
  BANYAN_BASE_URL: 'https://portal.example.com',
  POSTGRES_HOST: 'db.example.com',
  POSTGRES_PORT: '5432',
  POSTGRES_USER: 'banyan',
  POSTGRES_PASSWORD: 'secret',
  AUTH_SESSION_SECRET: 'secret',
  OIDC_METADATA_URL: 'https://id.example.com/.well-known/openid-configuration',
  OIDC_CLIENT_ID: 'banyan',
  OIDC_CLIENT_SECRET: 'secret',
};

const load = (environment: Record<string, string>, ...names: string[]) =>
  ConfigSources.toConfig(
    ConfigSources.defaultForTargets({
      targets: names.map(name => ({
        type: 'path',
        target: resolve(REPOSITORY, name),
      })),
      substitutionFunc: async name => environment[name],
    }),
  );

const loadProduction = (environment = ENVIRONMENT) =>
  load(environment, 'app-config.yaml', 'app-config.production.yaml');

describe('the production config, laid over the local one', () => {
  it('lets nobody in as a guest', async () => {
    const config = await loadProduction();
    expect(config.getOptional('auth.providers.guest')).toBeUndefined();
    expect(config.keys()).toContain('auth');
    expect(config.getConfig('auth.providers').keys()).toEqual(['oidc']);
    expect(config.getString('auth.environment')).toBe('production');
  });

  it('makes nobody an admin, and asks for permission', async () => {
    const config = await loadProduction();
    expect(config.getStringArray('banyan.permissions.admins')).toEqual([]);
    expect(config.getBoolean('permission.enabled')).toBe(true);
  });

  it('keeps everything in PostgreSQL', async () => {
    const database = (await loadProduction()).getConfig('backend.database');
    expect(database.getString('client')).toBe('pg');
    expect(database.getString('connection.host')).toBe('db.example.com');
    expect(database.getOptional('connection.directory')).toBeUndefined();
  });

  it('reads no address and shows no company until it is told to', async () => {
    const config = await loadProduction();
    expect(config.getConfigArray('backend.reading.allow')).toEqual([]);
    expect(config.getConfigArray('catalog.locations')).toEqual([]);
  });

  it.each(Object.keys(ENVIRONMENT))('takes %s from outside', async name => {
    const marked = { ...ENVIRONMENT, [name]: 'marked-by-this-test' };
    const config = await loadProduction(marked);
    expect(JSON.stringify(config.get())).toContain('marked-by-this-test');
  });
});

describe('the local config', () => {
  it('lets the guest in, as an admin, on this machine alone', async () => {
    const config = await load({}, 'app-config.yaml');
    expect(config.getString('auth.providers.guest.userEntityRef')).toBe(
      'user:default/guest',
    );
    expect(config.getStringArray('banyan.permissions.admins')).toEqual([
      'user:default/guest',
    ]);
    expect(config.getString('backend.listen.host')).toBe('127.0.0.1');
    expect(config.getString('backend.database.client')).toBe('better-sqlite3');
  });
});
