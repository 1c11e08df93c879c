/** The name of an entity's table: its own, uncapitalised. Columns are named as the attributes are. */
export const tableOf = ({ name }: { name: string }): string => name[0]!.toLowerCase() + name.slice(1);
