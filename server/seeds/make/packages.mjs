/** Files of published packages, without making them dependencies. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Installs each `name@version` into a temporary folder and returns the folder in which they lie side by side. */
export function installed(...specs) {
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...specs]);
  return join(folder, 'node_modules');
}
