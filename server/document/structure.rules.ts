import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { JsonSchema } from "../platform/json-schema.ts";
import schema from "./document.schema.json" with { type: "json" };

/** What is wrong with a document: where, such as `document.equations.2.expr`, why, and what to do about it, in both languages. */
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
const validate = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
  verbose: true,
}).compile(schema);
const findingsMost = 200;

type Said = readonly [reason: string, en: string, zh: string, more?: Readonly<Record<string, unknown>>];
const lacking: Said = ["missing", "fill in this part", "请补全这一部分"];
const listed = (least: number, most: number): Said => [
  "listLength",
  `from ${least} to ${most} entries`,
  `应有 ${least} 至 ${most} 项`,
  { least, most },
];

const parts = Object.keys(schema.properties);

/** What a keyword of the schema says when it is broken. */
function saidOf({ keyword, params, parentSchema = {} }: ErrorObject): Said | undefined {
  const { minItems = 0, maxItems = 0, minProperties = 0, maxProperties = 0 } = parentSchema as Record<string, number>;
  if (keyword === "required") return lacking;
  if (keyword === "pattern")
    return params["pattern"] === "\\S"
      ? lacking
      : [
          "symbol",
          "letters, digits and signs as the schema allows, beginning with a letter",
          "应以字母开头，只用字母、数字和下划线等允许的字符",
        ];
  if (keyword === "minLength") return lacking;
  if (keyword === "maxLength")
    return ["tooLong", `${params["limit"]} signs at most`, `至多 ${params["limit"]} 字`, { most: params["limit"] }];
  if (/^(min|max)Items$/.test(keyword)) return listed(minItems, maxItems);
  if (/^(min|max)Properties$/.test(keyword)) return listed(minProperties, maxProperties);
  if (keyword === "type")
    return params["type"] === "number" || params["type"] === "integer"
      ? ["notANumber", "a number", "应为数字"]
      : lacking;
  if (keyword === "enum")
    return [
      "choice",
      `one of ${(params["allowedValues"] as unknown[]).join(", ")}`,
      `应为 ${(params["allowedValues"] as unknown[]).join("、")} 之一`,
    ];
  if (keyword === "const")
    return ["choice", `this is ${String(params["allowedValue"])}`, `应为 ${String(params["allowedValue"])}`];
  if (/minimum|maximum/i.test(keyword))
    return [
      "outOfBounds",
      `${params["comparison"]} ${params["limit"]}`,
      `应 ${params["comparison"]} ${params["limit"]}`,
      { limit: params["limit"] },
    ];
  if (keyword === "additionalProperties" || keyword === "false schema")
    return ["unknownField", "the format has no such part here: leave it out", "此处没有这一项：请删去"];
  // Of a choice between shapes its parts say more; that a branch was taken says nothing.
  return keyword === "anyOf" || keyword === "oneOf"
    ? ["notANumber", "none of the forms that are allowed here", "形式不符"]
    : undefined;
}
const placeOf = ({ instancePath, keyword, params }: ErrorObject): string => {
  const named =
    keyword === "required"
      ? params["missingProperty"]
      : keyword === "additionalProperties"
        ? params["additionalProperty"]
        : undefined;
  return [
    "document",
    ...instancePath
      .split("/")
      .slice(1)
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")),
    ...(named === undefined ? [] : [named as string]),
  ].join(".");
};

/** Where a value has not the form that the schema prescribes, one finding for each place, in the order of the document's parts. */
export function checkStructure(value: unknown): DocumentFinding[] {
  if (validate(value)) return [];
  const found = new Map<string, DocumentFinding>();
  for (const error of validate.errors ?? []) {
    const [reason, en, zh, more] = saidOf(error) ?? [];
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
