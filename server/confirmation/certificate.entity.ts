import { Entity, Index, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { certificateLifecycle, type CertificateState } from "../../shared/confirmation/confirmation.ts";
import { Event } from "../event/index.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Day, Identifier, State, Text } from "../platform/record/attribute.ts";
import { Confirmation } from "./confirmation.entity.ts";

@ObjectType({
  description:
    "A certificate of carbon neutrality (碳中和证明书): its content is signed permanently; its status is kept by the " +
    "platform. HN 三(五).",
})
@Entity()
// A province counts its own by their states.
@Index({ properties: ["region", "state"] })
export class Certificate {
  @Identifier() id!: string;
  @Text({
    doc: "Its number, by region and year of issue: `460000-C-2025-0001`; null before issue.",
    nullable: true,
    listed: true,
  })
  @Unique()
  number: string | null = null;
  @Belongs(() => Event, { doc: "The neutral event.", listed: true }) event!: string;
  @Belongs(() => Confirmation, { doc: "The confirmation on which it is based.", listed: true }) confirmation!: string;
  @Belongs(() => Organization, { doc: "The organiser, who applied for it. HN 三(五).", listed: true })
  organiser!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it: the event's." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "The issuing office's organization.", nullable: true, listed: true }) issuer:
    | string
    | null = null;
  @Text({
    doc:
      "The certified content: JSON in the canonical form of RFC 8785, the very bytes that are signed. Its status " +
      "is not included.",
    nullable: true,
  })
  payload: string | null = null;
  @Text({ doc: "Ed25519 signature over the payload's UTF-8, in base64.", nullable: true }) signature: string | null =
    null;
  @Text({
    doc: "The signing key: the first 16 hex digits of the SHA-256 of its public key (SPKI, DER).",
    nullable: true,
  })
  keyId: string | null = null;
  @Text({ doc: "The code in its QR code: 128 random bits in hex.", nullable: true }) @Unique() code: string | null =
    null;
  @Day({ doc: "When it was issued.", nullable: true, listed: true }) issuedOn: string | null = null;
  @Day({ doc: "When it was revoked. Retired credits stay retired.", nullable: true, listed: true }) revokedOn:
    | string
    | null = null;
  @Text({ doc: "Why it was revoked.", nullable: true }) revocation: string | null = null;
  @Text({ doc: "The clause under which it was revoked.", nullable: true }) revocationClause: string | null = null;
  @Day({ doc: "When it was replaced.", nullable: true, listed: true }) replacedOn: string | null = null;
  @Belongs(() => Certificate, { doc: "The certificate that replaced it.", nullable: true }) successor: string | null =
    null;
  @Day({
    doc: "The day by which the next step is due; null where there is no deadline.",
    nullable: true,
    listed: true,
    counted: true,
  })
  dueOn: string | null = null;
  @State(certificateLifecycle, { doc: "Whether it is in force." }) state: CertificateState =
    certificateLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    certificate: Certificate;
  }
}
