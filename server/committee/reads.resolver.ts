import { Resolver } from "type-graphql";
import { readsOf } from "../platform/record/reads.ts";
import { Opinion, PanelSeat, ReviewMinutes } from "./panel.entity.ts";
import { opinions, panelSeats, reviewMinutes } from "./resource.ts";

@Resolver(() => PanelSeat)
export class PanelSeatResolver extends readsOf(panelSeats) {}

@Resolver(() => Opinion)
export class OpinionResolver extends readsOf(opinions) {}

@Resolver(() => ReviewMinutes)
export class ReviewMinutesResolver extends readsOf(reviewMinutes) {}
