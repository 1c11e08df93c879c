import { Migration } from '@mikro-orm/migrations';

export class JoiningAnOrganization extends Migration {

  override name = '2026-12-15-joining-an-organization';

  override up(): void | Promise<void> {
    this.addSql(`pragma foreign_keys = off;`);
    this.addSql(`create table \`membership__temp_alter\` (\`id\` text not null primary key, \`person\` text not null, \`organization\` text not null, \`kind\` text check (\`kind\` in ('department', 'operator', 'subCentre', 'cityBureau', 'sectorDepartment', 'certificateOffice', 'expert', 'methodologyDeveloper', 'projectDeveloper', 'organiser', 'creditHolder', 'evaluationBody', 'validationBody', 'verificationBody', 'inspectionBody', 'administrator', 'auditor')) not null, \`region\` text not null, \`state\` text check (\`state\` in ('requested', 'confirmed', 'refused', 'active', 'ended')) not null default 'requested', \`applicant\` text null, \`enteredName\` text null, \`requestedAt\` text not null, \`dueOn\` text null, constraint \`membership_person_foreign\` foreign key (\`person\`) references \`person\` (\`id\`), constraint \`membership_organization_foreign\` foreign key (\`organization\`) references \`organization\` (\`id\`));`);
    this.addSql(`insert into \`membership__temp_alter\` select \`id\`, \`person\`, \`organization\`, \`kind\`, \`region\`, \`state\`, null as \`applicant\`, null as \`enteredName\`, \`requestedAt\`, \`dueOn\` from \`membership\`;`);
    this.addSql(`drop table \`membership\`;`);
    this.addSql(`alter table \`membership__temp_alter\` rename to \`membership\`;`);
    this.addSql(`create index \`membership_person_id_index\` on \`membership\` (\`person\`, \`id\`);`);
    this.addSql(`create index \`membership_organization_id_index\` on \`membership\` (\`organization\`, \`id\`);`);
    this.addSql(`create index \`membership_kind_id_index\` on \`membership\` (\`kind\`, \`id\`);`);
    this.addSql(`create index \`membership_region_id_index\` on \`membership\` (\`region\`, \`id\`);`);
    this.addSql(`create index \`membership_state_id_index\` on \`membership\` (\`state\`, \`id\`);`);
    this.addSql(`create index \`membership_requestedAt_id_index\` on \`membership\` (\`requestedAt\`, \`id\`);`);
    this.addSql(`create index \`membership_dueOn_id_index\` on \`membership\` (\`dueOn\`, \`id\`);`);
    this.addSql(`pragma foreign_keys = on;`);
  }

}
