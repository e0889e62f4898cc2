import fc from 'fast-check';

/** The path of a value inside an entity: any keys and indexes. */
export const anyPath = () =>
  fc.array(fc.oneof(fc.string(), fc.nat({ max: 99 })));

/** A text made of what YAML is made of, so that more than the first character is read. */
export const yamlText = () =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...['---', '...', '- ', ': ', '&a ', '*a', '!!set ', '? ', '|', '>'],
          ...['[', ']', '{', '}', '"', "'", '#', '%YAML 1.1', '<<: ', '\n'],
          ...['  ', '\t', '\r\n', '\n- ', 'key: ', 'null', '<html>'],
        ),
        fc.string({ maxLength: 4 }),
      ),
      { maxLength: 60 },
    )
    .map(parts => parts.join(''));

export { fc };
