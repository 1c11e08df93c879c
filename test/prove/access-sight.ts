import type { PartyKind } from "../../shared/identity/role.ts";

/** One who looks: signed in with these seats, all of them approved and not ended; the public has none. */
export interface Looker {
  readonly name: string;
  readonly person: string | null;
  /** On whose behalf; null without a seat. */
  readonly organization: string | null;
  readonly seats: readonly Seat[];
}
export interface Seat {
  readonly kind: PartyKind;
  readonly region: string;
}
/** A row of the database, whoever may see it. */
export type Raw = Readonly<Record<string, any>>;
/** All rows of the database, by type and id. */
export interface Rows {
  all(type: string): readonly Raw[];
  of(type: string, id: string | null | undefined): Raw | undefined;
}

/** Who sees the rows of one kind of record. What is said in one line is added to the others. */
export interface Sight {
  /** Everybody, always or where the column has one of these values. */
  readonly everyone?: true | Readonly<Record<string, readonly unknown[]>>;
  /** The columns with a province: its public offices see all that is of it. */
  readonly offices?: string;
  /** The columns with an organization: its people see it. */
  readonly own?: readonly string[];
  /** The columns with a person. */
  readonly self?: readonly string[];
  /** Offices of the city in which it lies; of the whole province where it names no city. */
  readonly city?: readonly PartyKind[];
  /** Where the record is still these, the city's offices and the bodies have nothing to see. */
  readonly notYet?: Readonly<Record<string, readonly unknown[]>>;
  /** Whoever sees the record that this column names. */
  readonly with?: readonly [type: string, column: string];
  /** What no line above says. */
  readonly also?: (row: Raw, who: Looker, rows: Rows) => boolean;
  /** Who reads all its files, where that is not everybody who sees it for a reason of their own. */
  readonly files?: Sight;
}

/** The public offices of a region. */
export const offices: readonly PartyKind[] = [
  "department",
  "operator",
  "certificateOffice",
  "administrator",
  "auditor",
];
const cityKinds: readonly PartyKind[] = ["subCentre", "cityBureau"];
const provinceOf = (region: string): string => region.slice(0, 2);

/** Whether somebody has a seat of these kinds in the province of `region`; the whole country's covers each. */
export const sitsIn = ({ seats }: Looker, kinds: readonly PartyKind[], region: string | null | undefined): boolean =>
  !!region &&
  seats.some(
    (seat) => kinds.includes(seat.kind) && (seat.region === "000000" || provinceOf(seat.region) === provinceOf(region)),
  );
const isOffice = (who: Looker, region: string | null | undefined): boolean => sitsIn(who, offices, region);
const isOf = ({ organization }: Looker, owner: unknown): boolean => !!organization && organization === owner;
/** A city's office sees its city; one whose seat is the province, all of it. */
const sitsInCity = ({ seats }: Looker, kinds: readonly PartyKind[], row: Raw): boolean =>
  seats.some(
    ({ kind, region }) =>
      kinds.includes(kind) && (region.endsWith("0000") ? row["region"] === region : row["city"] === region),
  );
const seatsOf = (person: string, rows: Rows): readonly Raw[] =>
  rows.all("membership").filter((seat) => seat["person"] === person);

const public_ = { everyone: true } as const;
const withEvent: Sight = { with: ["event", "event"] };
const concernedBy =
  (event: string): NonNullable<Sight["also"]> =>
  (row, who, rows) =>
    rows
      .all("confirmation")
      .some(
        (one) =>
          one["event"] === row[event] &&
          isOf(who, one["evaluator"]) &&
          ["engaged", "confirmed", "notConfirmed"].includes(one["state"]),
      ) || rows.all("spotCheck").some((one) => one["event"] === row[event] && isOf(who, one["body"]));

/**
 * Who may see what, written by hand from the documents and from what was decided where they say nothing: never from the
 * resources' own rules. An office sees what is of its region; a party what is its own; everybody what is published.
 */
