/** All that is said of references, in Russian. */
import type { Messages } from './messages.ts';

export const russian: Messages = {
  // Where the report says something
  reportedAt: ' (отчет, {place})',
  inSection: 'раздел {section}, строка {line}',
  inTable: 'таблица {number}, строка {line}',
  inAnnex: 'приложение, строка {line}',
  inList: 'список действующих, строка {line}',
  inPart: '{part}, строка {line}',
  evidenceAt: 'Отчет, {place}: {claim} — {said}',
  reportLinks: 'Отчет: {links}',

  // Findings: numbers
  suppressed: 'Резолюция {number} исключена на {assembly}{where}.',
  notAdoptedYet:
    'На конец {year} года Резолюции {number} не существовало: она была принята на {assembly}{where}.',
  noSuchNumber:
    'Резолюции {number} не существует (орган: {body}): последний номер, присвоенный на {assembly}, — {last}.',
  noSuchNumberOrOther:
    'Резолюции {number} не существует (орган: {body}): последний номер, присвоенный на {assembly}, — {last}; если имеется в виду резолюция другого органа, следует указать этот орган («{example}»).',
  becameOther: 'Временному номеру {temporary} соответствует {citation}, а не Резолюция {number}{where}.',
  became:
    '{temporary} — временный номер, присвоенный на этапе подготовки; ему соответствует {citation}{where}.',
  backwards:
    '{name}: обратный порядок номеров; следует писать «{low}–{high}» или исправить один из двух номеров.',
  rangeSuppressed: '{name}: в этот диапазон входит Резолюция {number}, исключенная на {assembly}{where}.',

  // Findings: editions
  noEditionAt:
    '{name}: редакции {edition} не существует, поскольку в {year} году собрание в этом месте не проводилось (орган: {body}, место: {place}); {hint}.',
  noEditionIn:
    '{name}: редакции {edition} не существует, поскольку в {year} году собрание не проводилось (орган: {body}); {hint}.',
  hintInForce: 'действующая редакция — {edition}',
  hintNearest: 'ближайшее собрание — {conference}',
  hintNone: 'близкой к ней редакции не найдено',
  notMetYet:
    '{name}: на конец {year} года редакции {edition} не существовало, поскольку собрание еще не состоялось: {conference}.',
  missingGivenLater:
    '{name}: при первом упоминании редакция не указана, хотя при последующих упоминаниях указана.',
  missing: '{name}: при первом упоминании редакция не указана; следует писать «{citation}».',
  citedInEdition: '{name}: здесь редакция указана',
  mixed:
    '{name}: здесь указана редакция {edition}, а в строке {line} — {other}; следует ссылаться на одну редакцию или пояснить, почему имеется в виду более ранняя.',
  mixedElsewhere:
    '{name}: здесь указана редакция {edition}, а в другом месте документа — {other}; следует ссылаться на одну редакцию или пояснить, почему имеется в виду более ранняя.',
  citedAs: '{name}: здесь указана редакция {edition}',
  onlyEdition:
    'Резолюция {number} принята на {assembly} и не имеет редакции {cited}: ее единственная редакция — {edition}{where}.',
  outdated:
    'Резолюция {number} пересмотрена на {assembly}: действующая редакция — {edition}, а не {cited}{where}.',
  revisedSince:
    'Резолюция {number} после {cited} пересматривалась не раз: {revisions}; действующая редакция — {edition}{where}.',
  laterKnown:
    'Резолюция {number} после {cited} пересматривалась: редакция {edition} известна из источника {source}.',
  neverHad:
    'У Резолюции {number} никогда не было редакции {cited}: ближайшая — {known}, как показывает источник {source}.',
  quoted: '«{title}»',
  markerMissing:
    'Резолюция {number} пересмотрена на {assembly}, поэтому в указании редакции необходима помета «{mark}»: {edition}{where}.',
  markerTooMany:
    'Резолюция {number} впервые принята на {assembly}, поэтому в указании редакции не должно быть пометы «{mark}»: {edition}{where}.',
  unchanged:
    'На {assembly} Резолюция {number} оставлена без изменений, поэтому редакции {cited} не существует{where}; в отчете не указано, какая из предыдущих редакций является действующей.',

  // Findings: words
  bodyMismatch:
    '{name}: указание «{words}» обозначает один орган ({named}), а {edition} — редакция другого органа: {body}, {conference}.',
  bodyMismatchAssembly:
    '{name}: указание «{words}» обозначает ассамблею, а {edition} — редакция другого органа: {body}, {conference}.',
  bodyMismatchConference:
    '{name}: указание «{words}» обозначает конференцию, а {edition} — редакция другого органа: {body}, {conference}.',
  writtenInFull: 'Вместо «{written}» следует писать «{standard}».',
  writtenInFullForm: 'Вместо «{written}» следует писать полностью: «{standard}».',
  spaceMissing: '{name}: между номером и редакцией необходим пробел.',
  otherTitle: 'Название Резолюции {number} — «{title}», а не «{written}»{where}.',
  titleOfOther:
    'Название Резолюции {number} — «{title}», а не «{written}»: так называется Резолюция {other}{where}.',
  onlyTitleOfOther:
    '«{written}» — название Резолюции {other}{where}; название Резолюции {number} в отчете не указано.',
  noProvision:
    'В приложении к отчету нет положения «{provision}» Резолюции {number}; в нем приводятся только выдержки, поэтому такое положение тем не менее может существовать (отчет, приложение, строка {line}).',
  studyGroupMerged: '{group} объединена с другой на {assembly}; теперь это {successor}{where}.',

  // Findings: what the report says and does not say
  contradiction:
    'В отчете {assembly} содержится противоречие в отношении Резолюции {number} ({claim}): {statements}.',
  statement: '«{said}» ({place})',
  and: ' и ',
  unknownThen:
    '{name}: неизвестно, что действовало на конец {year} года, поскольку известны только решения начиная с {assembly}; редакция не проверялась.',
  notCovered:
    '{name} — {whose}: в отчете {assembly} этот текст не рассматривается, поэтому проверка не проводилась.',
  notCoveredBody:
    '{name} — {whose}: в отчете {assembly} этот текст не рассматривается, поэтому проверка не проводилась.',
  notInReport: '{name}: в отчете {assembly} нет упоминания, поэтому проверка не проводилась.',
  notListed:
    '{name}: отсутствует среди резолюций, действующих после {assembly}, согласно источнику «{source}»; этот список может быть неполным.',
  laterThanListed:
    '{name}: последняя редакция, известная списку действующих после {assembly}, — {edition}; она раньше, чем {cited}; этот список может быть неполным.',
  editionUnknown: '{name}: какая редакция действует, здесь неизвестно, поэтому {cited} не проверялась.',
  bodyUnknown: '{name}: принявший орган установить невозможно, поэтому проверка не проводилась.',
  claimStatus: 'статус',
  claimTitle: 'название',
  claimTemporary: 'временный номер',
  claimEdition: 'редакция',
  claimImpact: 'влияние на работу МСЭ-D',
  yes: 'да',
  no: 'нет',

  // Why an older text is taken as cited on purpose; each is put into `onPurpose`
  onPurpose: '{message}; ссылка считается намеренной, поскольку {sign}.',
  signWord: 'на это указывает «{word}»',
  signCell: 'на это указывает «{word}» в той же строке таблицы',
  signAssembly: 'перед ней названо собрание, на котором принят этот текст ({assembly})',
  signHeading: 'в самом заголовке указана более поздняя редакция',
  signTitle: 'в названии выше указана более поздняя редакция',
  signLeads: 'далее следует переход к более поздней редакции',
  signRecalls: 'в этом пункте излагается история вопроса',
  signAdopted: 'документ принят в {year} году',
  signSuccessor: 'рядом названа {group}',
  signYear: 'в предложении говорится о {year} годе',

  // Fixes and other actions
  changeTo: 'Заменить на: {text}',
  changeToTitle: 'Заменить на: «{text}»',
  add: 'Добавить: {text}',
  putSpace: 'Вставить пробел перед редакцией',
  fixAll: 'Исправить все ссылки на резолюции',
  fixAllOfKind: 'Устранить все замечания «{code}» в этом файле ({count})',
  ignoreLine: 'Игнорировать «{code}» в этой строке',
  ignoreFile: 'Игнорировать «{code}» в этом файле',
  expandRange: 'Развернуть диапазон в список',
  contractList: 'Свернуть список в диапазоны',
  splitList: 'Разделить список на отдельные ссылки',
  joinReferences: 'Объединить ссылки в список',
  sortList: 'Упорядочить список по номерам',
  addTitle: 'Добавить название',
  cleanReference: 'Очистить ссылку от лишних знаков',
  convertTo: 'Перевести ссылку на {language}',
  languageEn: 'английский язык',
  languageFr: 'французский язык',
  languageEs: 'испанский язык',
  languageRu: 'русский язык',
  languageAr: 'арабский язык',
  languageZh: 'китайский язык',

  // Hover, completion, hints
  noTitle: 'название в отчете не указано',
  nameRecommendation: 'Рекомендация {name}',
  nameQuestion: 'Вопрос {name}',
  nameDecision: 'Решение {name}',
  nameOpinion: 'Мнение {name}',
  nameStudyGroup: '{name}-я Исследовательская комиссия',
  revised: 'пересмотрена',
  new: 'новая',
  unchangedStatus: 'без изменений',
  suppressedStatus: 'исключена',
  listedStatus: 'действует',
  mergedStatus: 'объединена',
  revisedAt: 'Пересмотрена на {assembly}.',
  newAt: 'Впервые принята на {assembly}.',
  unchangedAt: 'Оставлена без изменений на {assembly}; редакция в отчете не указана.',
  suppressedAt: '**Исключена** на {assembly}: ссылаться на нее как на действующую более не следует.',
  listedAfter: '**Действует** после {assembly} согласно списку.',
  mergedAt: 'Объединена с другой на {assembly}; теперь это {successor}.',
  inForce: 'Действующая редакция: {citation}',
  earlierEditions: 'Известные более ранние редакции: {editions}. Источники: {sources}.',
  onlyCited: '{edition} (известна только по ссылкам)',
  impact: 'Влияет на работу МСЭ-D (таблица 1).',
  draftedAs: 'Временный номер проекта: {temporary}.',
  noExtract: 'Выдержек из нее в приложении к отчету нет.',
  extractsOf: 'В приложении к отчету приводятся выдержки из следующих разделов:',
  openInAnnex: 'Открыть в приложении к отчету',
  findCitations: 'Найти ссылки',
  reportAt: 'Отчет {assembly}: {where}',
  listedAt: 'По списку: {where}',
  partLine: '{part}, строка {line}',
  contradictionOf: 'В отчете содержится противоречие ({claim}): {statements}.',
  statementIn: '«{said}» ({where})',
  noProvisionHere:
    'В приложении к отчету, где приводятся только выдержки, нет положения «{provision}» Резолюции {number}.',
  noneMentioned: 'В отчете {assembly} ни одна из них не упоминается.',
  noSuchResolution:
    'Такой резолюции не существует (орган: {body}): последний номер, присвоенный на {assembly}, — {last}.',
  ofBody: '{name} — {body}',
  editionOf: 'Редакция: {conference}.',
  notMentioned: 'В отчете {assembly} не упоминается: проверка не проводилась.',
  notListedHere: 'В списке резолюций, действующих после {assembly}, ее нет.',
  unreadHere: 'Каталог резолюций этого органа не удалось прочитать: проверка не проводилась.',
  notCoveredByReport: 'В отчете {assembly} не рассматривается: проверка не проводилась.',
  spokenOf: 'В отчете об этом говорится:',
  notSpokenOf: 'В отчете {assembly} об этом не говорится.',
  acceptHint: '{citation}: чтобы вставить редакцию, примите подсказку.',
  inTheAnnex: '{name}: {what} (приложение)',
  citedNowhere: 'в этой рабочей области ссылок нет',
  citedOnce: 'ссылок в этой рабочей области: 1',
  citedTimes: 'ссылок в этой рабочей области: {count}',

  // Versions of a document in several languages
  parallelMissing: 'Отсутствует ссылка: {cited} ({original}, строка {line}).',
  parallelMissingBefore: 'Перед ссылкой «{place}» отсутствует ссылка: {cited} ({original}, строка {line}).',
  parallelMissingAfter: 'После ссылки «{place}» отсутствует ссылка: {cited} ({original}, строка {line}).',
  parallelExtra: 'В файле {original} в этом месте нет такой ссылки: {cited}.',
  parallelInstead:
    'В файле {original} (строка {line}) в этом месте дана другая ссылка: {other}, а не {cited}.',
  parallelEdition: '{cited}: в файле {original} (строка {line}) указана редакция {other}, а не {edition}.',
  parallelInVersion: '{version}, строка {line}: {message}',
  parallelCounterpart: '{cited} в файле {original}',
  parallelBefore: 'Предыдущая ссылка: {cited}',
  parallelAfter: 'Следующая ссылка: {cited}',
  parallelBeforeInOriginal: 'Предыдущая ссылка в файле {original}: {cited}',
  parallelAfterInOriginal: 'Следующая ссылка в файле {original}: {cited}',
  parallelPlace: 'Соответствующее место в файле {version}',

  // The table of authorities
  colResolution: 'Резолюция',
  colBody: 'Орган',
  colTitle: 'Название',
  colStatus: 'Статус',
  colCitedAs: 'Как цитируется',
  colTimes: 'Число ссылок',
  colWhere: 'Где',
  colWorst: 'Самое серьезное замечание',
  rowStatus: '{status} ({assembly})',
  rowInForce: 'действует после {assembly}',
  rowNoSuch: 'такой резолюции нет',
  rowPastLast: 'выходит за последний номер',
  rowRange: 'диапазон',
  rowNotInReport: 'в отчете не упоминается',
  rowNotCovered: 'отчетом не охвачена',
  rowNoEdition: 'без указания редакции',
  morePlaces: 'и еще {count}',
  noneCited: 'Ссылок на резолюции нет.',
  summary: '{resolutions}; {times}; {documents}; проверено по источнику: {source}.',
  oneResolution: 'резолюций: 1',
  manyResolutions: 'резолюций: {count}',
  oneTime: 'ссылок: 1',
  manyTimes: 'ссылок: {count}',
  oneDocument: 'документов: 1',
  manyDocuments: 'документов: {count}',
  error: 'ошибка',
  warning: 'предупреждение',
  information: 'информация',
  hint: 'подсказка',
};
