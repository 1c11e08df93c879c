import { createPublicKey, type KeyObject } from "node:crypto";
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { newestHead } from "./newest.ts";
import { consistencyProof, inclusionOfEntry } from "./proofs.ts";
import { InstantScalar, WholeScalar } from "../record/scalar.ts";

@ObjectType({ description: "The signed root of the transparency log at one size. RFC 6962." })
class LogHead {
  @Field(() => WholeScalar, { simple: true, description: "The number of entries it covers." }) size!: number;
  @Field(() => String, { simple: true, description: "The Merkle root, in hex." }) root!: string;
  @Field(() => InstantScalar, { simple: true }) at!: string;
  @Field(() => String, {
    simple: true,
    description: "The log key's signature: of the note, with the key's id before it; base64.",
  })
  signature!: string;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "The head as a C2SP checkpoint, a signed note; null for a head of the log's first format.",
  })
  note!: string | null;
}
@ObjectType({ description: "The proof that an entry is included under a head." })
class LogInclusion {
  @Field(() => WholeScalar, { simple: true }) index!: number;
  @Field(() => WholeScalar, { simple: true }) size!: number;
  @Field(() => String, { simple: true, description: "The canonical text of the entry: the bytes that are hashed." })
  content!: string;
  @Field(() => [String], { simple: true, description: "The audit path, lowest hash first; hex." })
  proof!: string[];
}
@ObjectType({ description: "A key with which the platform signs." })
class PublishedKey {
  @Field(() => String, { simple: true, description: "What it signs: log or certificate." }) use!: string;
  @Field(() => String, { simple: true, description: "Ed25519, SPKI in PEM." }) pem!: string;
}
const pemOf = (key: KeyObject): string => String(createPublicKey(key).export({ type: "spki", format: "pem" }));

@Resolver()
export class LogResolver {
  @Query(() => LogHead, {
    nullable: true,
    description: "The newest signed head of the transparency log; null before the first.",
  })
  async logHead(@Ctx() { store }: Context): Promise<LogHead | null> {
    return ((await newestHead(store.reading)) ?? null) as LogHead | null;
  }
  @Query(() => LogInclusion, {
    description: "The proof that a journal entry is included in the log, under the newest head.",
  })
  async logInclusion(
    @Arg("entry", () => ID) entry: string,
    @Ctx() { store: { reading } }: Context,
  ): Promise<LogInclusion> {
    return inclusionOfEntry(reading, entry);
  }
  @Query(() => [String], {
    description: "The proof that the log of the first size is the beginning of the log of the second; hashes in hex.",
  })
  async logConsistency(
    @Arg("first", () => WholeScalar) first: number,
    @Arg("second", () => WholeScalar) second: number,
    @Ctx() { store }: Context,
  ): Promise<string[]> {
    return (await consistencyProof(store.reading, first, second)).map((hash) => hash.toString("hex"));
  }
  @Query(() => [PublishedKey], {
    description: "The public keys for verifying heads and certificates.",
  })
  publicKeys(@Ctx() { keys }: Context): PublishedKey[] {
    return [
      { use: "log", pem: pemOf(keys.log) },
      { use: "certificate", pem: pemOf(keys.certificate) },
    ];
  }
}
