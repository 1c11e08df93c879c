/** Where the document of a promotion is published. */
export function Published({ link }: { readonly link: string | null | undefined }) {
  if (!link) return <span className="none">—</span>;
  return (
    <a href={link} rel="noreferrer external">
      {link}
    </a>
  );
}
