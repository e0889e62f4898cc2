#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

// In the repository the sources run as they are; the published package has dist.
if (existsSync(join(__dirname, '../src/index.ts'))) {
  require('@backstage/cli/config/nodeTransform.cjs');
  require('../src');
} else {
  require('..');
}
