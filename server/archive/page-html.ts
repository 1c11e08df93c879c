const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** Text escaped for HTML. */
export const html = (text: string | number): string => String(text).replace(/[&<>"']/g, (sign) => signs[sign]!);
/** English text, marked as such for screen readers. */
export const en = (text: string): string => `<span lang="en">${html(text)}</span>`;
/** Chinese first, English beside it. */
export const both = (zh: string, english: string): string => `${html(zh)} ${en(english)}`;
/** A pair of words as kept in `shared/`. */
export const word = ([zh, english]: readonly [string, string]): string => both(zh, english);
/** A link to a file of the pack. */
export const to = (path: string, text: string): string =>
  `<a href="${path.split("/").map(encodeURIComponent).join("/")}">${html(text)}</a>`;
/** A number, a hash or a command. */
export const code = (text: string): string => `<code>${html(text)}</code>`;

/** A table of cells that are HTML already; it scrolls by itself on a narrow screen. */
export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => `<div class="scroll" tabindex="0" role="region" aria-label="${html(caption)}"><table>
<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}</tbody></table></div>`;
/** Names and values, both HTML already. */
export const facts = (rows: readonly (readonly [string, string])[]): string =>
  `<dl>${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
/** A numbered part of the page, which links lead to by its id. */
export const part = (id: string, n: number, zh: string, english: string, ...content: readonly string[]): string =>
  `<section id="${id}"><h2><b>${n}</b> ${both(zh, english)}</h2>${content.join("\n")}</section>`;
