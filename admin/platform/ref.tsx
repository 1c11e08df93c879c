import { useGetManyAggregate } from "ra-core";
import { Link } from "react-router";
import { nameOf, type Linked } from "./name.ts";

/**
 * A record that is known by its id alone: called by its name where the reader may see it. All of a page are asked for
 * at once.
 */
export function Ref({ type, id }: { type: string; id: string }) {
  const { data } = useGetManyAggregate<Linked>(type, { ids: [id] });
  const found = data?.find((it) => it?.id === id);
  return found ? (
    <Link to={`/${type}/${id}`}>{nameOf(found)}</Link>
  ) : (
    <span className="serial none">{id.slice(-8)}</span>
  );
}
