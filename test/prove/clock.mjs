/**
 * Loaded before a server of a trial: its wall clock is wrong by TRIAL_DAYS days. What only grows, `performance.now`, is
 * left alone.
 */
const Right = Date;
const { now } = Right;
const off = Number(process.env["TRIAL_DAYS"]) * 86_400_000;
Right.now = () => now() + off;
globalThis.Date = new Proxy(Right, {
  construct: (target, given, as) => Reflect.construct(target, given.length > 0 ? given : [Right.now()], as),
  apply: () => new Right(Right.now()).toString(),
});
Right.prototype.constructor = globalThis.Date;
