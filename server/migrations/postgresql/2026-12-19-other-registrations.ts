import { Migration } from '@mikro-orm/migrations';

export class OtherRegistrations extends Migration {

  override name = '2026-12-19-other-registrations';

  override up(): void | Promise<void> {
    this.addSql(`alter table "claim" drop constraint "claim_kind_check";`);
    this.addSql(`alter table "claim" add constraint "claim_kind_check" check ("kind" in ('sink', 'boundary', 'foreignSerials', 'registeredPeriod'));`);

    this.addSql(`alter table "issuance" add "otherRegistrations" jsonb null, add "ownerCommitment" text null, add "registrationFinding" text null;`);
  }

}
