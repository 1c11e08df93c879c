import {
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  ExpressionWrapper,
  OperatorNode,
  OrNode,
  ParensNode,
  PrimitiveValueListNode,
  ReferenceNode,
  sql,
  ValueNode,
  type Expression,
  type OperationNode,
  type SqlBool,
} from "kysely";

type Rule = Expression<SqlBool>;

/** `rule` as something that leads to no index of SQLite's: the rows are read in another order, and held against it. */
export const heldAgainst = (rule: Rule): Rule => sql<SqlBool>`(${rule}) is true`;

/**
 * The alternatives of a rule such as `state is published, or region is r, or owner is o`, so that no row fulfils two.
 * @param isListed whether there is an index of a column and the id.
 * @returns undefined where an index does not lead to the rows of each.
 */
export function alternativesOf(rule: Rule, isListed: (column: string) => boolean): readonly Rule[] | undefined {
  const nodes = alternativesIn(rule.toOperationNode()).filter((node) => !isNever(node));
  const always = nodes.find((node) => ValueNode.is(node) && node.value === true);
  if (always) return [asRule(always)];
  if (nodes.length === 0 || !nodes.every((node) => leads(node, isListed))) return undefined;
  return nodes.map((node, i) => apart(node, nodes.slice(0, i)));
}

const asRule = (node: OperationNode): Rule => new ExpressionWrapper<unknown, never, SqlBool>(node);

/** The rows of `node` that fulfil none of `others`. */
const apart = (node: OperationNode, others: readonly OperationNode[]): Rule =>
  others.length === 0
    ? asRule(node)
    : sql<SqlBool>`${asRule(node)} and (${sql.join(others.map(asRule), sql` or `)}) is not true`;

/** One of several values is as many alternatives: each index entry of one value is in the order of the id. */
function alternativesIn(node: OperationNode): readonly OperationNode[] {
  if (ParensNode.is(node)) return alternativesIn(node.node);
  if (OrNode.is(node)) return [...alternativesIn(node.left), ...alternativesIn(node.right)];
  if (!BinaryOperationNode.is(node) || !PrimitiveValueListNode.is(node.rightOperand) || operatorOf(node) !== "in")
    return [node];
  const { leftOperand, rightOperand } = node;
  return rightOperand.values.map((value) =>
    BinaryOperationNode.create(leftOperand, OperatorNode.create("="), ValueNode.create(value)),
  );
}

const operatorOf = ({ operator }: BinaryOperationNode): string | undefined =>
  OperatorNode.is(operator) ? operator.operator : undefined;

/** Kysely writes an empty `or` as `1 = 0`. */
const isNever = (node: OperationNode): boolean =>
  (ValueNode.is(node) && node.value === false) ||
  (BinaryOperationNode.is(node) &&
    ValueNode.is(node.leftOperand) &&
    ValueNode.is(node.rightOperand) &&
    node.leftOperand.value !== node.rightOperand.value);

function leads(node: OperationNode, isListed: (column: string) => boolean): boolean {
  if (ParensNode.is(node)) return leads(node.node, isListed);
  if (AndNode.is(node)) return leads(node.left, isListed) || leads(node.right, isListed);
  if (!BinaryOperationNode.is(node) || operatorOf(node) !== "=" || !ValueNode.is(node.rightOperand)) return false;
  const { leftOperand } = node;
  return ReferenceNode.is(leftOperand) && ColumnNode.is(leftOperand.column) && isListed(leftOperand.column.column.name);
}
