/** The outline of drafts and of the annex, symbols, folds and selections. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type DocumentSymbol, type SelectionRange, SymbolTag } from 'vscode-languageserver-types';
import { embeddedLibrary } from '../../../../catalogues/embedded.ts';
import { analyse } from '../../../../core/analyse.ts';
import { annexDocument } from '../../../../core/features/annex.ts';
import {
  documentSymbols,
  flatSymbols,
  foldingRanges,
  outlineOf,
} from '../../../../core/features/outline/documentSymbols.ts';
import { draftOutline } from '../../../../core/features/outline/draftOutline.ts';
import { selectionRanges } from '../../../../core/features/outline/selectionRanges.ts';
import { workspaceSymbols } from '../../../../core/features/outline/workspaceSymbols.ts';
import { analysed, catalogue, library, sources, sourcesAt, textAt, withCursor } from '../../../fixture.ts';

const DRAFT = `DRAFT REVISION OF RESOLUTION 44 (REV. GENEVA, 2022)

Bridging the standardization gap

recalling

a) Resolution 123 (Rev. Bucharest, 2022);
b) Resolution 44 (Rev. Geneva, 2022),

resolves

1 to continue the plan,
in a second line;
2 to develop a programme to:
i) assist;
ii) develop;
3 that the plan be reviewed,

instructs the Director of the Telecommunication Standardization Bureau
5 to continue.

# Resolution 52 (Rev. New Delhi, 2024): Countering and combating spam

*resolves to instruct the relevant study groups*

- **1** to continue
`;

/** One line a section, indented by its depth: "resolves (9–18)". */
function tree(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, range, children = [] }) => [
    `${indent}${name} (${range.start.line}–${range.end.line - 1})`,
    ...tree(children, `${indent}  `),
  ]);
}

