/** All that is said of references, in Spanish. */
import type { Messages } from './messages.ts';

export const spanish: Messages = {
  // Where the report says something
  reportedAt: ' (informe, {place})',
  inSection: 'sección {section}, línea {line}',
  inTable: 'cuadro {number}, línea {line}',
  inAnnex: 'anexo, línea {line}',
  inList: 'lista de las que están en vigor, línea {line}',
  inPart: '{part}, línea {line}',
  evidenceAt: 'Informe, {place}: {claim} – {said}',
  reportLinks: 'Informe: {links}',

  // Findings: numbers
  suppressed: 'La Resolución {number} fue suprimida por la {assembly}{where}.',
  notAdoptedYet:
    'La Resolución {number} no existía al final de {year}: fue adoptada por la {assembly}{where}.',
  noSuchNumber:
    'No existe la Resolución {number} (órgano: {body}): el último número asignado por la {assembly} es el {last}.',
  noSuchNumberOrOther:
    'No existe la Resolución {number} (órgano: {body}): el último número asignado por la {assembly} es el {last}; si se trata de una resolución de otro órgano, indíquese cuál (“{example}”).',
  becameOther: '{temporary} pasó a ser la {citation}, y no la Resolución {number}{where}.',
  became: '{temporary} es un número provisional de la fase de redacción: pasó a ser la {citation}{where}.',
  backwards: '{name}: intervalo invertido; léase “{low} a {high}” o corríjase uno de los dos números.',
  rangeSuppressed:
    '{name}: este intervalo incluye la Resolución {number}, suprimida por la {assembly}{where}.',

  // Findings: editions
  noEditionAt:
    '{name}: la edición {edition} no existe, ya que en {year} no se celebró ninguna reunión en ese lugar (órgano: {body}, lugar: {place}); {hint}.',
  noEditionIn:
    '{name}: la edición {edition} no existe, ya que en {year} no se celebró ninguna reunión (órgano: {body}); {hint}.',
  hintInForce: 'la edición en vigor es {edition}',
  hintNearest: 'la reunión más próxima es la siguiente: {conference}',
  hintNone: 'no se conoce ninguna edición próxima',
  notMetYet:
    '{name}: la edición {edition} no existía al final de {year}, ya que la reunión aún no se había celebrado: {conference}.',
  missingGivenLater:
    '{name}: la primera mención no indica la edición, mientras que otras posteriores sí la indican.',
  missing: '{name}: la primera mención no indica la edición; escríbase “{citation}”.',
  citedInEdition: '{name}: la edición se indica aquí',
  mixed:
    '{name}: la edición citada aquí es {edition}, pero en la línea {line} es {other}; cítese una sola edición o explíquese por qué se hace referencia a una anterior.',
  mixedElsewhere:
    '{name}: la edición citada aquí es {edition}, pero en otra parte del documento es {other}; cítese una sola edición o explíquese por qué se hace referencia a una anterior.',
  citedAs: '{name}: la edición citada aquí es {edition}',
  onlyEdition:
    'La Resolución {number} fue adoptada por la {assembly} y no tiene edición {cited}: su única edición es {edition}{where}.',
  outdated:
    'La Resolución {number} fue revisada por la {assembly}: la edición en vigor es {edition}, y no {cited}{where}.',
  revisedSince:
    'La Resolución {number} ha sido revisada más de una vez desde {cited}: {revisions}; la edición en vigor es {edition}{where}.',
  laterKnown:
    'La Resolución {number} ha sido revisada desde {cited}: la edición {edition} se conoce por {source}.',
  neverHad:
    'La Resolución {number} nunca tuvo edición {cited}: la más próxima es {known}, como muestra {source}.',
  quoted: '«{title}»',
  markerMissing:
    'La Resolución {number} fue revisada por la {assembly}, por lo que su edición debe llevar la indicación “{mark}”: {edition}{where}.',
  markerTooMany:
    'La Resolución {number} es una nueva resolución de la {assembly}, por lo que su edición no debe llevar la indicación “{mark}”: {edition}{where}.',
  unchanged:
    'La {assembly} no modificó la Resolución {number}, por lo que no existe la edición {cited}{where}; el informe no precisa qué edición anterior está en vigor.',

  // Findings: words
  bodyMismatch:
    '{name}: “{words}” designa un órgano ({named}), pero {edition} es una edición de otro órgano: {body}, {conference}.',
  bodyMismatchAssembly:
    '{name}: “{words}” designa una asamblea, pero {edition} es una edición de otro órgano: {body}, {conference}.',
  bodyMismatchConference:
    '{name}: “{words}” designa una conferencia, pero {edition} es una edición de otro órgano: {body}, {conference}.',
  writtenInFull: '“{written}”: la forma habitual es “{standard}”.',
  writtenInFullForm: '“{written}”: la forma habitual es “{standard}”.',
  spaceMissing: '{name}: el número y la edición deben ir separados por un espacio.',
  otherTitle: 'El título de la Resolución {number} es “{title}”, y no “{written}”{where}.',
  titleOfOther:
    'El título de la Resolución {number} es “{title}”, y no “{written}”, que es el de la Resolución {other}{where}.',
  onlyTitleOfOther:
    '“{written}” es el título de la Resolución {other}{where}; el informe no indica el de la Resolución {number}.',
  noProvision:
    'El anexo del informe no contiene “{provision}” de la Resolución {number}; dado que solo recoge extractos, la disposición puede existir de todos modos (informe, anexo, línea {line}).',
  studyGroupMerged: 'La {group} pasó a formar parte de la {successor} en la {assembly}{where}.',

  // Findings: what the report says and does not say
  contradiction:
    'El informe de la {assembly} se contradice con respecto a la Resolución {number} ({claim}): {statements}.',
  statement: '“{said}” ({place})',
  and: ' y ',
  unknownThen:
    '{name}: no se sabe qué estaba en vigor al final de {year}, ya que las decisiones conocidas comienzan con la {assembly}; no se ha verificado la edición.',
  notCovered:
    '{name} – {whose}: el informe de la {assembly} no trata de este texto, por lo que no se ha verificado nada.',
  notCoveredBody:
    '{name} – {whose}: el informe de la {assembly} no trata de este texto, por lo que no se ha verificado nada.',
  notInReport: '{name}: sin mención en el informe de la {assembly}, por lo que no se ha verificado nada.',
  notListed:
    '{name} no figura entre las resoluciones en vigor después de la {assembly}, según «{source}»; esa lista puede estar incompleta.',
  laterThanListed:
    '{name}: la última edición que conoce la lista de las que están en vigor después de {assembly} es {edition}, anterior a {cited}; esa lista puede estar incompleta.',
  editionUnknown:
    '{name}: aquí no se sabe qué edición está en vigor, por lo que {cited} no se ha verificado.',
  bodyUnknown: '{name}: no es posible determinar el órgano de origen, por lo que no se ha verificado nada.',
  claimStatus: 'situación',
  claimTitle: 'título',
  claimTemporary: 'número provisional',
  claimEdition: 'edición',
  claimImpact: 'repercusión en los trabajos del UIT-D',
  yes: 'sí',
  no: 'no',

  // Why an older text is taken as cited on purpose; each is put into `onPurpose`
  onPurpose: '{message}; la referencia se considera intencionada, ya que {sign}.',
  signWord: 'así lo indica “{word}”',
  signCell: 'así lo indica “{word}” en la misma fila',
  signAssembly: 'antes se nombra la reunión que adoptó este texto ({assembly})',
  signHeading: 'el encabezamiento anuncia una edición posterior',
  signTitle: 'un título anterior indica la edición posterior',
  signLeads: 'el texto pasa a continuación a una edición posterior',
  signRecalls: 'el párrafo recuerda los antecedentes',
  signAdopted: 'el documento fue adoptado en {year}',
  signSuccessor: 'al lado se nombra la {group}',
  signYear: 'la frase trata de {year}',

  // Fixes and other actions
  changeTo: 'Sustituir por {text}',
  changeToTitle: 'Sustituir por “{text}”',
  add: 'Añadir {text}',
  putSpace: 'Insertar un espacio antes de la edición',
  fixAll: 'Corregir todas las referencias a resoluciones',
  fixAllOfKind: 'Corregir los {count} avisos “{code}” de este archivo',
  ignoreLine: 'Ignorar “{code}” en esta línea',
  ignoreFile: 'Ignorar “{code}” en este archivo',
  expandRange: 'Desarrollar el intervalo como lista',
  contractList: 'Agrupar la lista en intervalos',
  splitList: 'Dividir la lista en referencias separadas',
  joinReferences: 'Reunir las referencias en una lista',
  sortList: 'Ordenar la lista por número',
  addTitle: 'Añadir el título',
  cleanReference: 'Limpiar la referencia',
  convertTo: 'Convertir la referencia al {language}',
  languageEn: 'inglés',
  languageFr: 'francés',
  languageEs: 'español',
  languageRu: 'ruso',
  languageAr: 'árabe',
  languageZh: 'chino',

  // Hover, completion, hints
  noTitle: 'el informe no indica el título',
  nameRecommendation: 'Recomendación {name}',
  nameQuestion: 'Cuestión {name}',
  nameDecision: 'Decisión {name}',
  nameOpinion: 'Opinión {name}',
  nameStudyGroup: 'Comisión de Estudio {name}',
  revised: 'revisada',
  new: 'nueva',
  unchangedStatus: 'sin cambios',
  suppressedStatus: 'suprimida',
  listedStatus: 'en vigor',
  mergedStatus: 'fusionada',
  revisedAt: 'Revisada por la {assembly}.',
  newAt: 'Nueva resolución de la {assembly}.',
  unchangedAt: 'Mantenida sin cambios por la {assembly}; el informe no indica su edición.',
  suppressedAt: '**Suprimida** por la {assembly}: ya no debe citarse como si estuviera en vigor.',
  listedAfter: '**En vigor** después de la {assembly}, según la lista.',
  mergedAt: 'Pasó a formar parte de la {successor} en la {assembly}.',
  inForce: 'En vigor: {citation}',
  earlierEditions: 'Ediciones anteriores conocidas: {editions}. Fuentes: {sources}.',
  onlyCited: '{edition} (solo citada)',
  impact: 'Tiene repercusión en los trabajos del UIT-D (cuadro 1).',
  draftedAs: 'Redactada con el número provisional {temporary}.',
  noExtract: 'El anexo no contiene ningún extracto de ella.',
  extractsOf: 'El anexo contiene extractos de las partes siguientes:',
  openInAnnex: 'Abrir en el anexo',
  findCitations: 'Buscar las citas',
  reportAt: 'Informe de la {assembly}: {where}',
  listedAt: 'Según la lista: {where}',
  partLine: '{part}, línea {line}',
  contradictionOf: 'El informe se contradice ({claim}): {statements}.',
  statementIn: '“{said}” ({where})',
  noProvisionHere:
    'El anexo, que solo recoge extractos, no contiene “{provision}” de la Resolución {number}.',
  noneMentioned: 'El informe de la {assembly} no menciona ninguna de ellas.',
  noSuchResolution:
    'Esta resolución no existe (órgano: {body}): el último número asignado por la {assembly} es el {last}.',
  ofBody: '{name} – {body}',
  editionOf: 'Edición: {conference}.',
  notMentioned: 'El informe de la {assembly} no la menciona: no se ha verificado nada.',
  notListedHere: 'No figura en la lista de resoluciones en vigor después de la {assembly}.',
  unreadHere:
    'No se ha podido leer un catálogo de las resoluciones de este órgano: no se ha verificado nada.',
  notCoveredByReport: 'El informe de la {assembly} no trata de ella: no se ha verificado nada.',
  spokenOf: 'El informe habla de ello:',
  notSpokenOf: 'El informe de la {assembly} no habla de ello.',
  acceptHint: '{citation}: aceptar la sugerencia para insertar la edición.',
  inTheAnnex: '{name}: {what} (anexo)',
  citedNowhere: 'sin citas en esta área de trabajo',
  citedOnce: 'citada una vez en esta área de trabajo',
  citedTimes: 'citada {count} veces en esta área de trabajo',

  // Versions of a document in several languages
  parallelMissing: 'Falta una referencia: {cited} ({original}, línea {line}).',
  parallelMissingBefore: 'Falta una referencia antes de “{place}”: {cited} ({original}, línea {line}).',
  parallelMissingAfter: 'Falta una referencia después de “{place}”: {cited} ({original}, línea {line}).',
  parallelExtra: 'Referencia que no figura en este lugar en {original}: {cited}.',
  parallelInstead:
    'En este lugar, {original} (línea {line}) contiene otra referencia: {other}, y no {cited}.',
  parallelEdition: '{cited}: la edición citada en {original} (línea {line}) es {other}, y no {edition}.',
  parallelInVersion: '{version}, línea {line}: {message}',
  parallelCounterpart: '{cited} en {original}',
  parallelBefore: 'Referencia anterior: {cited}',
  parallelAfter: 'Referencia siguiente: {cited}',
  parallelBeforeInOriginal: 'Referencia anterior en {original}: {cited}',
  parallelAfterInOriginal: 'Referencia siguiente en {original}: {cited}',
  parallelPlace: 'Lugar correspondiente en {version}',

  // The table of authorities
  colResolution: 'Resolución',
  colBody: 'Órgano',
  colTitle: 'Título',
  colStatus: 'Situación',
  colCitedAs: 'Citada como',
  colTimes: 'Veces',
  colWhere: 'Dónde',
  colWorst: 'Observación más grave',
  rowStatus: '{status} ({assembly})',
  rowInForce: 'en vigor después de la {assembly}',
  rowNoSuch: 'no existe tal resolución',
  rowPastLast: 'rebasa el último número',
  rowRange: 'intervalo',
  rowNotInReport: 'no figura en el informe',
  rowNotCovered: 'no abarcada por el informe',
  rowNoEdition: 'sin edición',
  morePlaces: 'y {count} más',
  noneCited: 'No se cita ninguna resolución.',
  summary: '{resolutions}, {times}, {documents}; cotejo con: {source}.',
  oneResolution: '1 resolución',
  manyResolutions: '{count} resoluciones',
  oneTime: '1 cita',
  manyTimes: '{count} citas',
  oneDocument: '1 documento',
  manyDocuments: '{count} documentos',
  error: 'error',
  warning: 'advertencia',
  information: 'información',
  hint: 'sugerencia',
};
