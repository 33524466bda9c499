/** The article before the name of a conference in a message: its template has that of one name, and others want another. */

/** Names of bodies that are masculine; the others are feminine, as conferences and assemblies are. */
const MASCULINE = /^\P{L}*(?:Conseil|Consejo)/u;
/** "AMNT-24", "AR-23" */
const VOWEL = /^\P{L}*[AEIOUÉaeioué]/u;

type Rewriting = (template: string, name: string) => string;

const REWRITINGS: Readonly<Record<string, Rewriting>> = {
  // "par l’AMNT-24", "par la CMDT-25", "rapport du Conseil"
  fr: (template, name) => {
    if (MASCULINE.test(name))
      return template
        .replaceAll('de l’{assembly}', 'du {assembly}')
        .replaceAll('l’{assembly}', 'le {assembly}')
        .replaceAll('L’{assembly}', 'Le {assembly}');
    return VOWEL.test(name)
      ? template
      : template.replaceAll('l’{assembly}', 'la {assembly}').replaceAll('L’{assembly}', 'La {assembly}');
  },
  // "por la AMNT-24", "informe del Consejo"
  es: (template, name) =>
    MASCULINE.test(name)
      ? template
          .replaceAll('de la {assembly}', 'del {assembly}')
          .replaceAll('la {assembly}', 'el {assembly}')
          .replaceAll('La {assembly}', 'El {assembly}')
      : template,
};

/** A template in a language, with the article that the name wants which is put into it. */
export function withArticle(language: string, template: string, name: string | number | undefined): string {
  const rewriting = REWRITINGS[language];
  return rewriting && name !== undefined ? rewriting(template, String(name)) : template;
}
