import { Migration } from '@mikro-orm/migrations';

export class ErasedAccounts extends Migration {

  override name = '2026-12-11-erased-accounts';

  override up(): void | Promise<void> {
    this.addSql(`alter table "person" add "erasedAt" timestamptz(3) null;`);
  }

}
