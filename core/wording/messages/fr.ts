/** All that is said of references, in French. */
import type { Messages } from './messages.ts';

export const french: Messages = {
  // Where the report says something
  reportedAt: ' (rapport, {place})',
  inSection: 'section {section}, ligne {line}',
  inTable: 'tableau {number}, ligne {line}',
  inAnnex: 'annexe, ligne {line}',
  inList: 'liste de celles en vigueur, ligne {line}',
  inPart: '{part}, ligne {line}',
  evidenceAt: 'Rapport, {place} : {claim} – {said}',
  reportLinks: 'Rapport : {links}',

  // Findings: numbers
  suppressed: 'La Résolution {number} a été supprimée par l’{assembly}{where}.',
  notAdoptedYet:
    'La Résolution {number} n’existait pas à la fin de {year} : elle a été adoptée par l’{assembly}{where}.',
  noSuchNumber:
    'Il n’existe pas de Résolution {number} (organe : {body}) : le dernier numéro attribué par l’{assembly} est {last}.',
  noSuchNumberOrOther:
    'Il n’existe pas de Résolution {number} (organe : {body}) : le dernier numéro attribué par l’{assembly} est {last} ; s’il s’agit d’une résolution d’un autre organe, préciser lequel (« {example} »).',
  becameOther: '{temporary} est devenu la {citation}, et non la Résolution {number}{where}.',
  became: '{temporary} est un numéro provisoire de la phase de rédaction, devenu la {citation}{where}.',
  backwards: '{name} : intervalle inversé ; lire « {low} à {high} », ou corriger l’un des deux numéros.',
  rangeSuppressed:
    '{name} : cet intervalle comprend la Résolution {number}, supprimée par l’{assembly}{where}.',

  // Findings: editions
  noEditionAt:
    '{name} : l’édition {edition} n’existe pas, car aucune réunion n’a eu lieu à cet endroit en {year} (organe : {body}, lieu : {place}) ; {hint}.',
  noEditionIn:
    '{name} : l’édition {edition} n’existe pas, car aucune réunion n’a eu lieu en {year} (organe : {body}) ; {hint}.',
  hintInForce: 'l’édition en vigueur est {edition}',
  hintNearest: 'la réunion la plus proche est la suivante : {conference}',
  hintNone: 'aucune édition proche n’est connue',
  notMetYet:
    '{name} : l’édition {edition} n’existait pas à la fin de {year}, car la réunion n’avait pas encore eu lieu : {conference}.',
  missingGivenLater:
    '{name} : la première mention n’indique pas l’édition, alors que des mentions ultérieures l’indiquent.',
  missing: '{name} : la première mention n’indique pas l’édition ; écrire « {citation} ».',
  citedInEdition: '{name} : l’édition est indiquée ici',
  mixed:
    '{name} : l’édition citée ici est {edition}, mais {other} à la ligne {line} ; citer une seule édition, ou préciser pourquoi une édition antérieure est visée.',
  mixedElsewhere:
    '{name} : l’édition citée ici est {edition}, mais {other} ailleurs dans le document ; citer une seule édition, ou préciser pourquoi une édition antérieure est visée.',
  citedAs: '{name} : l’édition citée ici est {edition}',
  onlyEdition:
    'La Résolution {number} a été adoptée par l’{assembly} et n’a pas d’édition {cited} : sa seule édition est {edition}{where}.',
  outdated:
    'La Résolution {number} a été révisée par l’{assembly} : l’édition en vigueur est {edition}, et non {cited}{where}.',
  revisedSince:
    'La Résolution {number} a été révisée plus d’une fois depuis {cited} : {revisions} ; l’édition en vigueur est {edition}{where}.',
  laterKnown:
    'La Résolution {number} a été révisée depuis {cited} : l’édition {edition} est connue d’après {source}.',
  neverHad:
    'La Résolution {number} n’a jamais eu d’édition {cited} : la plus proche est {known}, comme le montre {source}.',
  quoted: '« {title} »',
  markerMissing:
    'La Résolution {number} a été révisée par l’{assembly} ; son édition doit donc porter la mention « {mark} » : {edition}{where}.',
  markerTooMany:
    'La Résolution {number} est une nouvelle résolution de l’{assembly} ; son édition ne doit donc pas porter la mention « {mark} » : {edition}{where}.',
  unchanged:
    'L’{assembly} n’a pas modifié la Résolution {number}, de sorte qu’il n’existe pas d’édition {cited}{where} ; le rapport ne précise pas quelle édition antérieure est en vigueur.',

  // Findings: words
  bodyMismatch:
    '{name} : « {words} » désigne un organe ({named}), mais {edition} est une édition d’un autre organe : {body}, {conference}.',
  bodyMismatchAssembly:
    '{name} : « {words} » désigne une assemblée, mais {edition} est une édition d’un autre organe : {body}, {conference}.',
  bodyMismatchConference:
    '{name} : « {words} » désigne une conférence, mais {edition} est une édition d’un autre organe : {body}, {conference}.',
  writtenInFull: '« {written} » : la forme usuelle est « {standard} ».',
  writtenInFullForm: '« {written} » : la forme usuelle est « {standard} ».',
  spaceMissing: '{name} : le numéro et l’édition doivent être séparés par un espace.',
  otherTitle: 'Le titre de la Résolution {number} est « {title} », et non « {written} »{where}.',
  titleOfOther:
    'Le titre de la Résolution {number} est « {title} », et non « {written} », qui est celui de la Résolution {other}{where}.',
  onlyTitleOfOther:
    '« {written} » est le titre de la Résolution {other}{where} ; le rapport n’indique pas celui de la Résolution {number}.',
  noProvision:
    'L’annexe du rapport ne contient pas « {provision} » pour la Résolution {number} ; comme elle ne donne que des extraits, cette disposition peut néanmoins exister (rapport, annexe, ligne {line}).',
  studyGroupMerged: 'La {group} fait partie de la {successor} depuis l’{assembly}{where}.',

  // Findings: what the report says and does not say
  contradiction:
    'Le rapport de l’{assembly} se contredit au sujet de la Résolution {number} ({claim}) : {statements}.',
  statement: '« {said} » ({place})',
  and: ' et ',
  unknownThen:
    '{name} : on ignore ce qui était en vigueur à la fin de {year}, car les décisions connues commencent avec l’{assembly} ; l’édition n’a pas été vérifiée.',
  notCovered:
    '{name} – {whose} : le rapport de l’{assembly} n’en traite pas, de sorte que rien n’a été vérifié.',
  notCoveredBody:
    '{name} – {whose} : le rapport de l’{assembly} n’en traite pas, de sorte que rien n’a été vérifié.',
  notInReport:
    '{name} : le rapport de l’{assembly} n’en fait pas mention, de sorte que rien n’a été vérifié.',
  notListed:
    '{name} ne figure pas parmi les résolutions en vigueur après l’{assembly}, d’après « {source} » ; cette liste peut être incomplète.',
  laterThanListed:
    '{name} : la dernière édition que connaît la liste de celles en vigueur après {assembly} est {edition}, antérieure à {cited} ; cette liste peut être incomplète.',
  editionUnknown: '{name} : l’édition en vigueur n’est pas connue ici ; {cited} n’a donc pas été vérifiée.',
  bodyUnknown: '{name} : l’organe d’origine ne peut être déterminé, de sorte que rien n’a été vérifié.',
  claimStatus: 'statut',
  claimTitle: 'titre',
  claimTemporary: 'numéro provisoire',
  claimEdition: 'édition',
  claimImpact: 'incidence sur les travaux de l’UIT-D',
  yes: 'oui',
  no: 'non',

  // Why an older text is taken as cited on purpose; each is put into `onPurpose`
  onPurpose: '{message} ; référence considérée comme intentionnelle, car {sign}.',
  signWord: '« {word} » l’indique',
  signCell: '« {word} » l’indique sur la même ligne du tableau',
  signAssembly: 'la réunion qui a adopté ce texte est nommée auparavant ({assembly})',
  signHeading: 'l’intitulé annonce une édition ultérieure',
  signTitle: 'un titre situé plus haut indique l’édition ultérieure',
  signLeads: 'le texte passe ensuite à une édition ultérieure',
  signRecalls: 'le paragraphe rappelle un historique',
  signAdopted: 'le document a été adopté en {year}',
  signSuccessor: 'la {group} est nommée à côté',
  signYear: 'la phrase parle de {year}',

  // Fixes and other actions
  changeTo: 'Remplacer par {text}',
  changeToTitle: 'Remplacer par « {text} »',
  add: 'Ajouter {text}',
  putSpace: 'Insérer un espace avant l’édition',
  fixAll: 'Corriger toutes les références à des résolutions',
  fixAllOfKind: 'Corriger les {count} signalements « {code} » dans ce fichier',
  ignoreLine: 'Ignorer « {code} » sur cette ligne',
  ignoreFile: 'Ignorer « {code} » dans ce fichier',
  expandRange: 'Développer l’intervalle en liste',
  contractList: 'Condenser la liste en intervalles',
  splitList: 'Scinder la liste en références distinctes',
  joinReferences: 'Regrouper les références en une liste',
  sortList: 'Trier la liste par numéro',
  addTitle: 'Ajouter le titre',
  cleanReference: 'Nettoyer la référence',
  convertTo: 'Convertir la référence en {language}',
  languageEn: 'anglais',
  languageFr: 'français',
  languageEs: 'espagnol',
  languageRu: 'russe',
  languageAr: 'arabe',
  languageZh: 'chinois',

  // Hover, completion, hints
  noTitle: 'le rapport n’indique pas de titre',
  nameRecommendation: 'Recommandation {name}',
  nameQuestion: 'Question {name}',
  nameDecision: 'Décision {name}',
  nameOpinion: 'Avis {name}',
  nameStudyGroup: 'Commission d’études {name}',
  revised: 'révisée',
  new: 'nouvelle',
  unchangedStatus: 'inchangée',
  suppressedStatus: 'supprimée',
  listedStatus: 'en vigueur',
  mergedStatus: 'fusionnée',
  revisedAt: 'Révisée par l’{assembly}.',
  newAt: 'Nouvelle résolution de l’{assembly}.',
  unchangedAt: 'Laissée inchangée par l’{assembly} ; le rapport n’en indique pas l’édition.',
  suppressedAt: '**Supprimée** par l’{assembly} : ne doit plus être citée comme étant en vigueur.',
  listedAfter: '**En vigueur** après l’{assembly}, d’après la liste.',
  mergedAt: 'Fait partie de la {successor} depuis l’{assembly}.',
  inForce: 'En vigueur : {citation}',
  earlierEditions: 'Éditions antérieures connues : {editions}. Sources : {sources}.',
  onlyCited: '{edition} (seulement citée)',
  impact: 'A une incidence sur les travaux de l’UIT-D (tableau 1).',
  draftedAs: 'Rédigée sous le numéro provisoire {temporary}.',
  noExtract: 'L’annexe n’en contient aucun extrait.',
  extractsOf: 'L’annexe contient des extraits des parties suivantes :',
  openInAnnex: 'Ouvrir dans l’annexe',
  findCitations: 'Rechercher les citations',
  reportAt: 'Rapport de l’{assembly} : {where}',
  listedAt: 'D’après la liste : {where}',
  partLine: '{part}, ligne {line}',
  contradictionOf: 'Le rapport se contredit ({claim}) : {statements}.',
  statementIn: '« {said} » ({where})',
  noProvisionHere:
    'L’annexe, qui ne donne que des extraits, ne contient pas « {provision} » pour la Résolution {number}.',
  noneMentioned: 'Le rapport de l’{assembly} n’en mentionne aucune.',
  noSuchResolution:
    'Cette résolution n’existe pas (organe : {body}) : le dernier numéro attribué par l’{assembly} est {last}.',
  ofBody: '{name} – {body}',
  editionOf: 'Édition : {conference}.',
  notMentioned: 'Le rapport de l’{assembly} n’en fait pas mention : rien n’a été vérifié.',
  notListedHere: 'La liste des résolutions en vigueur après l’{assembly} ne la contient pas.',
  unreadHere: 'Un catalogue des résolutions de cet organe n’a pas pu être lu : rien n’a été vérifié.',
  notCoveredByReport: 'Le rapport de l’{assembly} n’en traite pas : rien n’a été vérifié.',
  spokenOf: 'Le rapport en parle :',
  notSpokenOf: 'Le rapport de l’{assembly} n’en parle pas.',
  acceptHint: '{citation} : accepter l’indication pour insérer l’édition.',
  inTheAnnex: '{name} : {what} (annexe)',
  citedNowhere: 'aucune citation dans cet espace de travail',
  citedOnce: 'citée une fois dans cet espace de travail',
  citedTimes: 'citée {count} fois dans cet espace de travail',

  // Versions of a document in several languages
  parallelMissing: 'Référence manquante : {cited} ({original}, ligne {line}).',
  parallelMissingBefore: 'Référence manquante avant « {place} » : {cited} ({original}, ligne {line}).',
  parallelMissingAfter: 'Référence manquante après « {place} » : {cited} ({original}, ligne {line}).',
  parallelExtra: 'Référence absente de {original} à cet endroit : {cited}.',
  parallelInstead: 'Autre référence à cet endroit dans {original} (ligne {line}) : {other}, et non {cited}.',
  parallelEdition: '{cited} : l’édition citée dans {original} (ligne {line}) est {other}, et non {edition}.',
  parallelInVersion: '{version}, ligne {line} : {message}',
  parallelCounterpart: '{cited} dans {original}',
  parallelBefore: 'Référence précédente : {cited}',
  parallelAfter: 'Référence suivante : {cited}',
  parallelBeforeInOriginal: 'Référence précédente dans {original} : {cited}',
  parallelAfterInOriginal: 'Référence suivante dans {original} : {cited}',
  parallelPlace: 'Endroit correspondant dans {version}',

  // The table of authorities
  colResolution: 'Résolution',
  colBody: 'Organe',
  colTitle: 'Titre',
  colStatus: 'Statut',
  colCitedAs: 'Citée comme',
  colTimes: 'Occurrences',
  colWhere: 'Emplacement',
  colWorst: 'Constat le plus grave',
  rowStatus: '{status} ({assembly})',
  rowInForce: 'en vigueur après l’{assembly}',
  rowNoSuch: 'résolution inexistante',
  rowPastLast: 'va au-delà du dernier numéro',
  rowRange: 'intervalle',
  rowNotInReport: 'absente du rapport',
  rowNotCovered: 'non couverte par le rapport',
  rowNoEdition: 'sans édition',
  morePlaces: 'et {count} autres',
  noneCited: 'Aucune résolution n’est citée.',
  summary: '{resolutions}, {times}, {documents} ; vérification d’après : {source}.',
  oneResolution: '1 résolution',
  manyResolutions: '{count} résolutions',
  oneTime: '1 citation',
  manyTimes: '{count} citations',
  oneDocument: '1 document',
  manyDocuments: '{count} documents',
  error: 'erreur',
  warning: 'avertissement',
  information: 'information',
  hint: 'indication',
};
