import { archiveModule } from "./archive/index.ts";
import { caseModule } from "./case/index.ts";
import { claimModule } from "./claim/index.ts";
import { committeeModule } from "./committee/index.ts";
import { confirmationModule } from "./confirmation/index.ts";
import { disclosureModule } from "./disclosure/index.ts";
import { drawModule } from "./draw/index.ts";
import { eventModule } from "./event/index.ts";
import { factorModule } from "./factor/index.ts";
import { fileModule } from "./file/index.ts";
import { findingModule } from "./finding/index.ts";
import { identityModule } from "./identity/index.ts";
import { issuanceModule } from "./issuance/index.ts";
import { ledgerModule } from "./ledger/index.ts";
import { marketModule } from "./market/index.ts";
import { methodologyModule } from "./methodology/index.ts";
import { migrations } from "./migrations/index.ts";
import { noticeModule } from "./notice/index.ts";
import { offsetModule } from "./offset/index.ts";
import { oversightModule } from "./oversight/index.ts";
import { installTemplates, paperModule } from "./paper/index.ts";
import { platformModule } from "./platform/index.ts";
import type { Invariant } from "./platform/doctor/invariant.ts";
import type { Module } from "./platform/module.ts";
import { installByTwo } from "./platform/record/by-two.ts";
import { installWatches } from "./platform/record/changed.ts";
import { installReactions } from "./platform/record/follow.ts";
import { installResources } from "./platform/record/resource.ts";
import { installKeeping } from "./platform/record/transaction.ts";
import type { Holdings } from "./platform/store/store.ts";
import { tableOf } from "./platform/store/table-name.ts";
import { policyModule } from "./policy/index.ts";
import { projectModule } from "./project/index.ts";
import { proposalModule } from "./proposal/index.ts";
import { promotionModule } from "./promotion/index.ts";
import { standingModule } from "./standing/index.ts";
import { travelModule } from "./travel/index.ts";

/** All modules, from the ground up: each depends only on those before it. */
export const modules: readonly Module[] = [
  platformModule,
  identityModule,
  policyModule,
  proposalModule,
  fileModule,
  paperModule,
  findingModule,
  standingModule,
  drawModule,
  claimModule,
  ledgerModule,
  factorModule,
  travelModule,
  committeeModule,
  methodologyModule,
  projectModule,
  promotionModule,
  issuanceModule,
  marketModule,
  eventModule,
  offsetModule,
  confirmationModule,
  oversightModule,
  caseModule,
  archiveModule,
  noticeModule,
  disclosureModule,
];

// What the modules say of themselves takes effect here, and nowhere else.
installResources(modules.flatMap(({ resources = [] }) => resources));
installKeeping(modules.flatMap(({ keeps }) => (keeps ? [keeps] : [])));
installReactions(modules.flatMap(({ reactions = [] }) => reactions));
installByTwo(modules.flatMap(({ byTwo = [] }) => byTwo));
installWatches(modules.flatMap(({ watches }) => (watches ? [watches] : [])));
installTemplates(modules.flatMap(({ papers = [] }) => papers));
for (const extension of modules.flatMap(({ extensions = [] }) => extensions)) extension.install();

/** The tables that begin empty after a restore. */
export const passing: ReadonlySet<string> = new Set(
  modules.flatMap(({ passing: own = [] }) => own).map((entity) => tableOf({ name: entity.name })),
);
export const holdings: Holdings = { entities: modules.flatMap(({ entities }) => entities), migrations };

/** What holds of the live data at every moment, as the modules say it: from the ground up. */
export const invariantsOf = async (): Promise<readonly Invariant[]> =>
  (await Promise.all(modules.map(({ invariants }) => invariants?.() ?? []))).flat();
