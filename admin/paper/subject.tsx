import { Link } from "react-router";
import { t, word } from "../platform/text.ts";
import { useAsk } from "../platform/use-ask.ts";
import { minutesSubject } from "./documents.ts";

const typeOf = (one: string): string => `${one[0]!.toUpperCase()}${one.slice(1)}`;
/** Minutes have no page of their own: they are shown on the methodology's. */
function Minutes({ id }: { id: string }) {
  const { methodology, round } = useAsk(minutesSubject, { id }).data?.reviewMinutes ?? {};
  return methodology ? (
    <Link to={`/Methodology/${methodology.id}`}>{t("methodology.minutesN", { n: round! })}</Link>
  ) : (
    t("methodology.minutes")
  );
}
/** The link to the record that a document is about. */
export const Subject = ({ type: one, id }: { type: string; id: string }) =>
  one === "register" ? (
    t("paper.register")
  ) : one === "reviewMinutes" ? (
    <Minutes id={id} />
  ) : (
    <Link to={`/${typeOf(one)}/${id}`}>{word(`${typeOf(one)}.one`) ?? one}</Link>
  );
