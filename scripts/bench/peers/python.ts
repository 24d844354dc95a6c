// The Python that has the peers: Debian's own, or the one in the path.

import { spawnSync } from 'node:child_process';

/** A Python that can import all these modules; null where there is none. */
export function pythonWith(modules: readonly string[]): string | null {
  const candidates = ['python3', '/usr/bin/python3'];
  return (
    candidates.find(python => spawnSync(python, ['-c', `import ${modules.join(', ')}`]).status === 0) ?? null
  );
}
