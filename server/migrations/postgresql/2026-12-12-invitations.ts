import { Migration } from '@mikro-orm/migrations';

export class Invitations extends Migration {

  override name = '2026-12-12-invitations';

  override up(): void | Promise<void> {
    this.addSql(`create table "invitation" ("id" text not null, "kind" text not null, "region" text not null, "organization" text null, "email" text not null, "state" text not null default 'open', "invitedBy" text not null, "invitedAt" timestamptz(3) not null, "until" timestamptz(3) not null, "acceptedBy" text null, "membership" text null, "tokenHash" text not null, "isSent" boolean not null, primary key ("id"));`);
    this.addSql(`create index "invitation_organization_index" on "invitation" ("organization");`);
    this.addSql(`create index "invitation_invitedBy_index" on "invitation" ("invitedBy");`);
    this.addSql(`create index "invitation_acceptedBy_index" on "invitation" ("acceptedBy");`);
    this.addSql(`create index "invitation_membership_index" on "invitation" ("membership");`);
    this.addSql(`alter table "invitation" add constraint "invitation_tokenHash_unique" unique ("tokenHash");`);
    this.addSql(`create index "invitation_kind_id_index" on "invitation" ("kind", "id");`);
    this.addSql(`create index "invitation_region_id_index" on "invitation" ("region", "id");`);
    this.addSql(`create index "invitation_state_id_index" on "invitation" ("state", "id");`);
    this.addSql(`create index "invitation_invitedAt_id_index" on "invitation" ("invitedAt", "id");`);
    this.addSql(`create index "invitation_until_id_index" on "invitation" ("until", "id");`);

    this.addSql(`alter table "invitation" add constraint "invitation_organization_foreign" foreign key ("organization") references "organization" ("id") on delete set null;`);
    this.addSql(`alter table "invitation" add constraint "invitation_invitedBy_foreign" foreign key ("invitedBy") references "person" ("id");`);
    this.addSql(`alter table "invitation" add constraint "invitation_acceptedBy_foreign" foreign key ("acceptedBy") references "person" ("id") on delete set null;`);
    this.addSql(`alter table "invitation" add constraint "invitation_membership_foreign" foreign key ("membership") references "membership" ("id") on delete set null;`);
    this.addSql(`alter table "invitation" add constraint "invitation_kind_check" check ("kind" in ('department', 'operator', 'subCentre', 'cityBureau', 'sectorDepartment', 'certificateOffice', 'expert', 'methodologyDeveloper', 'projectDeveloper', 'organiser', 'creditHolder', 'evaluationBody', 'validationBody', 'verificationBody', 'inspectionBody', 'administrator', 'auditor'));`);
    this.addSql(`alter table "invitation" add constraint "invitation_state_check" check ("state" in ('open', 'accepted', 'withdrawn', 'expired'));`);
  }

}