describe('outline of a draft', () => {
  it('holds its resolutions, their clauses and items', () => {
    assert.deepEqual(tree(documentSymbols(draftOutline(analysed(DRAFT, 'markdown')))), [
      'RESOLUTION 44 (REV. GENEVA, 2022) (0–19)',
      '  recalling (4–7)',
      '    a) Resolution 123 (Rev. Bucharest, 2022); (6–6)',
      '    b) Resolution 44 (Rev. Geneva, 2022), (7–7)',
      '  resolves (9–16)',
      '    1 to continue the plan, (11–12)',
      '    2 to develop a programme to: (13–15)',
      '      i) assist; (14–14)',
      '      ii) develop; (15–15)',
      '    3 that the plan be reviewed, (16–16)',
      '  instructs the Director of the Telecommunication Standardization Bureau (18–19)',
      '    5 to continue. (19–19)',
      'Resolution 52 (Rev. New Delhi, 2024) (21–25)',
      '  resolves to instruct the relevant study groups (23–25)',
      '    1 to continue (25–25)',
    ]);
  });
  it('strikes out those that are suppressed', () => {
    const symbols = documentSymbols(draftOutline(analysed('# RESOLUTION 80\n\n# RESOLUTION 44\n')));
    assert.deepEqual(
      symbols.map(({ name, tags }) => [name, tags]),
      [
        ['RESOLUTION 80', [SymbolTag.Deprecated]],
        ['RESOLUTION 44', undefined],
      ],
    );
  });
  it('is empty for a text that only cites resolutions', () => {
    for (const text of [
      'As decided in\nResolution 44 (Rev. New Delhi, 2024)\nwe go on.\n\nresolves\n\n1 text',
      '# On Resolution 44 (Rev. New Delhi, 2024) and what follows\n\nresolves\n1 text',
      '# Resolutions 44 to 52\n',
    ])
      assert.deepEqual(draftOutline(analysed(text, 'markdown')), [], text);
  });
  it('ends a clause at an annex, and takes the title of a new resolution from below its heading', () => {
    const text =
      'DRAFT NEW RESOLUTION [AFCP-1] (NEW DELHI, 2024)\n\nDigital public infrastructure\n\nresolves\n1 to act\n\nAnnex 1\n\n1 Objective\n';
    const symbols = documentSymbols(draftOutline(analysed(text)));
    assert.equal(symbols[0]?.detail, 'Digital public infrastructure');
    assert.deepEqual(tree(symbols), [
      'RESOLUTION [AFCP-1] (NEW DELHI, 2024) (0–9)',
      '  resolves (4–5)',
      '    1 to act (5–5)',
    ]);
  });
  it('takes clauses for what they are where they are headings of the format', () => {
    const outlines = (text: string, format: string) =>
      tree(documentSymbols(draftOutline(analysed(text, format))));
    const expected = ['  resolves (2–4)', '    1 to do (4–4)'];
    for (const [format, heading, clause] of [
      ['markdown', '## ', '### resolves'],
      ['markdown', '## ', '### *resolves* ###'],
      ['markdown', '# ', '## **resolves**'],
      ['asciidoc', '== ', '=== resolves'],
      ['asciidoc', '== ', '=== _resolves_'],
    ] as const) {
      const text = `${heading}RESOLUTION 44 (Rev. New Delhi, 2024)\n\n${clause}\n\n1 to do\n\n${heading}Annex\n\n1 Objective`;
      const [first, ...rest] = outlines(text, format);
      assert.match(first ?? '', /^RESOLUTION 44 \(Rev\. New Delhi, 2024\) \(0–8\)$/, clause);
      assert.deepEqual(rest, expected, clause);
    }
    const below = '# RESOLUTION 44\n\ntext that goes on\n## instructs\nthe Director of TSB\n1 to do';
    assert.deepEqual(outlines(below, 'markdown')[1], '  instructs the Director of TSB (3–5)');
  });
  it('takes no sentence for a clause', () => {
    const text =
      '# RESOLUTION 44\n\nThe assembly, which\ninstructs the Director of TSB\nto act, resolves nothing.\n';
    assert.deepEqual(tree(documentSymbols(draftOutline(analysed(text)))), ['RESOLUTION 44 (0–4)']);
  });
  it('finds in the report, read as a draft, the clauses that the catalogue has', () => {
    const embedded = embeddedLibrary();
    const text = readFileSync('data/wtsa-24/report.txt', 'utf8');
    const outline = draftOutline(analyse(text, embedded, { format: 'plaintext', rules: {} }));
    const entries = embedded.main.entries.filter((entry) => entry.annex);
    assert.deepEqual(
      outline.map(({ name, first }) => `${name} ${first + 1}`),
      entries.map(({ number, annex }) => `RESOLUTION ${number} ${annex?.line}`),
    );
    const wanted = entries.flatMap(({ annex }) => annex?.clauses.map((clause) => clause.line) ?? []);
    const found = outline.flatMap(({ sections }) => sections.map(({ first }) => first + 1));
    assert.deepEqual(found, wanted);
  });
});

describe('outline of the annex', () => {
  const annex = annexDocument(catalogue.latest).text;
  const sections = outlineOf(analysed(annex, 'markdown'), 'file:///annex.md', sources);
  it('is that of the catalogue, each part with its lines', () => {
    const lines = annex.split('\n');
    const symbols = documentSymbols(sections);
    assert.deepEqual(
      symbols.map(({ name, detail }) => [name, detail]),
      [
        ['Resolution 44 (Rev. New Delhi, 2024)', 'Bridging the standardization gap'],
        ['Resolution 52 (Rev. New Delhi, 2024)', 'Countering and combating spam'],
      ],
    );
    const [first] = symbols;
    assert.equal(lines[first?.selectionRange.start.line ?? -1], '## Resolution 44 (Rev. New Delhi, 2024)');
    assert.deepEqual(
      first?.children?.map(({ name }) => name),
      ['resolves', 'instructs the Director of the Telecommunication Standardization Bureau'],
    );
    assert.deepEqual(
      first?.children?.[0]?.children?.[1]?.children?.map(({ name }) => name),
      ['i) assist developing countries;'],
    );
  });
  it('folds what has several lines', () => {
    const folds = foldingRanges(sections);
    assert.equal(folds.length, 6, 'two resolutions, their three clauses, the item that holds an item');
    for (const { startLine, endLine } of folds) assert.ok(endLine > startLine);
  });
  it('is flat for clients that know no hierarchy', () => {
    const flat = flatSymbols(sections, 'file:///annex.md');
    assert.deepEqual(
      flat.slice(0, 3).map(({ name, containerName }) => [name, containerName]),
      [
        ['Resolution 44 (Rev. New Delhi, 2024)', undefined],
        ['resolves', 'Resolution 44 (Rev. New Delhi, 2024)'],
        ['1 that the plan be continued;', 'resolves'],
      ],
    );
  });
});

