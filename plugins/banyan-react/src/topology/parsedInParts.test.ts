import { graphResponseSchema } from '@banyan/backstage-plugin-banyan-common';
import { aTopology } from '../testing';
import { parsedInParts } from './parsedInParts';

const { graph } = aTopology().teamIn('chaos', 'ops').owns('fit').build();

describe('parsedInParts', () => {
  it('comes to the same as parsing at once', async () => {
    const json = JSON.parse(JSON.stringify({ ...graph, more: 'ignored' }));
    expect(await parsedInParts(graphResponseSchema, json)).toEqual(
      graphResponseSchema.parse(json),
    );
  });

  it.each([
    ['a wrong part', { ...graph, uses: 'none' }, /uses/],
    ['a part that is not there', { ...graph, nodes: undefined }, /nodes/],
    ['no object', null, /object/],
  ])('refuses %s', async (_, json, message) => {
    await expect(parsedInParts(graphResponseSchema, json)).rejects.toThrow(
      message,
    );
  });

  it('lets the page breathe while a large answer is checked', async () => {
    let now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => (now += 30));
    let breaths = 0;
    const breathing = setInterval(() => (breaths += 1), 0);
    await parsedInParts(graphResponseSchema, graph);
    clearInterval(breathing);
    jest.restoreAllMocks();
    expect(breaths).toBeGreaterThan(0);
  });
});
