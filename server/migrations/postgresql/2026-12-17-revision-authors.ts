import { Migration } from '@mikro-orm/migrations';

export class RevisionAuthors extends Migration {

  override name = '2026-12-17-revision-authors';

  override up(): void | Promise<void> {
    this.addSql(`alter table "methodologyRevision" add "authors" jsonb null;`);
    // What was submitted before knows the authors that are named today.
    this.addSql(
      `update "methodologyRevision" set "authors" = (select "authors" from "methodology" where "methodology"."id" = "methodologyRevision"."methodology");`,
    );
  }

}
