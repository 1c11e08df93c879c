import { Migration } from '@mikro-orm/migrations';

export class ReadersOfFiles extends Migration {

  override name = '2026-12-06-readers-of-files';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`attachment\` add column \`publicSince\` text null;`);
    this.addSql(`alter table \`attachment\` add column \`copyOf\` text null;`);
    this.addSql(`alter table \`attachment\` add column \`removedOn\` text null;`);

    this.addSql(`alter table \`announcement\` add column \`organiser\` text null;`);
    this.addSql(`update \`announcement\` set \`organiser\` = (select \`organiser\` from \`event\` where \`event\`.\`id\` = \`announcement\`.\`event\`);`);
  }

}
