import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";

/** A JSON Schema of 2020-12, as it is published. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const worded = ({ instancePath, message = "is wrong", params }: ErrorObject): string => {
  const more = params["additionalProperty"] ?? params["allowedValues"] ?? params["allowedValue"];
  return `${instancePath || "/"} ${message}${more === undefined ? "" : ` (${[more].flat().join(", ")})`}`;
};

/** What finds the faults of data by a schema: each with the path (RFC 6901) of what is wrong; none where all is right. */
export function faultsBy(schema: JsonSchema): (data: unknown) => string[] {
  const valid = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  return (data) => (valid(data) ? [] : (valid.errors ?? []).map(worded));
}
