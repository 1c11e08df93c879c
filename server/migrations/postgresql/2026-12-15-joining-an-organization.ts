import { Migration } from '@mikro-orm/migrations';

export class JoiningAnOrganization extends Migration {

  override name = '2026-12-15-joining-an-organization';

  override up(): void | Promise<void> {
    this.addSql(`alter table "membership" drop constraint "membership_state_check";`);
    this.addSql(`alter table "membership" add "applicant" text null, add "enteredName" text null;`);
    this.addSql(`alter table "membership" add constraint "membership_state_check" check ("state" in ('requested', 'confirmed', 'refused', 'active', 'ended'));`);
  }

}
