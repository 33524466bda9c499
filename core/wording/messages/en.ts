/** All that is said of references, in English: `{names}` are filled in by `say`; the other languages have the same keys. */

export const english = {
  // Where the report says something
  reportedAt: ' (report, {place})',
  inSection: 'section {section}, line {line}',
  inPart: '{part}, line {line}',
  evidenceAt: 'Report, {place}: {claim} {said}',
  reportLinks: 'Report: {links}',

  // Findings: numbers
  suppressed: 'Resolution {number} was suppressed by {assembly}{where}.',
  notAdoptedYet: 'There was no Resolution {number} at the end of {year}: {assembly} adopted it{where}.',
  noSuchNumber: 'There is no {body} Resolution {number}: the last number that {assembly} gave is {last}.',
  noSuchNumberOrOther:
    'There is no {body} Resolution {number}: the last number that {assembly} gave is {last}; if another body\'s resolution is meant, name the body ("{example}").',
  becameOther: '{temporary} became {citation}, not Resolution {number}{where}.',
  became: '{temporary} is the number of the drafting stage: it became {citation}{where}.',
  backwards: '{name} run backwards: from {low} to {high} is meant, or another number.',
  rangeSuppressed: '{name} take in Resolution {number}, which was suppressed by {assembly}{where}.',

  // Findings: editions
  noEditionAt: '{name} has no edition {edition}, since no {body} met in {place} in {year}; {hint}.',
  noEditionIn: '{name} has no edition {edition}, since no {body} met in {year}; {hint}.',
  hintInForce: 'the edition in force is {edition}',
  hintNearest: 'the nearest is {conference}',
  hintNone: 'there is no such edition',
  notMetYet: '{name} had no edition {edition} at the end of {year}: {conference} had not met yet.',
  missingGivenLater: 'The first mention of {name} gives no edition; later ones do.',
  missing: 'The first mention of {name} gives no edition; write {citation}.',
  citedInEdition: '{name} is cited in an edition here',
  mixed:
    '{name} is cited here as {edition}, but as {other} in line {line}; cite one edition, or say why an older one is meant.',
  citedAs: '{name} is cited as {edition} here',
  onlyEdition:
    'Resolution {number} was adopted by {assembly} and has no edition {cited}: its only one is {edition}{where}.',
  outdated:
    'Resolution {number} was revised by {assembly}: the edition in force is {edition}, not {cited}{where}.',
  markerMissing:
    'Resolution {number} was revised by {assembly}, so "{mark}" belongs to its edition: {edition}{where}.',
  markerTooMany:
    'Resolution {number} is new at {assembly}, so "{mark}" does not belong to its edition: {edition}{where}.',
  unchanged:
    '{assembly} left Resolution {number} unchanged, so there is no edition {cited}{where}; the report does not say which earlier edition is in force.',

  // Findings: words
  bodyMismatch:
    '{name}: "{words}" names the {named}, but {edition} is an edition of the {body}, {conference}.',
  bodyMismatchAssembly:
    '{name}: "{words}" names an assembly, but {edition} is an edition of the {body}, {conference}.',
  bodyMismatchConference:
    '{name}: "{words}" names a conference, but {edition} is an edition of the {body}, {conference}.',
  writtenInFull: '"{written}" is written "{standard}" in full.',
  writtenInFullForm: '"{written}" is written "{standard}" in full form.',
  spaceMissing: 'A space belongs between the number and the edition of {name}.',
  otherTitle: 'The title of Resolution {number} is "{title}", not "{written}"{where}.',
  titleOfOther:
    'The title of Resolution {number} is "{title}", not "{written}", which is the title of Resolution {other}{where}.',
  noProvision:
    'The report\'s annex has no "{provision}" of Resolution {number}; it holds extracts only, so it may exist all the same (report, Annex, line {line}).',

  // Findings: what the report says and does not say
  contradiction:
    'The {assembly} report contradicts itself on the {claim} of Resolution {number}: {statements}.',
  statement: '"{said}" ({place})',
  and: ' and ',
  unknownThen:
    '{name}: what was in force at the end of {year} is not known, since the decisions known begin with {assembly}; its edition was not checked.',
  notCovered: '{name} of {whose}: the {assembly} report does not cover it, so nothing was checked.',
  notCoveredBody: '{name} of the {whose}: the {assembly} report does not cover it, so nothing was checked.',
  notInReport: '{name}: the {assembly} report does not mention it, so nothing was checked.',
  bodyUnknown: '{name}: whose resolution it is cannot be told, so nothing was checked.',
  claimStatus: 'status',
  claimTitle: 'title',
  claimTemporary: 'temporary number',
  claimEdition: 'edition',
  claimImpact: 'impact on the work of ITU-D',
  yes: 'yes',
  no: 'no',

  // Why an older text is taken as cited on purpose; each is put into `onPurpose`
  onPurpose: '{message}; taken as cited on purpose, since {sign}.',
  signWord: '"{word}" says so',
  signCell: '"{word}" in the same row says so',
  signAssembly: '{assembly}, which adopted it, is named before it',
  signHeading: 'the heading announces a later edition',
  signTitle: 'a title above gives the later edition',
  signLeads: 'it leads on to a later edition',
  signRecalls: 'the paragraph recalls a history',
  signAdopted: 'the document was adopted in {year}',

  // Fixes and other actions
  changeTo: 'Change to {text}',
  changeToTitle: 'Change to "{text}"',
  add: 'Add {text}',
  putSpace: 'Put a space before the edition',
  fixAll: 'Fix all references to resolutions',
  fixAllOfKind: 'Fix all {count} "{code}" findings in this file',
  ignoreLine: 'Ignore "{code}" on this line',
  ignoreFile: 'Ignore "{code}" in this file',
  expandRange: 'Expand the range into a list',
  contractList: 'Contract the list into ranges',
  splitList: 'Split the list into single references',
  joinReferences: 'Join the references into a list',
  sortList: 'Sort the list by number',
  addTitle: 'Add the title',
  cleanReference: 'Clean the reference',
  convertTo: 'Convert reference to {language}',
  languageEn: 'English',
  languageFr: 'French',
  languageEs: 'Spanish',
  languageRu: 'Russian',
  languageAr: 'Arabic',
  languageZh: 'Chinese',

  // Hover, completion, hints
  noTitle: 'the report gives no title',
  revised: 'revised',
  new: 'new',
  unchangedStatus: 'unchanged',
  suppressedStatus: 'suppressed',
  revisedAt: 'Revised at {assembly}.',
  newAt: 'New at {assembly}.',
  unchangedAt: 'Left unchanged by {assembly}; the report does not give its edition.',
  suppressedAt: '**Suppressed** by {assembly}: no longer to be cited as in force.',
  inForce: 'In force: {citation}',
  impact: 'Has an impact on the work of ITU-D (Table 1).',
  draftedAs: 'Drafted as {temporary}.',
  noExtract: 'The annex holds no extract of it.',
  extractsOf: 'The annex holds extracts of:',
  openInAnnex: 'Open in the annex',
  findCitations: 'Find citations',
  reportAt: '{assembly} report: {where}',
  partLine: '{part}, line {line}',
  contradictionOf: 'The report contradicts itself on the {claim}: {statements}.',
  statementIn: '“{said}” in {where}',
  noProvisionHere: 'The annex, which holds extracts only, has no “{provision}” of Resolution {number}.',
  noneMentioned: 'The {assembly} report mentions none of them.',
  noSuchResolution: 'There is no such {body} resolution: the last number that {assembly} gave is {last}.',
  ofBody: '{name} of the {body}',
  editionOf: 'Edition of {conference}.',
  notMentioned: 'The {assembly} report does not mention it: nothing was checked.',
  notCoveredByReport: 'The {assembly} report does not cover it: nothing was checked.',
  acceptHint: '{citation}: accept the hint to write the edition.',

  // Versions of a document in several languages
  parallelMissing: 'Missing: {cited}, which {original} cites in line {line}.',
  parallelMissingBefore: 'Missing before {place}: {cited}, which {original} cites in line {line}.',
  parallelMissingAfter: 'Missing after {place}: {cited}, which {original} cites in line {line}.',
  parallelExtra: '{original} does not cite {cited} at this place.',
  parallelInstead: '{original} cites {other} at this place (line {line}), not {cited}.',
  parallelEdition: '{original} (line {line}) cites {cited} as {other}, not as {edition}.',
  parallelInVersion: '{version}, line {line}: {message}',
  parallelCounterpart: '{cited} in {original}',
  parallelBefore: '{cited} comes before it',
  parallelAfter: '{cited} comes after it',
  parallelBeforeInOriginal: '{cited} comes before this place in {original}',
  parallelAfterInOriginal: '{cited} comes after this place in {original}',
  parallelPlace: 'the place in {version}',
} as const;
