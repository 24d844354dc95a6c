// A thread knows nothing of the loader that its parent runs under: it has to bring TypeScript to itself.

import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