describe('workspace symbols', () => {
  const found = (query: string) =>
    workspaceSymbols(library, query, sources).map(({ name, containerName }) => `${name} | ${containerName}`);
  it('are found by number, title word, acronym and status', () => {
    const spam = ['Resolution 52 (Rev. New Delhi, 2024) – Countering and combating spam | WTSA-24 · revised'];
    assert.deepEqual(found('52'), spam);
    assert.deepEqual(found('spam'), spam);
    assert.deepEqual(found('suppressed'), ['Resolution 80 · suppressed | WTSA-24 · suppressed']);
    assert.deepEqual(found('supp'), ['Resolution 80 · suppressed | WTSA-24 · suppressed']);
    assert.deepEqual(found('Res. 52'), [spam[0]?.replace(' |', ' · Res. 52 |')]);
    assert.match(found('NOC')[0] ?? '', /^Resolution 83 .* · NOC \| WTSA-24 · unchanged$/);
    const tagged = workspaceSymbols(library, '', sources).filter(({ tags }) =>
      tags?.includes(SymbolTag.Deprecated),
    );
    assert.deepEqual(
      tagged.map(({ name }) => name),
      ['Resolution 80'],
    );
    assert.match(found('AI')[0] ?? '', /^Resolution 101 .* · COM4\/AI \|/);
    assert.match(found('IMR')[0] ?? '', /^Resolution 88 /);
    assert.equal(found('').length, catalogue.entries.length);
    assert.deepEqual(found('zebra'), []);
  });
  it('are clauses by whom they address, each with the query in its name, which editors look for', () => {
    const clause = '52 instructs Study Group 17, in collaboration with the Director of BDT';
    for (const query of ['to:BDT', 'to: study group 17', 'to:SG17', 'to:SG1', 'TO:bdt'])
      assert.deepEqual(found(query), [`${clause} · ${query} | Study Group 17 with the Director of BDT`]);
    assert.equal(found('to:').length, 2, 'all that address someone');
    assert.deepEqual(found('to:nobody'), []);
  });
  it('are left out where they can be opened nowhere', () => {
    assert.deepEqual(workspaceSymbols(library, '44', sourcesAt(null, null)), []);
    assert.deepEqual(workspaceSymbols(library, 'to:TSB', sourcesAt(null, 'file:///report.txt')), []);
  });
});

describe('selection ranges', () => {
  function growing(marked: string): string[] {
    const { analysis, position } = withCursor(marked);
    const out: string[] = [];
    let range: SelectionRange | undefined = selectionRanges(analysis, [position])[0];
    for (; range; range = range.parent) out.push(textAt(analysis, range.range));
    return out;
  }
  it('grow from the number to the list', () => {
    assert.deepEqual(
      growing('see Resolutions 44 (Rev. New Delhi, 2024) and 5‸2 (Geneva, 2022) of this assembly.'),
      [
        '52',
        '52 (Geneva, 2022)',
        '52 (Geneva, 2022) of this assembly',
        'Resolutions 44 (Rev. New Delhi, 2024) and 52 (Geneva, 2022) of this assembly',
      ],
    );
    assert.deepEqual(growing('under resolves 1 of Resolution 44 (Rev. New ‸Delhi, 2024)'), [
      'Rev. New Delhi, 2024',
      '(Rev. New Delhi, 2024)',
      'Resolution 44 (Rev. New Delhi, 2024)',
      'resolves 1 of Resolution 44 (Rev. New Delhi, 2024)',
    ]);
  });
  it('are the position alone where there is no reference', () => {
    assert.deepEqual(growing('no ref‸erence'), ['']);
  });
});
