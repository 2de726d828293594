/** The report's looks: calm on the screen, in the dark, on a telephone and on paper. */
export const style = `
:root { color-scheme: light dark;
  --paper: light-dark(#fff, #16181d); --desk: light-dark(#f4f5f7, #0f1115); --ink: light-dark(#1b1f27, #e6e8ec);
  --line: light-dark(#dfe3e8, #31363f); --quiet: light-dark(#59616d, #a0a8b4); --mark: light-dark(#1d4f91, #86b6f2);
  --bad: light-dark(#b3261e, #ff9c93); --good: light-dark(#1b6e3a, #7fd69e); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--desk); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 2.5rem 1.25rem 5rem; display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
header, section { background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: 1.5rem clamp(1rem, 3vw, 2rem) 1.75rem; min-width: 0; }
h1 { font-size: 2rem; font-weight: 500; line-height: 1.25; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.3rem; font-weight: 600; margin: 0; }
p { margin: .25rem 0; max-width: 48rem; }
a { color: var(--mark); text-underline-offset: 3px; }
.verdict-line { font-size: 1.2rem; font-weight: 600; margin: 0; } .fine { color: var(--good); } .bad { color: var(--bad); }
.key, .notes, small { color: var(--quiet); font-size: .875rem; }
.suites { list-style: none; margin: 1.25rem 0; padding: 0; display: grid; gap: .5rem 2rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
.suites li { display: flex; justify-content: space-between; gap: 1rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
.suites span { color: var(--quiet); font-size: .875rem; white-space: nowrap; }
.suites .loss span { color: var(--bad); font-weight: 600; } .suites .gain span { color: var(--good); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; } .legend span { display: inline-flex; align-items: center; gap: .35rem; }
table { border-collapse: collapse; width: 100%; margin-top: .75rem; font-size: .9375rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .25rem; }
thead th { text-align: left; font-weight: 400; font-size: .8125rem; color: var(--quiet); padding-bottom: .25rem; }
tbody th { text-align: left; font-weight: 400; width: 34%; hyphens: auto; overflow-wrap: anywhere; }
th, td { padding: .3rem .9rem .3rem 0; vertical-align: middle; } tbody tr { border-top: 1px solid var(--line); }
small { display: block; } .plot { width: 14rem; } svg { display: block; width: 100%; height: 1.25rem; max-width: 14rem; }
.legend svg { width: 28px; }
.value, .n { font-variant-numeric: tabular-nums; white-space: nowrap; } .n { color: var(--quiet); } .n, table:not(.changes) thead th:nth-child(4) { text-align: right; }
.verdict { font-size: .875rem; color: var(--quiet); min-width: 5.5rem; }
.loss .verdict, .broken .verdict { color: var(--bad); font-weight: 600; } .gain .verdict { color: var(--good); font-weight: 600; }
.axis { stroke: var(--line); stroke-width: 2; stroke-linecap: round; }
.range { stroke: var(--mark); stroke-width: 6; stroke-opacity: .3; stroke-linecap: round; }
.dot { fill: var(--mark); } .ring { fill: none; stroke: var(--quiet); stroke-width: 1.5; } .bound { stroke: var(--quiet); stroke-dasharray: 2 2; }
.told .dot { fill: var(--quiet); } .told .range { stroke: var(--quiet); }
.loss .dot, .broken .dot { fill: var(--bad); } .loss .range, .broken .range { stroke: var(--bad); } .gain .dot { fill: var(--good); } .gain .range { stroke: var(--good); }
.panels { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); margin-top: 1.5rem; align-items: start; }
.panel { min-width: 0; } .panel thead { display: none; } .panel table { font-size: .875rem; } .panel .plot { width: 8rem; }
.panel .verdict { min-width: 0; } .panel .verdict:empty { padding: 0; } .panel th, .panel td { padding-block: .2rem; }
details { margin-top: 1rem; } summary { cursor: pointer; color: var(--mark); }
.failures ol { margin: .5rem 0 0; padding: 0; list-style: none; display: grid; gap: .75rem; }
.failures li { border-left: 3px solid var(--line); padding-left: 1rem; min-width: 0; overflow-wrap: anywhere; } .case { font-weight: 600; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1rem; margin: .25rem 0; font-size: .9375rem; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
.facts { margin-top: .75rem; } .notes { margin: 1rem 0 0; padding-left: 1.1rem; max-width: 52rem; }
@media (max-width: 47rem) {
  main { padding: 1rem .5rem 3rem; gap: .75rem; } thead { display: none; }
  table, tbody, caption { display: block; }
  tr { display: grid; grid-template-columns: minmax(0, 1fr) max-content; gap: 0 .75rem; padding: .4rem 0; align-items: baseline; }
  th, td { padding: 0 !important; } tbody th { grid-column: 1 / -1; width: auto; } .plot { grid-column: 1 / -1; width: auto !important; } svg { max-width: none; height: 1.1rem; }
  .n::before { content: "n = "; } .verdict { grid-column: 1 / -1; min-width: 0; }
}
@media print {
  :root { color-scheme: light; } body { background: none; font-size: 10pt; } main { max-width: none; padding: 0; gap: 1rem; }
  header, section { border: 0; border-radius: 0; padding: 0; } tr, .panel, .failures li { break-inside: avoid; } h2 { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; } summary { display: none; } a { color: inherit; }
  .panels { grid-template-columns: 1fr 1fr; } .plot { width: 9rem; }
}
`;
