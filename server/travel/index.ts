import type { Module } from "../platform/module.ts";
import { TravelResolver } from "./resolver.ts";

export { seatDistance, type SeatDistance } from "./seats.ts";
export const travelModule: Module = { name: "travel", entities: [], resolvers: [TravelResolver] };
