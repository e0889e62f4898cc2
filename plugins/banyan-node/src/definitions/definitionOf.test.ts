import type { Entity } from '@backstage/catalog-model';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { definitionOf } from './definitionOf';

const api = (type: string, definition: unknown): Entity =>
  ({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name: 'orders' },
    spec: { type, lifecycle: 'production', owner: 'shop', definition },
  }) as Entity;

const OPENAPI = `
openapi: 3.0.3
info: { title: Orders, version: 1.4.0 }
paths:
  /orders:
    parameters: []
    get: { responses: {} }
    post: { responses: {} }
`;
const ASYNCAPI_3 = `
asyncapi: 3.0.0
info: { title: Events, version: '2' }
channels: { orders: { address: orders } }
operations:
  placed: { action: send, channel: { $ref: '#/channels/orders' } }
`;
const ASYNCAPI_2 = `
asyncapi: 2.6.0
info: { title: Events, version: '2' }
channels: { orders: { publish: {}, subscribe: {} } }
`;
const GRAPHQL = `
type Query { order(id: ID!): Order orders: [Order] }
extend type Query { cart: Order }
type Order { id: ID! }
`;
const RENAMED_ROOTS = `
schema { query: Asked }
type Asked { order: Int }
type Query { notOne: Int }
`;
const PROTO = `
syntax = "proto3";
package acme.orders.v2;
import "google/protobuf/empty.proto";
message Order { string id = 1; message Line { int32 count = 1; } }
service Orders {
  rpc Place(Order) returns (google.protobuf.Empty);
  rpc Watch(Order) returns (stream Order);
}
`;

describe('definitionOf', () => {
  it.each([
    ['openapi', OPENAPI, 2, '1.4.0'],
    ['openapi', '{"swagger":"2.0","paths":{"/a":{"get":{}}}}', 1, null],
    [
      'openapi',
      '{ openapi: 3.1.0, webhooks: { paid: { post: {} } } }',
      1,
      null,
    ],
    ['asyncapi', ASYNCAPI_3, 1, '2'],
    ['asyncapi', ASYNCAPI_2, 2, '2'],
    ['graphql', GRAPHQL, 3, null],
    ['GraphQL', RENAMED_ROOTS, 1, null],
    ['grpc', PROTO, 2, 'v2'],
    [
      'protobuf',
      'syntax = "proto3"; message Order { string id = 1; }',
      0,
      null,
    ],
  ])('reads %s', (type, text, operations, version) => {
    expect(definitionOf(api(type, text))).toEqual({
      parses: true,
      placeholder: false,
      operations,
      version,
    });
  });

  it.each([
    ['openapi', 'paths: [', /./],
    ['openapi', 'hello', /no mapping/],
    ['openapi', 'title: Orders', /no version of OpenAPI/],
    ['openapi', ASYNCAPI_3, /no version of OpenAPI/],
    ['asyncapi', OPENAPI, /no version of AsyncAPI/],
    ['graphql', 'type Query {', /Syntax Error/],
    ['graphql', '{ order { id } }', /a query, not a schema/],
    ['grpc', 'service Orders { rpc', /./],
    ['grpc', GRAPHQL, /illegal/],
  ])('says what is wrong with a broken %s', (type, text, problem) => {
    expect(definitionOf(api(type, text))).toEqual({
      parses: false,
      problem: expect.stringMatching(problem),
      placeholder: false,
      operations: null,
      version: null,
    });
  });

  it.each([
    ['openapi', ''],
    ['openapi', ' \n'],
    ['openapi', '# TODO write it\n'],
    ['graphql', 'TODO'],
    ['grpc', '// TBD'],
    ['asyncapi', '...'],
    ['openapi', '{}'],
    ['trpc', 'To be defined.'],
    ['openapi', undefined],
  ])('knows that a definition of %s is a placeholder: %j', (type, text) => {
    const definition = definitionOf(api(type, text));
    expect(definition).toMatchObject({ placeholder: true });
  });

  it.each([
    [
      'openapi',
      'openapi: 3.0.0\ninfo: { title: Orders, version: 1 }\npaths: {}',
    ],
    ['asyncapi', 'asyncapi: 3.0.0\ninfo: { title: Events, version: 1 }'],
    ['grpc', 'syntax = "proto3"; package acme;'],
  ])('takes a definition of %s that defines nothing for one', (type, text) => {
    expect(definitionOf(api(type, text))).toMatchObject({ placeholder: true });
  });

  it('says that nobody can parse a type that it does not know', () => {
    expect(definitionOf(api('trpc', 'export type Router = {}'))).toEqual({
      parses: null,
      placeholder: false,
      operations: null,
      version: null,
    });
  });

  it('knows nothing of what is no API, or is still to be included', () => {
    const included = api('grpc', { $text: './orders.proto' });
    expect(definitionOf(included)).toBeUndefined();
    expect(definitionOf({ ...included, kind: 'System' })).toBeUndefined();
  });

  it('reads no definition that would take too long', () => {
    const long = `${OPENAPI}# ${'x'.repeat(300 * 1024)}`;
    expect(definitionOf(api('openapi', long))).toMatchObject({
      parses: null,
      problem: expect.stringContaining('too long'),
    });
  });

  it.each([
    ['openapi', `a: ${'['.repeat(50_000)}`],
    ['graphql', `type Query { a: ${'['.repeat(50_000)}`],
    ['grpc', 'message A {'.repeat(20_000)],
    [
      'openapi',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij']
        .map((each, at) => {
          const before = 'abcdefghi'[at];
          return `${each}: &${each} [${Array(9).fill(`*${before}`).join(',')}]`;
        })
        .join('\n')}`,
    ],
  ])('survives what is made to break a parser of %s', (type, text) => {
    expect(definitionOf(api(type, text))).toMatchObject({ parses: false });
  });

  const folder = resolve(__dirname, '../../../../catalog/companies');
  const typeOf = (name: string) =>
    name.endsWith('.proto') ? 'grpc' : name.split('.').at(-2)!;

  it.each(globSync('*/apis/*', { cwd: folder }))(
    'reads the definition %s of the catalog',
    name => {
      const text = readFileSync(resolve(folder, name), 'utf8');
      const type = name.endsWith('.graphql') ? 'graphql' : typeOf(name);
      expect(definitionOf(api(type, text))).toMatchObject({
        parses: true,
        placeholder: false,
      });
    },
  );
});
