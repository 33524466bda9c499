/** The language in which the server speaks to its user of itself: the client's, where there is a translation. */
import assert from 'node:assert/strict';
import { start } from './client.ts';

describe('the language of the server', () => {
  const rows: readonly (readonly [locale: string | undefined, message: RegExp])[] = [
    [
      'fr',
      /^Un paramètre d’ituResolutions n’a pas été compris\u00a0: body: L’organe «\u00a0WTSS\u00a0» n’existe pas/,
    ],
    ['fr-CA', /^Un paramètre d’ituResolutions .* \(et 1 de plus\)$/],
    ['es', /^No se ha entendido un valor de la configuración .* \(y 1 más\)$/],
    ['ru', /^Не распознан параметр ituResolutions: .* \(и еще 1\)$/],
    ['ar', /^لم يُفهم أحد إعدادات ituResolutions: .* \(و1 غيره\)$/],
    ['zh-cn', /^无法识别 ituResolutions 的某项设置：body: 没有机构“WTSS”/],
    ['zh-hans', /^无法识别/],
    ['zh-tw', /^无法识别/],
    ['eo', /^A setting of ituResolutions was not understood: .* \(and 1 more\)$/],
    ['constructor', /^A setting of ituResolutions/],
    [undefined, /^A setting of ituResolutions/],
  ];
  for (const [locale, message] of rows)
    it(`is that of the locale ${locale}, or English`, async () => {
      const client = await start({ ...(locale ? { locale } : {}), settings: { body: 'WTSS', asOf: 'soon' } });
      try {
        assert.match(await client.shown, message);
      } finally {
        client.process.kill();
      }
    });

  it('is spoken with what the client brings, as VS Code does', async () => {
    const translations = { 'A setting of ituResolutions was not understood: {0}': 'Agordo: {0}', other: 4 };
    const client = await start({ locale: 'eo', options: { translations }, settings: { body: 'WTSS' } });
    try {
      assert.match(await client.shown, /^Agordo: body: /);
    } finally {
      client.process.kill();
    }
  });
});
