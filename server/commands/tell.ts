/** Output of a command: data to stdout as JSON, progress to stderr. */
export interface Tell {
  readonly answer: (data: unknown) => void;
  readonly say: (text: string) => void;
}
