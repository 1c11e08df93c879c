import { Migration } from '@mikro-orm/migrations';

export class BoundaryRemarks extends Migration {

  override name = '2026-12-04-boundary-remarks';

  override up(): void | Promise<void> {
    this.addSql(`alter table "project" add "boundaryRemarks" jsonb null;`);
  }

}
