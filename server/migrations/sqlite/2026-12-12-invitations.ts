import { Migration } from '@mikro-orm/migrations';

export class Invitations extends Migration {

  override name = '2026-12-12-invitations';

  override up(): void | Promise<void> {
    this.addSql(`create table \`invitation\` (\`id\` text not null primary key, \`kind\` text check (\`kind\` in ('department', 'operator', 'subCentre', 'cityBureau', 'sectorDepartment', 'certificateOffice', 'expert', 'methodologyDeveloper', 'projectDeveloper', 'organiser', 'creditHolder', 'evaluationBody', 'validationBody', 'verificationBody', 'inspectionBody', 'administrator', 'auditor')) not null, \`region\` text not null, \`organization\` text null, \`email\` text not null, \`state\` text check (\`state\` in ('open', 'accepted', 'withdrawn', 'expired')) not null default 'open', \`invitedBy\` text not null, \`invitedAt\` text not null, \`until\` text not null, \`acceptedBy\` text null, \`membership\` text null, \`tokenHash\` text not null, \`isSent\` integer not null, constraint \`invitation_organization_foreign\` foreign key (\`organization\`) references \`organization\` (\`id\`) on delete set null, constraint \`invitation_invitedBy_foreign\` foreign key (\`invitedBy\`) references \`person\` (\`id\`), constraint \`invitation_acceptedBy_foreign\` foreign key (\`acceptedBy\`) references \`person\` (\`id\`) on delete set null, constraint \`invitation_membership_foreign\` foreign key (\`membership\`) references \`membership\` (\`id\`) on delete set null);`);
    this.addSql(`create index \`invitation_organization_index\` on \`invitation\` (\`organization\`);`);
    this.addSql(`create index \`invitation_invitedBy_index\` on \`invitation\` (\`invitedBy\`);`);
    this.addSql(`create index \`invitation_acceptedBy_index\` on \`invitation\` (\`acceptedBy\`);`);
    this.addSql(`create index \`invitation_membership_index\` on \`invitation\` (\`membership\`);`);
    this.addSql(`create unique index \`invitation_tokenHash_unique\` on \`invitation\` (\`tokenHash\`);`);
    this.addSql(`create index \`invitation_kind_id_index\` on \`invitation\` (\`kind\`, \`id\`);`);
    this.addSql(`create index \`invitation_region_id_index\` on \`invitation\` (\`region\`, \`id\`);`);
    this.addSql(`create index \`invitation_state_id_index\` on \`invitation\` (\`state\`, \`id\`);`);
    this.addSql(`create index \`invitation_invitedAt_id_index\` on \`invitation\` (\`invitedAt\`, \`id\`);`);
    this.addSql(`create index \`invitation_until_id_index\` on \`invitation\` (\`until\`, \`id\`);`);
  }

}
