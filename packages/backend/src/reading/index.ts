import {
  FetchUrlReader,
  type ReaderFactory,
  urlReaderFactoriesServiceRef,
} from '@backstage/backend-defaults/urlReader';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { LimitedUrlReader } from './LimitedUrlReader';

const limitedReaders: ReaderFactory = options => {
  const reader = new LimitedUrlReader(
    FetchUrlReader.fromConfig(options.config),
    {
      timeoutMs:
        options.config.getOptionalNumber('banyan.reading.timeoutMs') ?? 15_000,
      maxBytes:
        options.config.getOptionalNumber('banyan.reading.maxBytes') ??
        8 * 1024 * 1024,
    },
  );
  return FetchUrlReader.factory(options).map(({ predicate }) => ({
    reader,
    predicate,
  }));
};

/** Puts a time and a size limit on every address that the portal reads on behalf of its data. */
export default createServiceFactory({
  service: urlReaderFactoriesServiceRef,
  deps: {},
  async factory() {
    return limitedReaders;
  },
});
