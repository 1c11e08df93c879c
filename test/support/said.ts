/** What the platform says over HTTP: what was asked for, or why it is refused. */
export interface Said {
  // What a test asks for it knows itself.
  readonly data?: any;
  readonly errors?: readonly { readonly extensions: { readonly code: string; readonly reason?: string } }[];
}
