import SwaggerParser from '@apidevtools/swagger-parser';
import { Parser } from '@asyncapi/parser';
import { buildSchema } from 'graphql';
import protobuf from 'protobufjs';
import { parse } from 'yaml';
import { catalogTexts, companyEntities } from './__testUtils__/catalogFolder';

const FOLDER = 'companies/*/apis';

const files = (ending: string) =>
  catalogTexts(`${FOLDER}/*${ending}`).map(({ name, text }) => [name, text]);

function servicesIn(each: protobuf.ReflectionObject): string[] {
  if (each instanceof protobuf.Service) return [each.name];
  return each instanceof protobuf.Namespace
    ? each.nestedArray.flatMap(servicesIn)
    : [];
}

describe('the API definitions of the catalog', () => {
  it.each(files('.openapi.yaml'))('%s is valid OpenAPI', async (_, text) => {
    const api = await SwaggerParser.validate(parse(text));
    expect(Object.keys(api.paths ?? {})).not.toEqual([]);
  });

  it.each(files('.proto'))('%s is valid proto3 with a service', (_, text) => {
    expect(text).toMatch(/^syntax = "proto3";$/m);
    const { root, imports = [] } = protobuf.parse(text, { keepCase: true });
    for (const file of imports) {
      root.addJSON(protobuf.common.get(file)?.nested ?? {});
    }
    // Throws when a type is named that is neither defined nor imported.
    root.resolveAll();
    expect(root.nestedArray.flatMap(servicesIn)).not.toEqual([]);
  });

  it.each(files('.graphql'))('%s is a valid GraphQL schema', (_, text) => {
    expect(buildSchema(text).getQueryType()?.getFields()).not.toEqual({});
  });

  it.each(files('.asyncapi.yaml'))('%s is valid AsyncAPI', async (_, text) => {
    const { document, diagnostics } = await new Parser().parse(text);
    const errors = diagnostics.filter(({ severity }) => severity === 0);
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(document?.channels().all()).not.toEqual([]);
  });

  it('are of these four sorts alone, each named by an API of that type', () => {
    const sorts = new Map([
      ['openapi', '.openapi.yaml'],
      ['grpc', '.proto'],
      ['graphql', '.graphql'],
      ['asyncapi', '.asyncapi.yaml'],
    ]);
    const named = [...companyEntities().values()]
      .filter(({ kind }) => kind === 'API')
      .map(({ metadata, spec }) => {
        const { $text } = spec?.definition as { $text: string };
        const ending = sorts.get(String(spec?.type));
        expect($text).toMatch(new RegExp(`${ending}$`));
        return `companies/${metadata.namespace}/${$text.replace('./', '')}`;
      });
    const all = catalogTexts(`${FOLDER}/*`).map(({ name }) => name);
    expect(named.toSorted()).toEqual(all.toSorted());
  });
});
