/** The token of the link that was opened. It is taken out of the address, which a browser would keep and show. */
export function tokenHere(): string {
  const token = location.hash.slice(1);
  history.replaceState(history.state, "", location.pathname);
  return token;
}
