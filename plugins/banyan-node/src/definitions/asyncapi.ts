import { statedVersion } from './openapi';
import { type DefinitionParser, NotOfItsType } from './Parsed';
import { fieldsOf, yamlDocument } from './yamlDocument';

/** Up to AsyncAPI 2 a channel says itself who publishes and who subscribes. */
const inChannels = (channels: unknown): number =>
  Object.values(fieldsOf(channels)).reduce<number>(
    (sum, channel) =>
      sum +
      ['publish', 'subscribe'].filter(each => each in fieldsOf(channel)).length,
    0,
  );

/** AsyncAPI 2 and 3, as YAML or JSON. */
export const asyncapi: DefinitionParser = {
  longest: 256 * 1024,
  parse: definition => {
    const { asyncapi: edition, info, ...rest } = yamlDocument(definition);
    if (typeof edition !== 'string' || !/^[23]\./.test(edition)) {
      throw new NotOfItsType('it states no version of AsyncAPI');
    }
    const channels = Object.keys(fieldsOf(rest.channels)).length;
    const operations = edition.startsWith('2')
      ? inChannels(rest.channels)
      : Object.keys(fieldsOf(rest.operations)).length;
    return {
      operations,
      version: statedVersion(info),
      isEmpty: channels === 0 && operations === 0,
    };
  },
};
