// How often properties of the readers are tried: `npm run fuzz` asks for more than `npm test`.

export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
