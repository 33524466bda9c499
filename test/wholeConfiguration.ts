/** A configuration file that says everything that one can say. */
export const wholeConfiguration = {
  rules: { suppressed: 'hint', 'missing-edition': 'off' },
  ignore: { 'minutes/**': ['*'], '*.txt': ['range'] },
  body: 'WTDC',
  asOf: 2022,
  languages: ['markdown'],
  catalogue: 'catalogue.json',
  catalogues: ['wtdc-25.catalogue.json', 'catalogues'],
};
