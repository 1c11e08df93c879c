import type { Template } from "../platform/paper/index.ts";
import issuanceOrder from "./templates/issuance-order.json" with { type: "json" };

/** The papers that are issued here. */
export const templates = [issuanceOrder] as unknown as readonly Template[];