export const sights: Readonly<Record<string, Sight>> = {
  admission: public_,
  allocation: { everyone: { state: ["retired", "annulled"] }, offices: "region", own: ["organiser", "seller"] },
  announcement: {
    ...withEvent,
    files: { own: ["organiser"], also: (it, who, rows) => isOffice(who, rows.of("event", it["event"])?.["region"]) },
  },
  archive: { offices: "region", own: ["organiser"], city: ["cityBureau"], also: concernedBy("event") },
  batch: public_,
  beneficiaryConsent: { offices: "region", own: ["holder", "beneficiary"] },
  block: { everyone: { account: ["retired", "cancelled"] }, offices: "region", own: ["holder"] },
  body: { everyone: { state: ["certified", "suspended"] }, offices: "region", own: ["organization"] },
  case: { offices: "region", own: ["raisedBy", "party", "other"] },
  certificate: {
    everyone: { state: ["valid", "revocationIntended", "revoked", "replaced"] },
    offices: "region",
    own: ["organiser"],
  },
  checkPlan: public_,
  claim: { also: (it, who, rows) => isOffice(who, rows.of(it["claimantType"], it["claimantId"])?.["region"]) },
  comment: { everyone: { state: ["answered"] }, offices: "region", own: ["applicant"], self: ["author"] },
  commitment: {
    everyone: { state: ["committed", "validated", "lapsed"] },
    offices: "region",
    own: ["organiser", "owner"],
  },
  committeeMember: { offices: "region", self: ["person"] },
  confirmation: {
    everyone: { state: ["confirmed"] },
    offices: "region",
    own: ["organiser", "evaluator"],
    files: { offices: "region", own: ["organiser"], also: concernedBy("event") },
  },
  consultation: {
    offices: "region",
    also: (it, who, rows) => {
      const project = rows.of("project", it["project"]);
      return (
        sitsIn(who, ["sectorDepartment"], it["region"]) ||
        ["owner", "developer", "validator"].some((party) => isOf(who, project?.[party]))
      );
    },
  },
  contract: {
    own: ["provider", "client"],
    also: (it, who) =>
      String(it["regions"])
        .split(",")
        .some((region) => isOffice(who, region)),
  },
  draw: public_,
  evaluation: { offices: "region", own: ["organiser", "body"] },
  event: {
    everyone: { state: ["planned", "accounted"] },
    offices: "region",
    own: ["organiser"],
    city: cityKinds,
    files: { offices: "region", own: ["organiser"], city: ["cityBureau"], also: concernedBy("id") },
  },
  eventRegister: { offices: "region", city: ["cityBureau"] },
  factor: public_,
  finding: {
    offices: "region",
    own: ["applicant"],
    self: ["author"],
    also: (it, who, rows) => {
      const on = ["project", "issuance"].includes(it["subjectType"])
        ? rows.of(it["subjectType"], it["subjectId"])
        : undefined;
      const isReviewed = ["adviser", "acceptor"].includes(it["raisedAs"]);
      return (!!on && sitsInCity(who, cityKinds, on)) || (isReviewed && sitsIn(who, ["expert"], it["region"]));
    },
  },
  foreignUnit: { everyone: { state: ["checked", "annulled"] }, offices: "region", own: ["holder"] },
  handover: { offices: "region", own: ["giver", "taker"] },
  holidayNotice: public_,
  inventoryBoundary: withEvent,
  inventoryLine: withEvent,
  issuance: {
    everyone: { state: ["publicNotice", "issued"] },
    offices: "region",
    own: ["owner"],
    city: cityKinds,
    notYet: { state: ["draft"] },
    also: (it, who) => it["state"] !== "draft" && isOf(who, it["verifier"]),
  },
  // Those who invite, and those who watch them.
  invitation: { also: (it, who) => sitsIn(who, ["administrator", "auditor"], it["region"]) },
  // Those whose organization somebody asks to join see who.
  membership: {
    offices: "region",
    self: ["person"],
    also: (it, who) => it["applicant"] !== null && isOf(who, it["organization"]),
  },
  methodology: {
    everyone: { state: ["publicNotice", "filed", "superseded", "revoked"] },
    offices: "region",
    own: ["applicant"],
    also: (it, who) =>
      ["accepted", "underReview", "returned", "advised"].includes(it["state"]) && sitsIn(who, ["expert"], it["region"]),
  },
  methodologyRevision: {
    offices: "region",
    own: ["applicant"],
    also: (it, who) => sitsIn(who, ["expert"], it["region"]),
  },
  monitoringReport: { with: ["issuance", "issuance"] },
  offer: { everyone: { state: ["open"] }, offices: "region", own: ["seller"] },
  opinion: {
    self: ["expert"],
    also: (it, who, rows) =>
      rows
        .all("reviewMinutes")
        .some((one) => one["methodology"] === it["methodology"] && one["round"] === it["round"]) &&
      (isOffice(who, it["region"]) ||
        sitsIn(who, ["expert"], it["region"]) ||
        isOf(who, rows.of("methodology", it["methodology"])?.["applicant"])),
  },
  organization: public_,
  panelSeat: { offices: "region", self: ["expert"] },
  paper: {
    everyone: { open: [true, 1] },
    offices: "region",
    own: ["recipient", "copyTo", "issuer"],
    also: (it, who, rows) =>
      who.seats.some(({ kind, region }) => cityKinds.includes(kind) && region === it["city"]) ||
      (it["subjectType"] === "reviewMinutes" &&
        sees("reviewMinutes", rows.of("reviewMinutes", it["subjectId"]), who, rows)),
  },
  person: {
    self: ["id"],
    also: (it, who, rows) =>
      seatsOf(it["id"], rows).some(
        (seat) => isOffice(who, seat["region"]) || (seat["state"] === "active" && isOf(who, seat["organization"])),
      ),
  },
  project: {
    everyone: { state: ["stakeholderNotice", "publicNotice", "filed", "suspended", "withdrawn"] },
    offices: "region",
    own: ["owner", "developer"],
    city: cityKinds,
    notYet: { state: ["draft"] },
    also: (it, who, rows) =>
      (it["state"] !== "draft" &&
        isOf(who, it["validator"]) &&
        who.seats.some(({ kind }) => kind === "validationBody")) ||
      (sitsIn(who, ["sectorDepartment"], it["region"]) &&
        rows.all("consultation").some((one) => one["project"] === it["id"])),
  },
  promotion: { everyone: { state: ["published", "ended"] }, offices: "region" },
  proposal: { offices: "region", self: ["proposedBy"] },
  push: { offices: "region", own: ["owner"] },
  reductionMeasure: withEvent,
  registration: { offices: "region", own: ["organiser"], city: ["cityBureau"] },
  relation: {
    self: ["person"],
    // A request that was refused makes nobody's relations that region's affair.
    also: (it, who, rows) =>
      seatsOf(it["person"], rows).some((seat) => seat["state"] !== "refused" && isOffice(who, seat["region"])),
  },
  reversal: { everyone: { state: ["confirmed"] }, offices: "region", own: ["owner", "reporter"], city: cityKinds },
  reviewMinutes: {
    offices: "region",
    also: (it, who, rows) =>
      rows
        .all("panelSeat")
        .some(
          (seat) =>
            seat["methodology"] === it["methodology"] &&
            seat["round"] === it["round"] &&
            seat["expert"] === who.person &&
            seat["state"] === "spoken",
        ),
  },
  run: { offices: "region" },
  spotCheck: { everyone: { state: ["published"] }, offices: "region", own: ["organiser", "body"] },
  subProject: { with: ["project", "project"] },
  trade: { everyone: { state: ["confirmed"] }, offices: "region", own: ["seller", "buyer"] },
  transfer: {
    everyone: { kind: ["issue", "setAside", "retire", "cancel", "draw"] },
    offices: "region",
    own: ["giver", "taker"],
  },
};

