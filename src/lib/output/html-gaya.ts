/** The style sheet of the single file: for phones of 2018, both themes, and paper. It loads nothing. */
export const gaya = `
:root{--paper:#fbfaf6;--card:#fff;--ink:#12232e;--ink-2:#4a5a63;--line:#d9d5c8;--teal:#0b5c6b;--magenta:#a3195b;color-scheme:light dark}
@media(prefers-color-scheme:dark){:root{--paper:#0e1a21;--card:#13232c;--ink:#eef1ec;--ink-2:#a9b8bd;--line:#2b3b44;--teal:#6fc3cf;--magenta:#f08bbd}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{max-width:60rem;margin:0 auto;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Helvetica Neue',Arial,sans-serif;overflow-wrap:break-word;word-wrap:break-word}
h1{margin:.5rem 0;font-size:1.75rem;line-height:1.2}
h2{margin:2rem 0 .5rem;padding-top:1rem;border-top:2px solid var(--ink);font-size:1.35rem;line-height:1.25}
h3{margin:0 0 .25rem;font-size:1.1rem}
p,ul,ol,dl{margin:0 0 .75rem;max-width:65ch}
ul,ol{padding-left:1.4rem}
dd{margin:0 0 .5rem}
dt{font-weight:700}
a{color:var(--teal)}
table{table-layout:fixed;width:100%;margin:.5rem 0;border-collapse:collapse;font-size:.9375rem}
caption{text-align:left;color:var(--ink-2);font-size:.875rem}
th,td{padding:.3rem .5rem .3rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{border-color:var(--ink-2);font-size:.875rem}
th,td{word-break:break-word}
thead th{width:36%}
thead th+th{width:25%}
thead th+th+th{width:39%}
article{margin:0 0 1.25rem;padding:.75rem 1rem;border:1px solid var(--line);background:var(--card)}
article:target{border:3px solid var(--magenta)}
small,.kecil{color:var(--ink-2);font-size:.875rem}
td small,th small{display:block}
.contoh{padding:.5rem;background:#a3195b;color:#fff;font-weight:700}
.peta{padding:.5rem;border:1px solid var(--line);background:#fff}
svg{display:block;width:100%;height:auto}
.a{fill:#0b5c6b}
.h{fill:#8d8672}
.m{fill:#5d97a1}
.k{fill:#fff}
.peta path{vector-effect:non-scaling-stroke}
.peta a{stroke:#4a5a63;stroke-width:.8px}
.peta .a,.peta .b{stroke:#fff}
.peta a:focus path,.peta a:hover path{fill:#e3a008}
.tepi{fill:none;stroke:#12232e;stroke-width:1.4px}
.peta text{fill:#12232e;stroke:#fff;stroke-width:.22em;stroke-linejoin:round;paint-order:stroke;text-anchor:middle;pointer-events:none}
.kel{display:none}
.kec{font-weight:700}
.legenda{padding:0;list-style:none}
.legenda svg{display:inline-block;width:28px;height:20px;margin-right:.5rem;vertical-align:middle;background:#fff;stroke:#4a5a63}
.daftar{padding:0;list-style:none;columns:9rem;max-width:none}
.daftar a{display:inline-block;padding:.2rem 0}
@media(min-width:40rem){.kel{display:block}.kec{display:none}}
@media print{body{max-width:none;padding:0;background:#fff;color:#000;font-size:9.5pt}.kel{display:block}.kec,.naik,.daftar{display:none}article,tr,.peta{break-inside:avoid;page-break-inside:avoid}article{padding:2mm;background:#fff}a{color:inherit}}
`;
