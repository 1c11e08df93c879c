import { Migration } from '@mikro-orm/migrations';
import { keysetIndexes } from '../keyset-indexes.ts';

export class KeysetIndexes extends Migration {

  override name = '2026-12-02-keyset-indexes';

  override up(): void | Promise<void> {
    for (const statement of keysetIndexes('`')) this.addSql(statement);
  }

}
