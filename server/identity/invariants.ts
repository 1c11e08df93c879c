import { dangling, invariant, type Breach, type Invariant, type View } from "../platform/doctor/invariant.ts";
import { appoint, jobLate, writtenPast } from "../platform/doctor/remedies.ts";
import { overdueAt, terms } from "../platform/retention.ts";
import { overdueNames } from "./erasure.ts";
import { unaccepted } from "./retention.ts";

async function* oldSessions({ rows, now }: View): AsyncGenerator<Breach> {
  yield* await rows
    .selectFrom("session")
    .select(["id", "begunAt as found"])
    .where("begunAt", "<", overdueAt(now, "session"))
    .limit(1_000)
    .execute();
}
async function* oldDevices({ rows, now }: View): AsyncGenerator<Breach> {
  yield* await rows
    .selectFrom("device")
    .select(["id", "seenAt as found"])
    .where("seenAt", "<", overdueAt(now, "device"))
    .limit(1_000)
    .execute();
}
async function* oldLinks({ rows, now }: View): AsyncGenerator<Breach> {
  yield* await rows
    .selectFrom("oneTimeLink")
    .select(["id", "madeAt as found"])
    .where("madeAt", "<", overdueAt(now, "link"))
    .limit(1_000)
    .execute();
}
async function* oldInvitations({ rows, now }: View): AsyncGenerator<Breach> {
  yield* await unaccepted(rows, overdueAt(now, "invitation")).select(["id", "until as found"]).limit(1_000).execute();
}
async function* oldAttempts({ rows, now }: View): AsyncGenerator<Breach> {
  yield* await rows
    .selectFrom("attempt")
    .select(["id", "since as found"])
    .where("since", "<", overdueAt(now, "attempt"))
    .limit(1_000)
    .execute();
}

async function* oldNames({ rows, now }: View): AsyncGenerator<Breach> {
  yield* (await overdueNames(rows, overdueAt(now, "name"))
    .where("erasedAt", "<", overdueAt(now, "attempt"))
    .limit(1_000)
    .execute()) as Breach[];
}

export const identityInvariants: readonly Invariant[] = [
  invariant(
    "session.person",
    "每次登录都属于一个账号",
    "each session is of an account that exists",
    writtenPast,
    dangling(["session", "person"], ["person", "id"]),
  ),
  invariant(
    "session.term",
    `登录记录保存不超过 ${terms.session.days} 天`,
    `sessions are kept for ${terms.session.days} days`,
    jobLate,
    oldSessions,
  ),
  invariant(
    "apiToken.person",
    "每个接口令牌都属于一个账号",
    "each API token is of an account that exists",
    writtenPast,
    dangling(["apiToken", "person"], ["person", "id"]),
  ),
  invariant(
    "device.person",
    "每个登录过的浏览器都属于一个账号",
    "each browser in which somebody has signed in is of an account that exists",
    writtenPast,
    dangling(["device", "person"], ["person", "id"]),
  ),
  invariant(
    "device.term",
    `登录过的浏览器保存不超过 ${terms.device.days} 天`,
    `browsers in which somebody has signed in are kept for ${terms.device.days} days`,
    jobLate,
    oldDevices,
  ),
  invariant(
    "oneTimeLink.person",
    "每个一次性链接都属于一个账号",
    "each one-time link is of an account that exists",
    writtenPast,
    dangling(["oneTimeLink", "person"], ["person", "id"]),
  ),
  invariant(
    "oneTimeLink.term",
    `一次性链接保存不超过 ${terms.link.days} 天`,
    `one-time links are kept for ${terms.link.days} days`,
    jobLate,
    oldLinks,
  ),
  invariant(
    "invitation.term",
    `未被接受的邀请，失效 ${terms.invitation.days} 天后不再保存邮箱`,
    `the address of an invitation that nobody accepted is kept for ${terms.invitation.days} days after it was over`,
    jobLate,
    oldInvitations,
  ),
  invariant(
    "secondFactor.person",
    "每个两步验证都属于一个账号",
    "each second factor is of an account that exists",
    writtenPast,
    dangling(["secondFactor", "id"], ["person", "id"]),
  ),
  invariant(
    "recoveryCode.person",
    "每个恢复码都属于一个启用了两步验证的账号",
    "each recovery code is of an account that has a second factor",
    writtenPast,
    dangling(["recoveryCode", "person"], ["secondFactor", "id"]),
  ),
  invariant(
    "attempt.term",
    `尝试次数保存不超过 ${terms.attempt.days} 天`,
    `counted attempts are kept for ${terms.attempt.days} day`,
    jobLate,
    oldAttempts,
  ),
  invariant(
    "name.term",
    "账号注销后，最后一次经办满三年的，不再保存姓名",
    "the name of an erased account is kept for three years after the last deed",
    jobLate,
    oldNames,
  ),
  invariant(
    "membership.person",
    "每个成员身份都属于一个账号",
    "each membership is of an account that exists",
    writtenPast,
    dangling(["membership", "person"], ["person", "id"]),
  ),
  invariant(
    "membership.organization",
    "有效成员身份所属单位即该人所属单位",
    "an active membership is of the person's own organization",
    writtenPast,
    `select m."id" as "id", m."organization" as "found" from "membership" m join "person" p on p."id" = m."person"
     where m."state" = 'active' and m."organization" <> p."organization"`,
  ),
  invariant(
    "membership.administrator",
    "有成员时，至少有一名有效的管理员",
    "where there are members, at least one of them is an active administrator",
    appoint,
    `select 'administrator' as "id", count(*) as "found" from "membership"
     having count(*) > 0 and count(case when "kind" = 'administrator' and "state" = 'active' then 1 end) = 0`,
  ),
];