/** Whether somebody sees a row of this kind. */
export const sees = (type: string, row: Raw | undefined, who: Looker, rows: Rows): boolean =>
  !!row && isSeen(sights[type]!, row, who, rows);
function isSeen(sight: Sight, row: Raw, who: Looker, rows: Rows): boolean {
  const { everyone, with: upper } = sight;
  if (everyone === true || (everyone && holds(everyone, row))) return true;
  if (upper && sees(upper[0], rows.of(upper[0], row[upper[1]]), who, rows)) return true;
  return isNear(sight, row, who, rows);
}
/** As `isSeen`, for a reason of one's own: not because it is published. */
function isNear(
  { offices, own = [], self = [], city, notYet, also }: Sight,
  row: Raw,
  who: Looker,
  rows: Rows,
): boolean {
  return (
    (!!offices && isOffice(who, row[offices])) ||
    own.some((column) => isOf(who, row[column])) ||
    (!!who.person && self.some((column) => row[column] === who.person)) ||
    (!!city && !(notYet && holds(notYet, row)) && sitsInCity(who, city, row)) ||
    !!also?.(row, who, rows)
  );
}
const holds = (values: Readonly<Record<string, readonly unknown[]>>, row: Raw): boolean =>
  Object.entries(values).every(([column, among]) => among.includes(row[column]));

/** Whether somebody reads a file of a record: all of them, or those that are public. */
export function readsFile(file: Raw, who: Looker, rows: Rows): boolean {
  const type = file["subjectType"] as string;
  const record = rows.of(type, file["subjectId"]);
  if (file["removedOn"] || !sees(type, record, who, rows)) return false;
  return !!file["publicSince"] || isNear(sights[type]!.files ?? sights[type]!, record!, who, rows);
}
