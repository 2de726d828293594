import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface TestServer {
  url: string;
  close(): Promise<void>;
}

/** The real application on a free port, with a data directory of its own that is gone afterwards. */
export async function serve(settings: Record<string, string> = {}): Promise<TestServer> {
  if (!existsSync(join(root, 'web/dist/index.html'))) throw new Error('The page is not built: npm run build');
  const data = await mkdtemp(join(tmpdir(), 'amtsfeder-web-'));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'api/cli/main.ts', 'serve', '--port', '0', '--data', data, '--json'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...settings } },
  );
  const exited = once(child, 'exit');
  const first = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const [line] = await Promise.race([
    first,
    exited.then(() => Promise.reject(new Error('The server ended.'))),
  ]);
  const { url } = JSON.parse(line) as { url: string };
  return {
    url,
    async close() {
      child.kill('SIGTERM');
      await exited;
      await rm(data, { recursive: true, force: true });
    },
  };
}
