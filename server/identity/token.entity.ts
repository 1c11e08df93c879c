import { Entity, Index, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { TokenScopeName } from "../../shared/identity/token-scope.ts";
import { InstantType } from "../platform/store/column.ts";

/** What lets a machine in as a person, for what its scope holds. Its id is the SHA-256 of the token, which is not kept. */
@Entity()
export class ApiToken {
  @PrimaryKey({ type: "text" }) id!: string;
  @Property({ type: "text" }) @Index() person!: string;
  @Property({ type: "text" }) name!: string;
  @Property({ type: "text" }) scope!: TokenScopeName;
  @Property({ type: InstantType }) madeAt!: string;
  @Property({ type: InstantType }) until!: string;
  @Property({ type: InstantType, nullable: true }) endedAt?: string | null;
  /** When it was last used, to the minute, and from which network address. */
  @Property({ type: InstantType, nullable: true }) usedAt?: string | null;
  @Property({ type: "text", nullable: true }) address?: string | null;
}
declare module "../platform/store/tables.ts" {
  interface Tables {
    apiToken: ApiToken;
  }
}
