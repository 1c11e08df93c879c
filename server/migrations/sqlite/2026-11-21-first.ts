import { Migration } from '@mikro-orm/migrations';

export class First extends Migration {

  override name = '2026-11-21-first';

  override up(): void | Promise<void> {
    this.addSql(`create table \`answer\` (\`id\` text not null primary key, \`request\` text not null, \`answer\` text null, \`at\` text not null);`);

    this.addSql(`create table \`attachment\` (\`id\` text not null primary key, \`subjectType\` text not null, \`subjectId\` text not null, \`kind\` text not null, \`name\` text not null, \`mediaType\` text not null, \`bytes\` integer not null, \`sha256\` text not null, \`organization\` text not null, \`at\` text not null, constraint \`attachment_bytes_whole\` check ("bytes" | 0 = "bytes" and "bytes" >= 0 and "bytes" <= 9007199254740991));`);
    this.addSql(`create index \`attachment_subjectType_index\` on \`attachment\` (\`subjectType\`);`);
    this.addSql(`create index \`attachment_subjectId_index\` on \`attachment\` (\`subjectId\`);`);
    this.addSql(`create index \`attachment_kind_index\` on \`attachment\` (\`kind\`);`);
    this.addSql(`create index \`attachment_name_index\` on \`attachment\` (\`name\`);`);
    this.addSql(`create index \`attachment_bytes_index\` on \`attachment\` (\`bytes\`);`);
    this.addSql(`create index \`attachment_sha256_index\` on \`attachment\` (\`sha256\`);`);
    this.addSql(`create index \`attachment_organization_index\` on \`attachment\` (\`organization\`);`);
    this.addSql(`create index \`attachment_at_index\` on \`attachment\` (\`at\`);`);
    this.addSql(`create index \`attachment_subjectType_subjectId_index\` on \`attachment\` (\`subjectType\`, \`subjectId\`);`);

    this.addSql(`create table \`attempt\` (\`id\` text not null primary key, \`count\` integer not null, \`since\` text not null);`);

    this.addSql(`create table \`journalEntry\` (\`id\` text not null primary key, \`type\` text not null, \`record\` text not null, \`action\` text not null, \`actor\` text not null, \`at\` text not null, \`clause\` text not null, \`from\` text null, \`to\` text null, \`note\` text null);`);
    this.addSql(`create index \`journalEntry_record_index\` on \`journalEntry\` (\`record\`);`);

    this.addSql(`create table \`leaf\` (\`id\` text not null primary key, \`content\` text not null, \`position\` integer null);`);
    this.addSql(`create unique index \`leaf_position_unique\` on \`leaf\` (\`position\`);`);

    this.addSql(`create table \`lease\` (\`name\` text not null primary key, \`holder\` text not null, \`until\` text not null);`);

    this.addSql(`create table \`organization\` (\`id\` text not null primary key, \`name\` text not null, \`nameEn\` text null, \`uscc\` text not null, \`region\` text not null, \`city\` text null, \`joinedAt\` text not null);`);
    this.addSql(`create index \`organization_name_index\` on \`organization\` (\`name\`);`);
    this.addSql(`create index \`organization_uscc_index\` on \`organization\` (\`uscc\`);`);
    this.addSql(`create unique index \`organization_uscc_unique\` on \`organization\` (\`uscc\`);`);
    this.addSql(`create index \`organization_region_index\` on \`organization\` (\`region\`);`);
    this.addSql(`create index \`organization_city_index\` on \`organization\` (\`city\`);`);
    this.addSql(`create index \`organization_joinedAt_index\` on \`organization\` (\`joinedAt\`);`);

    this.addSql(`create table \`outbox\` (\`id\` text not null primary key, \`topic\` text not null, \`doneAt\` text null);`);

    this.addSql(`create table \`person\` (\`id\` text not null primary key, \`name\` text not null, \`email\` text not null, \`organization\` text not null, \`joinedAt\` text not null, \`passwordHash\` text not null, constraint \`person_organization_foreign\` foreign key (\`organization\`) references \`organization\` (\`id\`));`);
    this.addSql(`create index \`person_name_index\` on \`person\` (\`name\`);`);
    this.addSql(`create unique index \`person_email_unique\` on \`person\` (\`email\`);`);
    this.addSql(`create index \`person_organization_index\` on \`person\` (\`organization\`);`);
    this.addSql(`create index \`person_joinedAt_index\` on \`person\` (\`joinedAt\`);`);

    this.addSql(`create table \`membership\` (\`id\` text not null primary key, \`person\` text not null, \`organization\` text not null, \`kind\` text check (\`kind\` in ('department', 'operator', 'subCentre', 'cityBureau', 'certificateOffice', 'expert', 'methodologyDeveloper', 'projectDeveloper', 'organiser', 'creditHolder', 'evaluationBody', 'validationBody', 'verificationBody', 'inspectionBody', 'administrator', 'auditor')) not null, \`region\` text not null, \`state\` text check (\`state\` in ('requested', 'active', 'refused', 'ended')) not null default 'requested', \`requestedAt\` text not null, \`dueOn\` text null, constraint \`membership_person_foreign\` foreign key (\`person\`) references \`person\` (\`id\`), constraint \`membership_organization_foreign\` foreign key (\`organization\`) references \`organization\` (\`id\`));`);
    this.addSql(`create index \`membership_person_index\` on \`membership\` (\`person\`);`);
    this.addSql(`create index \`membership_organization_index\` on \`membership\` (\`organization\`);`);
    this.addSql(`create index \`membership_kind_index\` on \`membership\` (\`kind\`);`);
    this.addSql(`create index \`membership_region_index\` on \`membership\` (\`region\`);`);
    this.addSql(`create index \`membership_state_index\` on \`membership\` (\`state\`);`);
    this.addSql(`create index \`membership_requestedAt_index\` on \`membership\` (\`requestedAt\`);`);
    this.addSql(`create index \`membership_dueOn_index\` on \`membership\` (\`dueOn\`);`);

    this.addSql(`create table \`session\` (\`id\` text not null primary key, \`person\` text not null, \`begunAt\` text not null, \`seenAt\` text not null, \`endedAt\` text null);`);
    this.addSql(`create index \`session_person_index\` on \`session\` (\`person\`);`);

    this.addSql(`create table \`treeHead\` (\`size\` integer not null primary key, \`root\` text not null, \`frontier\` text not null, \`signature\` text not null, \`at\` text not null);`);

    this.addSql(`create table \`treeNode\` (\`height\` integer not null, \`index\` integer not null, \`hash\` text not null, primary key (\`height\`, \`index\`));`);
  }

  override down(): void | Promise<void> {

    this.addSql(`drop table if exists \`answer\`;`);
    this.addSql(`drop table if exists \`attachment\`;`);
    this.addSql(`drop table if exists \`attempt\`;`);
    this.addSql(`drop table if exists \`journalEntry\`;`);
    this.addSql(`drop table if exists \`leaf\`;`);
    this.addSql(`drop table if exists \`lease\`;`);
    this.addSql(`drop table if exists \`organization\`;`);
    this.addSql(`drop table if exists \`outbox\`;`);
    this.addSql(`drop table if exists \`person\`;`);
    this.addSql(`drop table if exists \`membership\`;`);
    this.addSql(`drop table if exists \`session\`;`);
    this.addSql(`drop table if exists \`treeHead\`;`);
    this.addSql(`drop table if exists \`treeNode\`;`);
  }

}
