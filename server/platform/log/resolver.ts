import { createPublicKey, type KeyObject } from "node:crypto";
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../context.ts";
import { newestCosigned } from "./cosigned.ts";
import { readNote } from "./checkpoint.ts";
import { noPolicy, witnessedBy, type Policy } from "./policy.ts";
import { consistencyProof, inclusionOfEntry } from "./proofs.ts";
import { InstantScalar, WholeScalar } from "../record/scalar.ts";

@ObjectType({ description: "A witness of a head: whoever co-signed it, or counts by the policy and has not yet." })
class HeadWitness {
  @Field(() => String, {
    simple: true,
    description: "Its name in the policy; of any other, that under which it signs.",
  })
  name!: string;
  @Field(() => InstantScalar, {
    simple: true,
    nullable: true,
    description: "When it co-signed, by its own clock; null if it has not.",
  })
  at!: string | null;
  @Field(() => Boolean, { simple: true, description: "Whether the policy's quorum depends on it." }) counts!: boolean;
}
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
  @Field(() => [HeadWitness], { simple: true, description: "Whoever co-signed it, or should." })
  witnesses!: readonly HeadWitness[];
  @Field(() => Boolean, {
    simple: true,
    nullable: true,
    description: "Whether as many co-signed it as the policy requires; null where there is no policy.",
  })
  quorum!: boolean | null;
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

/** Who witnessed a head, or should have, by the policy if there is one. */
function witnessesOf(note: string | null, policy: Policy | null | undefined): Pick<LogHead, "witnesses" | "quorum"> {
  const noted = note === null ? undefined : readNote(note);
  if (!noted) return { witnesses: [], quorum: null };
  const { quorum, witnesses, missing, unknown } = witnessedBy(policy ?? noPolicy, noted);
  const waiting = missing.map((name) => ({ name, at: null, counts: true }));
  const others = unknown.map(({ name, at = null }) => ({ name, at, counts: false }));
  return { witnesses: [...witnesses, ...waiting, ...others], quorum: policy ? quorum : null };
}
const pemOf = (key: KeyObject): string => String(createPublicKey(key).export({ type: "spki", format: "pem" }));

@Resolver()
export class LogResolver {
  @Query(() => LogHead, {
    nullable: true,
    description: "The newest signed head of the transparency log; null before the first.",
  })
  async logHead(@Ctx() { store, policy }: Context): Promise<LogHead | null> {
    const head = await newestCosigned(store.reading);
    if (!head) return null;
    const { size, root, at, signature, note = null } = head;
    return { size, root, at, signature, note, ...witnessesOf(note, policy) };
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
