/** Articles before the names of conferences, which are of several kinds. */
import assert from 'node:assert/strict';
import { say } from '../../../core/wording/say.ts';

describe('the article before the name of a conference', () => {
  const rows: readonly (readonly [language: string, assembly: string, revised: string, report: string])[] = [
    ['fr', 'AMNT-24', 'Révisée par l’AMNT-24.', 'Rapport de l’AMNT-24 : x'],
    ['fr', 'AR-23', 'Révisée par l’AR-23.', 'Rapport de l’AR-23 : x'],
    ['fr', 'CMDT-25', 'Révisée par la CMDT-25.', 'Rapport de la CMDT-25 : x'],
    [
      'fr',
      'PP-22 (Bucarest, 2022)',
      'Révisée par la PP-22 (Bucarest, 2022).',
      'Rapport de la PP-22 (Bucarest, 2022) : x',
    ],
    ['fr', 'Conseil', 'Révisée par le Conseil.', 'Rapport du Conseil : x'],
    ['es', 'CMDT-25', 'Revisada por la CMDT-25.', 'Informe de la CMDT-25: x'],
    ['es', 'Consejo', 'Revisada por el Consejo.', 'Informe del Consejo: x'],
    ['en', 'WTDC-25', 'Revised at WTDC-25.', 'WTDC-25 report: x'],
  ];
  for (const [language, assembly, revised, report] of rows)
    it(`${language}: ${assembly}`, () => {
      assert.equal(say(language, 'revisedAt', { assembly }), revised);
      assert.equal(
        say(language, 'reportAt', { assembly, where: 'x' }).replace(/[\u00a0\u202f]/g, ' '),
        report,
      );
    });
  it('begins a sentence', () => {
    const left = (assembly: string) => say('fr', 'unchanged', { assembly, number: 5, cited: 'y', where: '' });
    assert.match(left('CMDT-25'), /^La CMDT-25 n’a pas/);
    assert.match(left('AMNT-24'), /^L’AMNT-24 n’a pas/);
  });
});
