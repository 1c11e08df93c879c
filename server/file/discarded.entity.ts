import { Entity, PrimaryKey } from "@mikro-orm/decorators/legacy";

/** Content that nothing refers to any more, by its SHA-256: its bytes are still to be removed from the store. */
@Entity()
export class Discarded {
  @PrimaryKey({ type: "text" }) sha256!: string;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    discarded: Discarded;
  }
}
