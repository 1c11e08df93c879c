import { Migration } from '@mikro-orm/migrations';

export class BarsOfContracts extends Migration {

  override name = '2026-12-07-bars-of-contracts';

  override up(): void | Promise<void> {
    this.addSql(`alter table "contract" add "regions" text null, add "until" date null, add "state" text not null default 'recorded';`);
    this.addSql(`update "contract" set "regions" = (select o."region" from "organization" o where o."id" = "contract"."provider") || ',' || (select o."region" from "organization" o where o."id" = "contract"."client");`);
    this.addSql(`alter table "contract" alter column "regions" set not null;`);
    this.addSql(`create index "contract_state_id_index" on "contract" ("state", "id");`);
    this.addSql(`alter table "contract" add constraint "contract_state_check" check ("state" in ('recorded', 'contested', 'ended', 'released', 'annulled'));`);
  }

}
