// `npm start`: builds the app and opens it in the browser. Needs no network.

import { build, preview } from 'vite';

await build({ logLevel: 'warn' });
const server = await preview({ logLevel: 'warn', preview: { open: true } });
const address = server.resolvedUrls?.local[0] ?? '';
console.log(`Twinline is running at ${address}  (end with Ctrl+C)`);
