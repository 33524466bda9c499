/** HTML and XML: what is read of them, and fixes that leave their tags and escapes whole. */
import assert from 'node:assert/strict';
import { analysed, check, finds, fixed, messages } from '../../fixture.ts';

function in_(format: string, rows: readonly string[]): void {
  describe(`prose: ${format}`, () => {
    for (const row of rows) it(row, () => finds(row, format));
  });
}

in_('html', [
  '<p title="Resolution 80">⟦Resolution 44 (Rev. New Delhi, 2024)⟧</p>',
  '<p><b>⟦Resolution 44</b> (<i>Rev. New Delhi</i>, 2024)⟧</p>',
  '<a href="https://www.itu.int/Resolution 80">⟦Resolution 44</a> (Rev. New Delhi, 2024)⟧',
  '<td>⟦Resolution 44⟧</td><td>(Rev. New Delhi, 2024)</td>',
  '<p>⟦Resolution 44⟧</p>(Rev. New Delhi, 2024)',
  '<P CLASS=x><SPAN>⟦Resolution</SPAN>\n   44⟧',
  '⟦Resolution<br>44 (Rev. New<br/>Delhi, 2024)⟧',
  '⟦Resolu<wbr>tion 44⟧, Resolu<img>tion 80',
  '⟦Resolution&nbsp;44 (Rev.&#160;New&#xa0;Delhi, 2024)⟧',
  '⟦R&eacute;solution&nbsp;44 (R&#233;v. New Delhi, 2024)⟧',
  '⟦R&Eacute;SOLUTION 20 (R&Eacute;V. GEN&Egrave;VE, 2022)⟧',
  'la ⟦R&#xE9;solution n<sup>o</sup>&nbsp;44⟧',
  'Resolutions ⟦101&ndash;103⟧',
  'Resolution &#52;4 and resolution&lt;44',
  '<!-- Resolution 80 -->⟦Resolution 44⟧<!-- never closed\n\n⟦Resolution 44⟧',
  '<script>const a = "<b>Resolution 80";</script><style>Resolution 80</style>⟦Resolution 44⟧',
  '<pre>Resolution 80</pre><code>Resolution 80</code> ⟦Resolution 44⟧ <pre>⟦Resolution 44⟧',
  '<!DOCTYPE html>\n<h1>⟦Resolution 44⟧</h1>',
  '<a data-x=">" title=\'Resolution 80 >\'>⟦Resolution 44⟧</a>',
  "where a <b it's ⟦Resolution 44⟧, not",
  '⟦Resolution 44<sup><a href="#n1">1</a></sup> (Rev. New Delhi, 2024)⟧',
  '<p>⟦Resolution 44<o:p></o:p> (Rev. <st1:City w:st="on">New Delhi</st1:City>, 2024)⟧</p>',
  '<ins>⟦Resolution</ins> <del>44⟧</del>',
]);

in_('xml', [
  '<?xml version="1.0"?>\n<!DOCTYPE a [ <!ENTITY r "Resolution 80"> ]>\n<akn:p>⟦Resolution 44⟧</akn:p>',
  '<p>recalling <ref href="/akn/itu/res/Resolution 80">⟦Resolution 44</ref> (Rev. New Delhi, 2024)⟧</p>',
  '<content><![CDATA[Resolution 80]]><akn:i>⟦Resolution</akn:i> 44⟧</content>',
  '<num>⟦Resolution 44⟧</num><heading>(Rev. New Delhi, 2024)</heading>',
  '<p>⟦Resolution <b>44</b><noteRef href="#n" marker="1"/> (Rev. New Delhi, 2024)⟧</p>',
]);

describe('fixes in HTML', () => {
  const right = 'Rev. New Delhi, 2024';
  it('replace what a tag is not in', () => {
    fixed('<b>Resolution 44</b> (Rev. Geneva, 2022)', `<b>Resolution 44</b> (${right})`, 'html');
  });
  it('keep the tags that stand in what they replace', () => {
    fixed('Resolution 44 (<i>Rev. Geneva</i> 2022)', `Resolution 44 (<i>${right}</i>)`, 'html');
    fixed('Resolution 44 (Rev. <i>Geneva 2022</i>)', `Resolution 44 (<i>${right}</i>)`, 'html');
    fixed('Resolution 44 (Rev. <i>Geneva</i>, 2022)', 'Resolution 44 (Rev. <i>New Delhi</i>, 2024)', 'html');
  });
  it('drop the line breaks that they replace', () => {
    fixed('Resolution 44 (Rev. Geneva<br>2022)', `Resolution 44 (${right})`, 'html');
  });
  it('keep a footnote', () => {
    const before = 'Res 44<sup>1</sup> (Rev. Geneva, 2022)';
    fixed(before, 'Resolution 44<sup>1</sup> (Rev. New Delhi, 2024)', 'html');
  });
  it('take an escape whole or not at all', () => {
    fixed(
      'R&eacute;solution 44 (R&eacute;v. Gen&egrave;ve, 2022)',
      'R&eacute;solution 44 (R&eacute;v. New Delhi, 2024)',
      'html',
    );
    fixed('Resolution 44 &#40;Rev. Geneva 2022&#41;', `Resolution 44 &#40;${right}&#41;`, 'html');
  });
  it('see escapes as the characters that they stand for', () => {
    const { references, findings } = analysed(
      'R&eacute;solution 20 (R&eacute;v. Gen&egrave;ve, 2022)',
      'html',
    );
    assert.equal(references.at(0)?.reference.edition?.place, 'Genève');
    assert.deepEqual(
      findings.filter(({ code }) => code === 'nonstandard-form'),
      [],
    );
    for (const message of messages(
      'R&eacute;s. 44 (R&eacute;v. Gen&egrave;ve 2022)',
      'nonstandard-form',
      'html',
    ))
      assert.doesNotMatch(message, /\u034f|\u2060|&/);
    for (const message of messages(
      'Resolution 44 (Rev. <b class="x">Geneva</b>, 2022)',
      'outdated-edition',
      'html',
    ))
      assert.match(message, /, not \(Rev\. Geneva, 2022\)/);
  });
});

describe('silencing in HTML and XML', () => {
  const flagged = '⟦Resolution 80 (Dubai, 2012)⟧{suppressed}';
  for (const format of ['html', 'xml']) {
    it(format, () => {
      check(
        `<p>Resolution 80 (Dubai, 2012)</p> <!-- itu-resolutions: ignore suppressed -->\n${flagged}`,
        format,
      );
      check(
        `<!-- itu-resolutions: ignore-next-line suppressed -->\n<p>Resolution 80 (Dubai, 2012)</p>`,
        format,
      );
      check(`<pre><!-- itu-resolutions: ignore-file --></pre>${flagged}`, format);
    });
  }
});
