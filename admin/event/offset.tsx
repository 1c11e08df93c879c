import { Link } from "react-router";
import { neutralitySentences } from "../../shared/confirmation/neutrality.ts";
import { tonnes } from "../platform/day.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { choiceText, nameOf } from "../platform/name.ts";
import { Group } from "../platform/record.tsx";
import { StateChip } from "../platform/state.tsx";
import { either, t } from "../platform/text.ts";
import type { eventOne } from "./documents.ts";
import { PackDownload } from "./pack-download.tsx";
import style from "../project/project.module.css";
import own from "./inventory.module.css";

type Event = ResultOf<typeof eventOne>["event"];
type Coverage = NonNullable<Event["coverage"]>;
/** How far the event is offset, by which credits, and what has been confirmed. */
export function Offset({
  record: { claim, coverage, allocations, commitments, confirmations, certificates, archives, emissionsKilograms },
}: {
  record: Event;
}) {
  const whole = Math.max(1, emissionsKilograms ?? 0);
  const share = (kilograms: number) => `${Math.min(100, (kilograms / whole) * 100)}%`;
  return (
    <>
      {coverage && (
        <Group title={t("event.offset")} aside={<StateChip type="Event" state={claim} look="plain" />}>
          <p className={own.said}>{either(neutralitySentences[claim][0], neutralitySentences[claim][1])}</p>
          <div className={own.cover} aria-hidden>
            <i style={{ width: share(coverage.coveredKilograms) }} />
            <i data-of="reserved" style={{ width: share(coverage.reservedKilograms) }} />
          </div>
          <Sums coverage={coverage} />
          {coverage.parts.length > 0 && (
            <dl className={own.sums} aria-label={t("event.pools")}>
              {coverage.parts.map((part) => (
                <div key={part.share}>
                  <dt>{choiceText("bearer", part.share)}</dt>
                  <dd className="number">
                    {t("event.poolOf", { covered: tonnes(part.coveredKilograms), of: tonnes(part.emissionsKilograms) })}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          <Used allocations={allocations} commitments={commitments} />
        </Group>
      )}
      {archives.map(({ id }) => (
        <Group key={id} title={t("archive.pack")}>
          <PackDownload id={id} />
        </Group>
      ))}
      {(confirmations.length > 0 || certificates.length > 0) && (
        <Confirmed confirmations={confirmations} certificates={certificates} />
      )}
    </>
  );
}

function Confirmed({
  confirmations,
  certificates,
}: {
  confirmations: Event["confirmations"];
  certificates: Event["certificates"];
}) {
  return (
    <Group title={t("event.confirmation")}>
      <ul className={style.links}>
        {confirmations.map((one) => (
          <li key={one.id}>
            <Link to={`/Confirmation/${one.id}`}>
              {one.route ? choiceText("route", one.route) : t("Confirmation.one")}
            </Link>
            <small>
              <StateChip type="Confirmation" state={one.state} look="plain" />
            </small>
          </li>
        ))}
        {certificates.map((one) => (
          <li key={one.id}>
            <Link to={`/Certificate/${one.id}`}>{one.number ?? t("Certificate.one")}</Link>
            <small>
              <StateChip type="Certificate" state={one.state} look="plain" />
            </small>
          </li>
        ))}
      </ul>
    </Group>
  );
}

/** The credits that offset the event. */
function Used({ allocations, commitments }: { allocations: Event["allocations"]; commitments: Event["commitments"] }) {
  return (
    <ul className={style.links}>
      {allocations.map((one) => (
        <li key={one.id}>
          <Link to={`/Allocation/${one.id}`}>{one.product}</Link>
          {one.share === "participants" && <small>{choiceText("bearer", one.share)}</small>}
          {one.deviation && <small>{t("allocation.deviates", { reason: one.deviation })}</small>}
          <small>
            <StateChip type="Allocation" state={one.state} look="plain" />
            <b className="number">{tonnes(one.kilograms)}</b>
          </small>
        </li>
      ))}
      {commitments.map((one) => (
        <li key={one.id}>
          <Link to={`/Commitment/${one.id}`}>{one.project ? nameOf(one.project) : t("Commitment.one")}</Link>
          <small>
            <StateChip type="Commitment" state={one.state} look="plain" />
            <b className="number">{tonnes(one.validatedKilograms ?? one.kilograms)}</b>
          </small>
        </li>
      ))}
    </ul>
  );
}

function Sums({ coverage }: { coverage: Coverage }) {
  return (
    <dl className={own.sums}>
      <div>
        <dt>{t("event.retired")}</dt>
        <dd className="number">{tonnes(coverage.retiredKilograms)}</dd>
      </div>
      {coverage.removedKilograms > 0 && (
        <div>
          <dt>{t("event.removed")}</dt>
          <dd className="number">{tonnes(coverage.removedKilograms)}</dd>
        </div>
      )}
      {coverage.pendingKilograms > 0 && (
        <div>
          <dt>{t("event.pending")}</dt>
          <dd className="number">{tonnes(coverage.pendingKilograms)}</dd>
        </div>
      )}
      {coverage.reservedKilograms > 0 && (
        <div>
          <dt>{t("event.reserved")}</dt>
          <dd className="number">{tonnes(coverage.reservedKilograms)}</dd>
        </div>
      )}
      {coverage.uncoveredKilograms > 0 && (
        <div>
          <dt>{t("event.lacking")}</dt>
          <dd className="number">{tonnes(coverage.uncoveredKilograms)}</dd>
        </div>
      )}
    </dl>
  );
}
