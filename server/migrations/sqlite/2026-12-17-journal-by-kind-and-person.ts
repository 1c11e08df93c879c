import { Migration } from '@mikro-orm/migrations';

export class JournalByKindAndPerson extends Migration {

  override name = '2026-12-17-journal-by-kind-and-person';

  override up(): void | Promise<void> {
    this.addSql(`create index \`journalEntry_actor_id_index\` on \`journalEntry\` (\`actor\`, \`id\`);`);
    this.addSql(`create index \`journalEntry_type_id_index\` on \`journalEntry\` (\`type\`, \`id\`);`);
  }

}
