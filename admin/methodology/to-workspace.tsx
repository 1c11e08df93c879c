import { Navigate } from "react-router";
import type { ResultOf } from "../platform/graphql.ts";
import type { panelSeatOne } from "./documents.ts";

/** From a seat to the methodology under review. */
export const ToWorkspace = ({ record: { methodology } }: { record: ResultOf<typeof panelSeatOne>["panelSeat"] }) =>
  methodology && <Navigate to={`/Methodology/${methodology.id}`} replace />;
