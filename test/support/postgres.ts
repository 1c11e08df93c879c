import { EmbeddedPostgres } from './embedded-postgres.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** A real PostgreSQL 18 for the run. Byte order (C.UTF-8) as on SQLite, so that both sort alike. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (process.env['DIALECTS'] === 'sqlite') return async () => {};
  const databaseDir = mkdtempSync(join(tmpdir(), 'tanhui-pg-'));
  const port = 50_000 + (process.pid % 10_000);
  const server = new EmbeddedPostgres({ databaseDir, port, user: 'tanhui', password: 'tanhui', persistent: false, createPostgresUser: true, onLog() {},
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'] });
  await server.initialise();
  await server.start();
  provide('postgres', `postgresql://tanhui:tanhui@127.0.0.1:${port}`);
  return async () => {
    await server.stop();
    rmSync(databaseDir, { recursive: true, force: true });
  };
}
declare module 'vitest' { interface ProvidedContext { postgres: string } }
