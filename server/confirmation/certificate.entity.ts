import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { certificateLifecycle, type CertificateState } from "../../shared/confirmation/confirmation.ts";
import { Event } from "../event/index.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Day, Identifier, State, Text } from "../platform/record/attribute.ts";
import { Confirmation } from "./confirmation.entity.ts";

@ObjectType({
  description:
    "A certificate of carbon neutrality (碳中和证明书): what it says is signed for good; whether it is in force the platform says. HN 三(五).",
})
@Entity()
export class Certificate {
  @Identifier() id!: string;
  @Text({
    doc: "Its number, by region and year of issue: `460000-C-2025-0001`; none before.",
    nullable: true,
    listed: true,
  })
  @Unique()
  number: string | null = null;
  @Belongs(() => Event, { doc: "The event that is neutral.", listed: true }) event!: string;
  @Belongs(() => Confirmation, { doc: "On what it rests.", listed: true }) confirmation!: string;
  @Belongs(() => Organization, { doc: "The organiser, who applied for it. HN 三(五).", listed: true })
  organiser!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life: the event's." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "Whose office issued it.", nullable: true, listed: true }) issuer: string | null =
    null;
  @Text({
    doc: "What is certified: JSON in the canonical form of RFC 8785, the very bytes that are signed. Its status is no part of it.",
    nullable: true,
  })
  payload: string | null = null;
  @Text({ doc: "Ed25519 over the payload's UTF-8, in base64.", nullable: true }) signature: string | null = null;
  @Text({
    doc: "Which key signed: the first 16 hex digits of the SHA-256 of its public half (SPKI, DER).",
    nullable: true,
  })
  keyId: string | null = null;
  @Text({ doc: "What its QR code holds: 128 random bits in hex.", nullable: true }) @Unique() code: string | null =
    null;
  @Day({ doc: "When it was issued.", nullable: true, listed: true }) issuedOn: string | null = null;
  @Day({ doc: "When it was revoked. What was retired stays retired.", nullable: true, listed: true }) revokedOn:
    | string
    | null = null;
  @Text({ doc: "Why it was revoked.", nullable: true }) revocation: string | null = null;
  @Text({ doc: "On the strength of which clause it was revoked.", nullable: true }) revocationClause: string | null =
    null;
  @Day({ doc: "When another took its place.", nullable: true, listed: true }) replacedOn: string | null = null;
  @Belongs(() => Certificate, { doc: "The certificate that took its place.", nullable: true }) successor:
    | string
    | null = null;
  @Day({ doc: "By when the next step is due; none where no clock runs.", nullable: true, listed: true }) dueOn:
    | string
    | null = null;
  @State(certificateLifecycle, { doc: "Whether it is in force." }) state: CertificateState =
    certificateLifecycle.initial;
}
