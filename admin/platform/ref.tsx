import { useGetManyAggregate } from "ra-core";
import { Link } from "react-router";
import { nameOf, type Linked } from "./name.ts";

/** A record known only by its id: shown by its name if the reader may see it. All of a page are fetched together. */
export function Ref({ type, id }: { type: string; id: string }) {
  const { data } = useGetManyAggregate<Linked>(type, { ids: [id] });
  const found = data?.find((it) => it?.id === id);
  return found ? (
    <Link to={`/${type}/${id}`}>{nameOf(found)}</Link>
  ) : (
    <span className="serial none">{id.slice(-8)}</span>
  );
}
