/** What was measured: how many times the raw cost it is, and how many it may be. */
export interface Case {
  readonly name: string;
  readonly ratio: number;
  readonly limit: number;
  readonly microseconds: number;
  readonly rawMicroseconds: number;
}
