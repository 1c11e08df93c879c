/** How a command speaks: data to stdout as JSON, how it is getting on to stderr. */
export interface Tell {
  readonly answer: (data: unknown) => void;
  readonly say: (text: string) => void;
}
