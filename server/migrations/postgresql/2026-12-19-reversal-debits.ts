import { Migration } from '@mikro-orm/migrations';

export class ReversalDebits extends Migration {

  override name = '2026-12-19-reversal-debits';

  override up(): void | Promise<void> {
    this.addSql(`alter table "reversal" add "debits" jsonb null;`);
    // Until now it was debited to the owner alone.
    this.addSql(
      `update "reversal" set "debits" = jsonb_build_array(jsonb_build_object('holder', "owner", 'name', (select "name" from "organization" where "organization"."id" = "owner"), 'part', "lostKilograms" - "drawnKilograms", 'kilograms', "debitedKilograms")) where "state" = 'confirmed';`,
    );
  }

}
