import { verify } from "node:crypto";
import { paged } from "../platform/doctor/read.ts";
import { invariant, type Breach, type Invariant, type View, type Words } from "../platform/doctor/invariant.ts";
import { writtenPast } from "../platform/doctor/remedies.ts";
import { digest } from "../platform/log/canonical.ts";
import { everyKey } from "../platform/log/keys.ts";
import type { Payload } from "./seal.ts";

/** Certificates that were issued, as kept, with the entry that sealed them. */
interface Sealed {
  readonly id: string;
  readonly number: string | null;
  readonly payload: string | null;
  readonly signature: string | null;
  readonly code: string | null;
  readonly issuedOn: string | null;
  readonly content: string | null;
}
const sealedOf = ({ rows }: View) =>
  paged<Sealed>((last, most) =>
    rows
      .selectFrom("certificate as c")
      .leftJoin("journalEntry as e", (on) =>
        on.onRef("e.record", "=", "c.id").on("e.type", "=", "certificate").on("e.action", "=", "seal"),
      )
      .leftJoin("leaf as l", "l.id", "e.id")
      .select(["c.id", "c.number", "c.payload", "c.signature", "c.code", "c.issuedOn", "l.content"])
      .where("c.payload", "is not", null)
      .where("c.id", ">", last?.id ?? "")
      .orderBy("c.id")
      .limit(most)
      .execute(),
  ) as AsyncGenerator<readonly Sealed[]>;

/** Those of which `wrong` says what is wrong. */
const certificatesThat = (wrong: (it: Sealed) => string | undefined) =>
  async function* (view: View): AsyncGenerator<Breach> {
    for await (const page of sealedOf(view))
      for (const it of page) {
        const found = wrong(it);
        if (found !== undefined) yield { id: it.id, found };
      }
  };

function sealedOtherwise({ content, payload }: Sealed): string | undefined {
  if (!content) return "no entry";
  const { payloadHash } = JSON.parse(content) as { payloadHash?: string };
  return payloadHash === digest(payload!) ? undefined : String(payloadHash);
}

function saysOtherwise({ payload, number, code, issuedOn }: Sealed): string | undefined {
  const { number: said, issuedOn: day, verificationPath } = JSON.parse(payload!) as Payload;
  const same = said === number && day === issuedOn && verificationPath.endsWith(`/${code}`);
  return same ? undefined : `${said}, ${day}, ${verificationPath}`;
}

async function* unsigned(view: View): AsyncGenerator<Breach> {
  const keys = await everyKey(view.rows, "certificate");
  if (keys.length === 0) return;
  for await (const page of sealedOf(view))
    for (const { id, payload, signature } of page) {
      const bytes = Buffer.from(signature ?? "", "base64");
      if (!keys.some((key) => verify(null, Buffer.from(payload!), key, bytes))) yield { id, found: signature };
    }
}

const toDepartment: Words = {
  zh: "请主管部门核查该证书：抵消不足的证书应按程序撤销；在此之前在公开页面注明正在核查",
  en:
    "have the department look at this certificate: one whose event is not covered is to be revoked by the usual steps; " +
    "until then say on the public page that it is being looked at",
};
const inForce = `('valid', 'revocationIntended')`;

export const confirmationInvariants: readonly Invariant[] = [
  invariant(
    "certificate.sealed",
    "每张证书的内容与日志中的签发条目相符",
    "the content of each certificate has the hash with which the log states its seal",
    writtenPast,
    certificatesThat(sealedOtherwise),
  ),
  invariant(
    "certificate.content",
    "证书的编号、日期与查验码与其内容一致",
    "number, day and code of each certificate are those of its content",
    writtenPast,
    certificatesThat(saysOtherwise),
  ),
  invariant(
    "certificate.signature",
    "每张证书由证书密钥签名",
    "each certificate is signed with a key of certificates",
    writtenPast,
    unsigned,
  ),
  invariant(
    "certificate.issued",
    "有效或曾有效的证书都有内容、签名与编号",
    "each certificate that was issued has its content, signature and number",
    writtenPast,
    `select "id" as "id", "state" as "found" from "certificate" where "state" not in ('applied', 'refused')
     and ("payload" is null or "signature" is null or "number" is null or "code" is null or "issuedOn" is null)`,
  ),
  invariant(
    "certificate.numberTwice",
    "没有两张证书编号相同",
    "no two certificates have the same number",
    writtenPast,
    `select min("id") as "id", "number" as "found" from "certificate" where "number" is not null
     group by "number" having count(*) > 1`,
  ),
  invariant(
    "certificate.series",
    "证书编号不超出其地区与年份的编号序列",
    "no number of a certificate is beyond the series of its region and year",
    {
      zh: "编号序列落后于已发出的编号，下一张证书将无法签发：将 series 中该序列的 next 改为已发出的最大编号",
      en:
        "the series is behind the numbers that were given, and the next certificate cannot be issued: set `next` of this " +
        "series to the highest number given",
    },
    `select c."id" as "id", c."number" as "found" from "certificate" c
      left join "series" s on s."name" = substr(c."number", 1, 13)
     where c."number" is not null and (s."next" is null or cast(substr(c."number", 15) as integer) > s."next")`,
  ),
  invariant(
    "certificate.confirmed",
    "有效证书的活动已确认碳中和",
    "the event of each certificate in force is confirmed",
    toDepartment,
    `select c."id" as "id", f."state" as "found" from "certificate" c join "confirmation" f on f."id" = c."confirmation"
     where c."state" in ${inForce} and (f."state" <> 'confirmed' or f."event" <> c."event")`,
  ),
  invariant(
    "certificate.covered",
    "有效证书的活动已足额抵消",
    "the event of each certificate in force is covered",
    toDepartment,
    `select c."id" as "id", coalesce(a."kilograms", 0) + coalesce(s."kilograms", 0) as "found" from "certificate" c
      join "event" e on e."id" = c."event"
      left join (select "event", sum("kilograms") as "kilograms" from "allocation" where "state" = 'retired' group by "event") a
       on a."event" = c."event"
      left join (select m."event", sum(m."validatedKilograms") as "kilograms" from "commitment" m
       join "project" p on p."id" = m."project" where m."state" = 'validated' and p."state" = 'filed' group by m."event") s
       on s."event" = c."event"
     where c."state" in ${inForce}
      and coalesce(a."kilograms", 0) + coalesce(s."kilograms", 0) < coalesce(e."emissionsKilograms", 0)`,
  ),
  invariant(
    "certificate.twice",
    "一个活动至多有一张有效证书",
    "an event has at most one certificate in force",
    toDepartment,
    `select "event" as "id", count(*) as "found" from "certificate" where "state" in ${inForce}
     group by "event" having count(*) > 1`,
  ),
  invariant(
    "certificate.ended",
    "已替换或撤销的证书写明替换者或撤销日期",
    "a certificate that was replaced or revoked says by which or when",
    writtenPast,
    `select "id" as "id", "state" as "found" from "certificate"
     where ("state" = 'replaced' and "successor" is null) or ("state" = 'revoked' and "revokedOn" is null)`,
  ),
];
