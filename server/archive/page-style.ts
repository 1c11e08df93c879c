/** The style of a pack's index, on screen and on paper: the console's colours, and the machine's own fonts. */
export const pageStyle = `
:root{--ink:#1f2933;--quiet:#52606d;--line:#d9e0e6;--soft:#f4f7f6;--forest:#1b6b4f;--sand:#8a5a12;--brick:#b42318}
*{box-sizing:border-box}
body{margin:0;color:var(--ink);background:#fff;font:16px/1.6 "Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
header,main{max-width:72rem;margin:0 auto;padding:1.5rem 1rem}
h1{margin:.25rem 0 1rem;font-size:1.75rem;line-height:1.3}
h2{margin:2rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--forest);font-size:1.25rem}
h2>b{color:var(--forest)}
[lang=en]{color:var(--quiet);font-size:.875em}
small{color:var(--quiet)}
em{font-style:normal;color:var(--sand);font-weight:600}
em [lang=en]{color:inherit}
a{color:#0f5e70}
a:focus-visible,.scroll:focus-visible{outline:3px solid #0f6e84;outline-offset:2px}
code{font:.8125rem/1.4 ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
.number{font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll+.scroll{margin-top:1rem}
.claim{padding:.75rem 1rem;border-left:6px solid var(--sand);background:var(--soft)}
.claim[data-claim=neutral]{border-color:var(--forest)}
.claim[data-claim=revoked]{border-color:var(--brick)}
.claim>b{font-size:1.25rem}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.5rem 1.5rem;margin:1rem 0}
dt{color:var(--quiet);font-size:.875rem}
dd{margin:0}
nav ol{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.5rem;margin:1rem 0 0;padding:0;list-style:none;counter-reset:step}
nav li{display:flex;flex-direction:column;justify-content:space-between;padding:.5rem .75rem;border:1px solid var(--line);border-radius:8px;background:var(--soft)}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.875rem}
th,td{padding:.4rem .5rem;border:1px solid var(--line);text-align:left;vertical-align:top;min-width:5rem}
#lines th:first-child,#lines td:first-child{min-width:2rem;white-space:nowrap}
th{background:var(--soft)}
.how li{margin:.25rem 0}
@media print{@page{size:A4 landscape;margin:12mm}body{font-size:11px}header,main{max-width:none;padding:0}.scroll{overflow:visible}h2{break-after:avoid}tr{break-inside:avoid}a{color:inherit}}
`;
