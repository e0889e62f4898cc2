import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A loaded machine is slow, not wrong: what a test waits for may take its time.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
