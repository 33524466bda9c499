/** The style of the HTML report: on a screen, light or dark, and on paper. */

export const STYLE = `
:root{color-scheme:light dark;--line:light-dark(#d0d5dd,#444c56);--soft:light-dark(#f6f7f9,#22272e);--quiet:light-dark(#57606a,#9aa4af);
--error:light-dark(#b3261e,#ff8a80);--warning:light-dark(#8a5300,#f2b45c);--information:light-dark(#0b57d0,#8ab4f8);--hint:light-dark(#57606a,#9aa4af);
--page:light-dark(#fff,#1a1d21);--ink:light-dark(#1b1f24,#e6e8eb);--mark:light-dark(#fff0b3,#574500)}
body{font:16px/1.5 system-ui,"Noto Sans",sans-serif;color:var(--ink);background:var(--page);max-width:78rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.7rem;margin:0}h2{font-size:1.25rem;margin:2.25rem 0 .75rem}h3{font-size:1.05rem;margin:1.75rem 0 .5rem;overflow-wrap:anywhere}
header p{color:var(--quiet);margin:.25rem 0 0}
a{color:var(--information)}:focus-visible{outline:3px solid var(--information);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
ul,ol{list-style:none;margin:0;padding:0}
.tiles{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1.25rem}
.tiles li{flex:1 1 7rem;border:1px solid var(--line);border-top:4px solid;border-radius:.4rem;padding:.6rem .9rem;background:var(--soft)}
.tiles b{display:block;font-size:1.8rem;line-height:1.2}
.error{--tone:var(--error)}.warning{--tone:var(--warning)}.information{--tone:var(--information)}.hint{--tone:var(--hint)}
.tiles .error,.tiles .warning,.tiles .information,.tiles .hint,td.error,td.warning,td.information,td.hint{color:var(--tone)}
.tiles .none,td.none{color:var(--quiet)}
.unread{border:2px solid var(--error);border-radius:.4rem;padding:0 1rem .75rem;margin-top:1.5rem}.unread h2{margin:.75rem 0 .25rem}
.unread li{overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid var(--line);padding:.35rem .6rem;text-align:start;vertical-align:top}
thead th{color:var(--quiet);font-weight:600;font-size:.85rem}tbody th{font-weight:600;overflow-wrap:anywhere}
#resolutions+table{font-size:.9rem}#resolutions+table tbody th,.edition{white-space:nowrap}#resolutions+table :is(th,td){padding-inline:.4rem}
.number{text-align:end;font-variant-numeric:tabular-nums}td.error,td.warning{font-weight:600}
.filters{border:1px solid var(--line);border-radius:.4rem;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:.25rem .9rem .5rem}
.finding{border:1px solid var(--line);border-inline-start:5px solid var(--tone);border-radius:.4rem;padding:.6rem .9rem;margin:0 0 .75rem}
.finding p{margin:0}.head{color:var(--quiet);font-size:.85rem}.severity{color:var(--tone)}
blockquote{margin:.4rem 0;padding:0;font-family:Georgia,"Noto Serif",serif;font-size:1.05rem;overflow-wrap:anywhere}
mark{background:var(--mark);color:inherit;padding:0 .1em;border-radius:.15em}mark em{font-style:normal;font-weight:600;text-decoration:underline wavy var(--tone) 1.5px;text-underline-offset:.25em}
.fix::before{content:"✎ ";color:var(--quiet)}.fix,.elsewhere{color:var(--quiet);font-size:.92rem}
body:has(#show-error:not(:checked)) .finding.error,body:has(#show-warning:not(:checked)) .finding.warning,
body:has(#show-information:not(:checked)) .finding.information,body:has(#show-hint:not(:checked)) .finding.hint{display:none}
@media (max-width:78rem){table{display:block;overflow-x:auto}}
@media (max-width:40rem){body{padding:1rem}}
@media print{:root{color-scheme:light}body{font-size:10.5pt;max-width:none;padding:0}.filters,.skip{display:none}a{color:inherit;text-decoration:none}
.finding,tr,.tiles li{break-inside:avoid}h2,h3{break-after:avoid}thead{display:table-header-group}.tiles li{background:none}}
`;
