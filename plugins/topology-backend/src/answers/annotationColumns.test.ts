import { type CatalogEntity } from '@banyan/core';
import { annotationColumns } from './annotationColumns';

const entity = (annotations?: Record<string, string>): CatalogEntity => ({
  ref: 'component:acme/any',
  kind: 'component',
  title: 'any',
  annotations,
});

describe('annotationColumns', () => {
  it('has a column a name, in their order, with every distinct text once', () => {
    expect(
      annotationColumns([
        entity({ 'banyan/tier': '1', 'acme.io/cost': 'low' }),
        entity(),
        entity({ 'banyan/tier': '0' }),
        entity({ 'banyan/tier': '1' }),
      ]),
    ).toEqual([
      { name: 'acme.io/cost', texts: ['low'], node: [0], text: [0] },
      {
        name: 'banyan/tier',
        texts: ['1', '0'],
        node: [0, 2, 3],
        text: [0, 1, 0],
      },
    ]);
  });

  it('says of a long text only that it is there', () => {
    const [column] = annotationColumns([
      entity({ notes: 'x'.repeat(201) }),
      entity({ notes: 'x'.repeat(200) }),
    ]);
    expect(column.text).toEqual([-1, 0]);
    expect(column.texts).toEqual(['x'.repeat(200)]);
  });

  it.each([
    'banyan/co-owners',
    'banyan/gateway-for',
    'banyan/approvals',
    'banyan/product-owner',
    'banyan/migration',
  ])('leaves out %s, which names what may be hidden', name => {
    expect(annotationColumns([entity({ [name]: 'group:secret/web' })])).toEqual(
      [],
    );
  });

  it('survives names that mean something to JavaScript', () => {
    const annotations = Object.fromEntries([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(
      annotationColumns([entity(annotations)]).map(({ name }) => name),
    ).toEqual(['__proto__', 'constructor']);
  });
});
