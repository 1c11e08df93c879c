import { Field, InputType, registerEnumType } from "type-graphql";
import { registryProofs, type RegistryProof } from "../../shared/issuance/issuance.ts";
import type { OtherMechanism } from "../../shared/project/project.ts";
import { DayScalar } from "../platform/record/scalar.ts";

const Proof = Object.fromEntries(registryProofs.map((name) => [name, name]));
registerEnumType(Proof, {
  name: "RegistryProof",
  description: "The other registry's public page, seen after the period, or its proof that the units are cancelled.",
});

@InputType({
  description:
    "A registration of the project under another mechanism. Its copy or proof is a file of the kind `registry.R1`, " +
    "`registry.R2` and so on, in the project's order.",
})
export class OtherRegistrationInput {
  @Field(() => String, { description: "As the project declares it." }) mechanism!: OtherMechanism;
  @Field(() => String, { description: "Its number there." }) identity!: string;
  @Field(() => Proof, { nullable: true }) proof?: RegistryProof | null;
  @Field(() => String, { nullable: true, description: "The address of the page." }) address?: string | null;
  @Field(() => DayScalar, { nullable: true, description: "The day on which it was seen." }) seenOn?: string | null;
}
