/** Files of a published package, without making it a dependency. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Fetches `name@version` into a temporary folder and returns the folder of its files. */
export function unpacked(spec) {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const archive = execFileSync('npm', ['pack', spec, '--silent'], { cwd: folder, encoding: 'utf8' }).trim();
  execFileSync('tar', ['xzf', archive], { cwd: folder });
  return join(folder, 'package');
}
