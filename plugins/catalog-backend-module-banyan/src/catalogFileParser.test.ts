import { aComponent, aGroup, fileOf } from './__testUtils__/entities';
import { catalogFileParser } from './catalogFileParser';

const LOCATION = { type: 'url', target: 'https://example.com/a.yaml' };

async function parse(text: string) {
  const entities: string[] = [];
  const errors: string[] = [];
  for await (const result of catalogFileParser({
    data: Buffer.from(text),
    location: LOCATION,
  })) {
    if (result.type === 'entity') entities.push(result.entity.metadata.name);
    if (result.type === 'error') errors.push(result.error.message);
  }
  return { entities, errors };
}

describe('catalogFileParser', () => {
  it('yields every entity of a file', async () => {
    expect(await parse(fileOf(aComponent('cart'), aGroup('web')))).toEqual({
      entities: ['cart', 'web'],
      errors: [],
    });
  });

  it('reads letters that take more than one byte', async () => {
    const entity = { ...aGroup('web'), metadata: { name: 'größe' } };
    expect((await parse(fileOf(entity))).entities).toEqual(['größe']);
  });

  it.each([
    [
      'broken YAML',
      `${fileOf(aGroup('web'))}\n---\nkind: [Group\n`,
      'line 15: not valid YAML: ',
    ],
    [
      'a document that is no entity',
      `${fileOf(aGroup('web'))}\n---\nkind: Group\napiVersion: v1\n`,
      'line 14: not an entity: <root> must have required property',
    ],
    [
      'a document that is a list',
      `${fileOf(aGroup('web'))}\n---\n- web\n`,
      'line 14: expected an entity (a mapping ',
    ],
  ])('names %s and yields what is beside it', async (_, text, expected) => {
    const { entities, errors } = await parse(text);
    expect(entities).toEqual(['web']);
    expect(errors).toEqual([
      expect.stringContaining(`url:https://example.com/a.yaml, ${expected}`),
    ]);
  });

  it('says that a number among the annotations needs quotes', async () => {
    const entity = {
      ...aGroup('web'),
      metadata: { name: 'web', annotations: { 'banyan/headcount': 8 } },
    };
    const { errors } = await parse(fileOf(entity));
    expect(errors).toEqual([
      expect.stringContaining(
        'metadata.annotations["banyan/headcount"]: expected a text; put it in quotes: "8", got 8',
      ),
    ]);
  });

  it('names the second of two entities of one name', async () => {
    const text = fileOf(aGroup('web'), aComponent('web'), aGroup('WEB'));
    const { errors } = await parse(text);
    expect(errors).toEqual([
      'url:https://example.com/a.yaml, line 28: group:default/web is already defined on line 1; rename one of the two',
    ]);
  });
});
