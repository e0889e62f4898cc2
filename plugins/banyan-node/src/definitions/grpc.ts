import { Enum, type NamespaceBase, parse, Service, Type } from 'protobufjs';
import type { DefinitionParser } from './Parsed';

/** The methods of all services, however deep. */
const methodsIn = ({ nestedArray }: NamespaceBase): number =>
  nestedArray.reduce((sum, each) => {
    if (each instanceof Service) return sum + each.methodsArray.length;
    return 'nestedArray' in each ? sum + methodsIn(each as NamespaceBase) : sum;
  }, 0);

/** Is there anything but packages? */
const isSomething = ({ nestedArray }: NamespaceBase): boolean =>
  nestedArray.some(
    each =>
      [Type, Service, Enum].some(kind => each instanceof kind) ||
      ('nestedArray' in each && isSomething(each as NamespaceBase)),
  );

/** Protocol buffers, with the services of gRPC. */
export const grpc: DefinitionParser = {
  longest: 1024 * 1024,
  parse: definition => {
    const { package: name, root } = parse(definition);
    return {
      operations: methodsIn(root),
      version: /(?:^|\.)(v\d+\w*)$/.exec(name ?? '')?.[1] ?? null,
      isEmpty: !isSomething(root),
    };
  },
};
