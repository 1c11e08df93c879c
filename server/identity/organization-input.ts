import { Field, InputType } from "type-graphql";
import type { Identified, IdentifierKind, Identity } from "../../shared/identity/identifier.ts";
import { requiredName } from "../../shared/platform/text.ts";
import { enumOf } from "../platform/record/attribute.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { makeKnown } from "./known.ts";
import { Organization } from "./organization.entity.ts";

@InputType({ description: "An identifier in place of a unified social credit code." })
class IdentifierInput {
  @Field(() => enumOf("IdentifierKind")) kind!: IdentifierKind;
  @Field(() => String, { description: "Two letters of ISO 3166, such as HK." }) country!: string;
  @Field(() => String, { nullable: true, description: "Its number; not asked of natural persons." }) number?: string;
}
@InputType({ description: "An organization as in its certificate of registration." })
export class OrganizationInput implements Identified {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: "Unified social credit code, GB 32100-2015." }) uscc?: string;
  @Field(() => IdentifierInput, { nullable: true, description: "Another identifier, where there is none." })
  identifier?: IdentifierInput;
  @Field(() => String, {
    nullable: true,
    description:
      "The document that shows the identifier; for a credit code, where it is printed though its check character is " +
      "wrong.",
  })
  proof?: string;
  @Field(() => String, { description: "GB/T 2260 code of the province." }) region!: string;
  @Field(() => String, { nullable: true, description: "GB/T 2260 code of the city." }) city?: string;
}

/** The organization of this identifier, made known if it is not. */
export async function organizationOf(
  input: OrganizationInput,
  { code: uscc, identifiedBy, country, proof }: Identity,
  inside: Inside,
): Promise<string> {
  const name = requiredName("organization.name", input.name);
  const present = await inside.em.findOne(Organization, { uscc });
  if (present) return present.id;
  const { region, city = null } = input;
  // Public records name no natural person without consent.
  const shown = identifiedBy === "naturalPerson" ? { name: "个人组织者", nameEn: "Individual organiser" } : { name };
  return makeKnown(inside, { uscc, region, city, identifiedBy, country, identifierProof: proof, ...shown });
}
