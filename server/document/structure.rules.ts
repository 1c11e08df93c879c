import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { JsonSchema } from "../platform/json-schema.ts";
import schema from "./document.schema.json" with { type: "json" };

/**
 * What is wrong with a document: where, such as `document.equations.2.expr`, why, and what to do about it, in both
 * languages.
 */
export interface DocumentFinding {
  readonly place: string;
  readonly equation?: string;
  readonly reason: string;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The published JSON Schema of a document (draft 2020-12). */
export const documentSchema: JsonSchema = schema;
let compiled: ValidateFunction | undefined;
/** Compiled when the first document is looked at: it takes longer than many a start should. */
const validator = (): ValidateFunction =>
  (compiled ??= new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    verbose: true,
  }).compile(schema));
const findingsMost = 200;

type Message = readonly [reason: string, en: string, zh: string, more?: Readonly<Record<string, unknown>>];
const lacking: Message = ["missing", "fill in this part", "请补全这一部分"];
const listed = (least: number, most: number): Message => [
  "listLength",
  `give ${least} to ${most} entries`,
  `应有 ${least} 至 ${most} 项`,
  { least, most },
];

const parts = Object.keys(schema.properties);

/** The message for a keyword of the schema that is violated. */
function messageOf({ keyword, params, parentSchema = {} }: ErrorObject): Message | undefined {
  const { minItems = 0, maxItems = 0, minProperties = 0, maxProperties = 0 } = parentSchema as Record<string, number>;
  if (keyword === "required") return lacking;
  if (keyword === "pattern")
    return params["pattern"] === "\\S"
      ? lacking
      : [
          "symbol",
          "use letters, digits and the characters that the schema allows, starting with a letter",
          "应以字母开头，只用字母、数字和下划线等允许的字符",
        ];
  if (keyword === "minLength") return lacking;
  if (keyword === "maxLength")
    return [
      "tooLong",
      `at most ${params["limit"]} characters`,
      `至多 ${params["limit"]} 字`,
      { most: params["limit"] },
    ];
  if (/^(min|max)Items$/.test(keyword)) return listed(minItems, maxItems);
  if (/^(min|max)Properties$/.test(keyword)) return listed(minProperties, maxProperties);
  if (keyword === "type")
    return params["type"] === "number" || params["type"] === "integer"
      ? ["notANumber", "give a number", "应为数字"]
      : lacking;
  if (keyword === "enum")
    return [
      "choice",
      `use one of ${(params["allowedValues"] as unknown[]).join(", ")}`,
      `应为 ${(params["allowedValues"] as unknown[]).join("、")} 之一`,
    ];
  if (keyword === "const")
    return ["choice", `this must be ${String(params["allowedValue"])}`, `应为 ${String(params["allowedValue"])}`];
  if (/minimum|maximum/i.test(keyword))
    return [
      "outOfBounds",
      `must be ${params["comparison"]} ${params["limit"]}`,
      `应 ${params["comparison"]} ${params["limit"]}`,
      { limit: params["limit"] },
    ];
  if (keyword === "additionalProperties" || keyword === "false schema")
    return ["unknownField", "the format has no such part here: remove it", "此处没有这一项：请删去"];
  // In a choice between shapes the errors of the branches say more; that a branch was taken says nothing.
  return keyword === "anyOf" || keyword === "oneOf"
    ? ["notANumber", "this is none of the forms allowed here", "形式不符"]
    : undefined;
}
const placeOf = ({ instancePath, keyword, params }: ErrorObject): string => {
  const named: unknown = keyword === "required" ? params["missingProperty"] : params["additionalProperty"];
  return [
    "document",
    ...instancePath
      .split("/")
      .slice(1)
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")),
    ...(named === undefined ? [] : [named as string]),
  ].join(".");
};

/** Where a value violates the schema: one finding for each place, in the order of the document's parts. */
export function checkStructure(value: unknown): DocumentFinding[] {
  const validate = validator();
  if (validate(value)) return [];
  const found = new Map<string, DocumentFinding>();
  for (const error of validate.errors ?? []) {
    const [reason, en, zh, more] = messageOf(error) ?? [];
    const place = placeOf(error);
    if (!reason || found.has(place) || found.size >= findingsMost) continue;
    found.set(place, {
      place,
      reason,
      messageEn: `${place}: ${en}`,
      messageZh: `${place}：${zh}`,
      ...(more && { more }),
    });
  }
  const rank = ({ place }: DocumentFinding): number => parts.indexOf(place.split(".")[1] ?? "");
  return [...found.values()].sort((a, b) => rank(a) - rank(b));
}
