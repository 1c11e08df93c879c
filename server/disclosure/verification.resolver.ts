import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { issuedStates, type CertificateState } from "../../shared/confirmation/confirmation.ts";
import type { NeutralityClaim } from "../../shared/confirmation/neutrality.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import {
  claimsByName,
  claimsOf,
  keyIdOf,
  publicPemOf,
  readCertificate,
  verifyCertificate,
  type Payload,
} from "../confirmation/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { digest } from "../platform/log/canonical.ts";
import { everyPem } from "../platform/log/keys.ts";
import type { Context } from "../platform/context.ts";
import { DayScalar, JsonScalar } from "../platform/record/scalar.ts";

@ObjectType({
  description:
    "Whether a certificate is in force, its content, and what is needed to verify it without trusting the " +
    "platform. HN 三(五), JL 四章.",
})
class Verification {
  @Field(() => ID, { simple: true, description: "The certificate's id." }) certificate!: string;
  @Field(() => String, { simple: true }) number!: string;
  @Field(() => enumOf("CertificateState"), {
    simple: true,
    description: "Its status: valid, revocation intended, or revoked.",
  })
  state!: CertificateState;
  @Field(() => claimsByName, {
    simple: true,
    description: "The claim that the event may make now, whatever was signed.",
  })
  claim!: NeutralityClaim;
  @Field(() => Boolean, {
    simple: true,
    nullable: true,
    description: "Whether the platform's present key signed this payload; null when another did.",
  })
  authentic!: boolean | null;
  @Field(() => JsonScalar, {
    simple: true,
    description: "Its content: number, event, organisers, kilograms, offsets, days, confirmation, issuer.",
  })
  said!: Payload;
  @Field(() => String, { simple: true, description: "The very text that was signed, as UTF-8." }) payload!: string;
  @Field(() => String, { simple: true, description: "SHA-256 of that text, in hex." }) payloadHash!: string;
  @Field(() => String, { simple: true, description: "Ed25519 signature over that text, in base64." })
  signature!: string;
  @Field(() => String, { simple: true, description: "The signing key." }) keyId!: string;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "The public key: SPKI in PEM; null when it is not the present one.",
  })
  publicKey!: string | null;
  @Field(() => ID, {
    simple: true,
    nullable: true,
    description: "The journal entry with that hash: `logInclusion` proves that it is in the log.",
  })
  entry!: string | null;
  @Field(() => DayScalar, { simple: true, nullable: true }) replacedOn!: string | null;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "The number of the certificate that replaced it.",
  })
  replacedBy!: string | null;
  @Field(() => DayScalar, { simple: true, nullable: true }) revokedOn!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: "Why it was revoked." }) revocation!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: "The clause under which it was revoked." })
  revocationClause!: string | null;
}

interface Handle {
  readonly code: string | undefined;
  readonly number: string | undefined;
  readonly file: string | undefined;
}

/**
 * The issued certificate that the code, the number or the file names.
 * @throws Refusal INVALID_INPUT, RULE_BROKEN, NOT_FOUND.
 */
async function certificateFor({ code, number, file }: Handle, context: Context) {
  const { reading } = context.store;
  if ([code, number, file].filter(Boolean).length !== 1)
    throw invalidInput("code", "oneOfBoth", "give the code, the number or the file of the certificate");
  const asked = file ? readCertificate(file, signerOf(file, await certificatePems(context))).number : number;
  const found = await reading
    .selectFrom("certificate")
    .selectAll()
    .where("state", "in", [...issuedStates])
    .where(code ? "code" : "number", "=", (code?.toLowerCase() ?? asked!.toUpperCase()).trim())
    .executeTakeFirst();
  if (!found)
    throw new Refusal("NOT_FOUND", "there is no such certificate", {
      field: code ? "code" : "number",
      reason: "notFound",
      clause: platformDefault,
    });
  return found;
}

/** The keys that sign or signed certificates, the one in force first. */
async function certificatePems({ store, keys }: Context): Promise<string[]> {
  const pems = await everyPem(store.reading, "certificate");
  return pems.length > 0 ? pems : [publicPemOf(keys.certificate)];
}

/** The key that a file says has signed it; the one in force if it names none of ours. */
const signerOf = (file: string, pems: readonly string[]): string =>
  pems.find((pem) => file.includes(`"keyId":"${keyIdOf(pem)}"`)) ?? pems[0]!;

/** The journal entry of the certificate's seal: its id. */
async function sealOf(certificate: string, { store: { reading } }: Context): Promise<string | null> {
  const sealed = await reading
    .selectFrom("journalEntry")
    .select("id")
    .where("type", "=", "certificate")
    .where("record", "=", certificate)
    .where("action", "=", "seal")
    .executeTakeFirst();
  return sealed?.id ?? null;
}

async function numberOf(certificate: string, { store: { reading } }: Context): Promise<string | null> {
  const { number } = await reading
    .selectFrom("certificate")
    .select("number")
    .where("id", "=", certificate)
    .executeTakeFirstOrThrow();
  return number;
}

@Resolver()
export class VerificationResolver {
  /**
   * @throws Refusal INVALID_INPUT unless one of the three is given; RULE_BROKEN for a file that differs from what was
   * signed; NOT_FOUND when there is no such issued certificate.
   */
  @Query(() => Verification, {
    description: "Look up a certificate by the code of its QR code, by its number, or by its file. For everyone.",
  })
  async verifyCertificate(
    @Arg("code", () => String, { nullable: true, description: "32 hex digits." }) code: string | undefined,
    @Arg("number", () => String, { nullable: true, description: "Such as 460000-C-2025-0001." }) number:
      | string
      | undefined,
    @Arg("file", () => String, {
      nullable: true,
      description: "The certificate file as downloaded: its complete text.",
    })
    file: string | undefined,
    @Ctx() context: Context,
  ): Promise<Verification> {
    const found = await certificateFor({ code, number, file }, context);
    const { id, state, replacedOn, successor, revokedOn, revocation, revocationClause } = found;
    const [payload, signature, keyId] = [found.payload!, found.signature!, found.keyId!];
    const publicKey = (await certificatePems(context)).find((pem) => keyIdOf(pem) === keyId) ?? null;
    return {
      certificate: id,
      number: found.number!,
      state,
      claim: (await claimsOf(context, [found.event])).get(found.event)!,
      authentic: publicKey === null ? null : verifyCertificate(payload, signature, publicKey),
      said: JSON.parse(payload) as Payload,
      payload,
      payloadHash: digest(payload),
      signature,
      keyId,
      publicKey,
      entry: await sealOf(id, context),
      replacedOn,
      replacedBy: successor && (await numberOf(successor, context)),
      revokedOn,
      revocation,
      revocationClause,
    };
  }
}
