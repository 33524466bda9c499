/** All that is said of references, in Arabic. */
import type { Messages } from './messages.ts';

export const arabic: Messages = {
  // Where the report says something
  reportedAt: ' (التقرير، {place})',
  inSection: 'القسم {section}، السطر {line}',
  inTable: 'الجدول {number}، السطر {line}',
  inAnnex: 'الملحق، السطر {line}',
  inList: 'قائمة القرارات السارية، السطر {line}',
  inPart: 'الجزء "{part}"، السطر {line}',
  evidenceAt: 'التقرير، {place}: {claim}: {said}',
  reportLinks: 'التقرير: {links}',

  // Findings: numbers
  suppressed: 'ألغت الجمعية {assembly} القرار {number}{where}.',
  notAdoptedYet:
    'لم يكن القرار {number} موجوداً في نهاية عام {year}: فالجمعية {assembly} هي التي اعتمدته بعد ذلك{where}.',
  noSuchNumber:
    'لا يوجد قرار يحمل الرقم {number} بين قرارات {body}: فآخر رقم خصصته الجمعية {assembly} هو {last}.',
  noSuchNumberOrOther:
    'لا يوجد قرار يحمل الرقم {number} بين قرارات {body}: فآخر رقم خصصته الجمعية {assembly} هو {last}؛ وإذا كان المقصود قراراً صادراً عن هيئة أخرى، فاذكر اسم الهيئة (مثلاً "{example}").',
  becameOther: 'القرار ذو الرقم المؤقت {temporary} أصبح {citation}، وليس القرار {number}{where}.',
  became: 'الرقم {temporary} رقم مؤقت من مرحلة الصياغة: والقرار الذي كان يحمله هو الآن {citation}{where}.',
  backwards: '{name}: تسلسل الأرقام معكوس؛ والمقصود إما من {low} إلى {high} وإما رقم آخر.',
  rangeSuppressed: '{name}: يدخل في هذا النطاق القرار {number} الذي قررت الجمعية {assembly} إلغاءه{where}.',

  // Findings: editions
  noEditionAt: 'لا وجود للصيغة {edition} من {name}، إذ لم يشهد عام {year} انعقاد {body} في {place}؛ {hint}.',
  noEditionIn: 'لا وجود للصيغة {edition} من {name}، إذ لم يشهد عام {year} انعقاد {body}؛ {hint}.',
  hintInForce: 'والصيغة السارية هي {edition}',
  hintNearest: 'واجتماع {conference} هو الأقرب إلى ذلك',
  hintNone: 'ولا توجد صيغة قريبة منها',
  notMetYet:
    'لم تكن الصيغة {edition} من {name} موجودة في نهاية عام {year}: فموعد انعقاد {conference} لم يكن قد حان بعد.',
  missingGivenLater: 'لا تحدد أول إحالة إلى {name} أي صيغة، بينما تحددها إحالات لاحقة.',
  missing: 'لا تحدد أول إحالة إلى {name} أي صيغة؛ اكتب {citation}.',
  citedInEdition: 'يُحال هنا إلى {name} بصيغة محددة',
  mixed:
    'يُحال هنا إلى {name} بالصيغة {edition}، ولكن بالصيغة {other} في السطر {line}؛ استعمل صيغة واحدة أو اذكر سبب الإحالة إلى صيغة أقدم.',
  mixedElsewhere:
    'يُحال هنا إلى {name} بالصيغة {edition}، ولكن بالصيغة {other} في موضع آخر من الوثيقة؛ استعمل صيغة واحدة أو اذكر سبب الإحالة إلى صيغة أقدم.',
  citedAs: 'يُحال هنا إلى {name} بالصيغة {edition}',
  onlyEdition:
    'اعتمدت الجمعية {assembly} القرار {number}، ولا وجود للصيغة {cited}: فصيغته الوحيدة هي {edition}{where}.',
  outdated: 'راجعت الجمعية {assembly} القرار {number}: فالصيغة السارية هي {edition}، وليست {cited}{where}.',
  revisedSince:
    'روجع القرار {number} أكثر من مرة بعد {cited}: {revisions}؛ والصيغة السارية هي {edition}{where}.',
  laterKnown: 'روجع القرار {number} بعد {cited}: فالصيغة {edition} معروفة من المصدر {source}.',
  neverHad: 'لم تكن للقرار {number} قط صيغة {cited}: وأقرب صيغة إليها هي {known}، كما يبيّن المصدر {source}.',
  quoted: '"{title}"',
  markerMissing:
    'راجعت الجمعية {assembly} القرار {number}، ولذلك ينبغي أن ترد كلمة "{mark}" في صيغته: {edition}{where}.',
  markerTooMany:
    'القرار {number} قرار جديد اعتمدته الجمعية {assembly}، ولذلك لا ينبغي أن ترد كلمة "{mark}" في صيغته: {edition}{where}.',
  unchanged:
    'أبقت الجمعية {assembly} القرار {number} دون تغيير، ولذلك لا وجود للصيغة {cited}{where}؛ ولا يبيّن التقرير الصيغة السابقة السارية.',

  // Findings: words
  bodyMismatch:
    '{name}: تدل عبارة "{words}" على {named}، في حين أن {edition} هي صيغة {conference} الصادرة عن {body}.',
  bodyMismatchAssembly:
    '{name}: تدل عبارة "{words}" على جمعية، في حين أن {edition} هي صيغة {conference} الصادرة عن {body}.',
  bodyMismatchConference:
    '{name}: تدل عبارة "{words}" على مؤتمر، في حين أن {edition} هي صيغة {conference} الصادرة عن {body}.',
  writtenInFull: 'الشكل المعتمد للعبارة "{written}" هو "{standard}".',
  writtenInFullForm: 'الشكل المعتمد الكامل للصيغة "{written}" هو "{standard}".',
  spaceMissing: 'يلزم ترك مسافة بين الرقم والصيغة: {name}.',
  otherTitle: 'عنوان القرار {number} هو "{title}"، وليس "{written}"{where}.',
  titleOfOther:
    'عنوان القرار {number} هو "{title}"، وليس "{written}"، فهذا الأخير عنوان القرار {other}{where}.',
  noProvision:
    'لا يتضمن ملحق التقرير "{provision}" من القرار {number}؛ إلا أن الملحق يقتصر على مقتطفات، فقد يكون هذا الحكم موجوداً مع ذلك (التقرير، الملحق، السطر {line}).',
  studyGroupMerged: 'أصبحت {group} جزءاً من {successor} في {assembly}{where}.',

  // Findings: what the report says and does not say
  contradiction: 'في تقرير الجمعية {assembly} تناقض بشأن القرار {number} من حيث {claim}: {statements}.',
  statement: '"{said}" ({place})',
  and: ' و',
  unknownThen:
    '{name}: لا يُعرف ما كان سارياً في نهاية عام {year}، إذ إن المعلومات المتاحة تبدأ من الجمعية {assembly}؛ ولذلك لم يُتحقق من الصيغة.',
  notCovered:
    '{name} من قرارات {whose}: هذه الإحالة خارج نطاق تقرير الجمعية {assembly}، ولذلك لم يُتحقق من شيء.',
  notCoveredBody:
    '{name} من قرارات {whose}: هذه الإحالة خارج نطاق تقرير الجمعية {assembly}، ولذلك لم يُتحقق من شيء.',
  notInReport: 'لا يرد ذكر {name} في تقرير الجمعية {assembly}، ولذلك لم يُتحقق من شيء.',
  notListed:
    '{name}: لا يرد بين القرارات السارية بعد {assembly} وفقاً للمصدر «{source}»؛ وقد تكون هذه القائمة ناقصة.',
  laterThanListed:
    '{name}: آخر صيغة تعرفها قائمة القرارات السارية بعد {assembly} هي {edition}، وهي أسبق من {cited}؛ وقد تكون هذه القائمة ناقصة.',
  editionUnknown: '{name}: لا يُعرف هنا أي صيغة سارية، ولذلك لم يُتحقق من {cited}.',
  bodyUnknown: '{name}: تعذر تحديد الهيئة المُصدِرة، ولذلك لم يُتحقق من شيء.',
  claimStatus: 'الوضع',
  claimTitle: 'العنوان',
  claimTemporary: 'الرقم المؤقت',
  claimEdition: 'الصيغة',
  claimImpact: 'الأثر في عمل قطاع تنمية الاتصالات',
  yes: 'نعم',
  no: 'لا',

  // Why an older text is taken as cited on purpose; each is put into `onPurpose`
  onPurpose: '{message}؛ وتُعتبر هذه الإحالة مقصودة لأن {sign}.',
  signWord: 'عبارة "{word}" تدل على ذلك',
  signCell: 'عبارة "{word}" في الصف نفسه تدل على ذلك',
  signAssembly: 'الجمعية {assembly} التي اعتمدت هذه الصيغة مذكورة قبلها',
  signHeading: 'عنوان القسم يشير إلى صيغة لاحقة',
  signTitle: 'العنوان الوارد أعلاه يذكر الصيغة اللاحقة',
  signLeads: 'النص ينتقل منها إلى صيغة لاحقة',
  signRecalls: 'الفقرة تذكّر بتاريخ القرار',
  signAdopted: 'الوثيقة اعتُمدت في عام {year}',
  signSuccessor: 'ذُكرت {group} بجانبها',
  signYear: 'تتحدث الجملة عن عام {year}',

  // Fixes and other actions
  changeTo: 'التغيير إلى {text}',
  changeToTitle: 'التغيير إلى "{text}"',
  add: 'إضافة {text}',
  putSpace: 'إدراج مسافة قبل الصيغة',
  fixAll: 'تصويب جميع الإحالات إلى القرارات',
  fixAllOfKind: 'تصويب جميع الملاحظات "{code}" في هذا الملف، وعددها {count}',
  ignoreLine: 'تجاهل "{code}" في هذا السطر',
  ignoreFile: 'تجاهل "{code}" في هذا الملف',
  expandRange: 'تحويل النطاق إلى قائمة',
  contractList: 'دمج القائمة في نطاقات',
  splitList: 'تقسيم القائمة إلى إحالات منفردة',
  joinReferences: 'جمع الإحالات في قائمة',
  sortList: 'ترتيب القائمة حسب الرقم',
  addTitle: 'إضافة العنوان',
  cleanReference: 'تنقيح الإحالة',
  convertTo: 'تحويل الإحالة إلى {language}',
  languageEn: 'الإنكليزية',
  languageFr: 'الفرنسية',
  languageEs: 'الإسبانية',
  languageRu: 'الروسية',
  languageAr: 'العربية',
  languageZh: 'الصينية',

  // Hover, completion, hints
  noTitle: 'لا يذكر التقرير عنواناً',
  nameRecommendation: 'التوصية {name}',
  nameQuestion: 'المسألة {name}',
  nameDecision: 'المقرر {name}',
  nameOpinion: 'الرأي {name}',
  nameStudyGroup: 'لجنة الدراسات {name}',
  revised: 'مراجَع',
  new: 'جديد',
  unchangedStatus: 'دون تغيير',
  suppressedStatus: 'ملغى',
  listedStatus: 'سارٍ',
  mergedStatus: 'مدمجة',
  revisedAt: 'قرار راجعته الجمعية {assembly}.',
  newAt: 'قرار جديد اعتمدته الجمعية {assembly}.',
  unchangedAt: 'قرار أبقته الجمعية {assembly} دون تغيير؛ ولا يذكر التقرير صيغته.',
  suppressedAt: 'قرار **ألغته** الجمعية {assembly}: لا يُشار إليه بعد الآن على أنه سارٍ.',
  listedAfter: 'قرار **سارٍ** بعد {assembly} وفقاً للقائمة.',
  mergedAt: 'أصبحت جزءاً من {successor} في {assembly}.',
  inForce: 'الصيغة السارية: {citation}',
  earlierEditions: 'الصيغ السابقة المعروفة: {editions}. المصادر: {sources}.',
  onlyCited: '{edition} (معروفة بالإشارة إليها فقط)',
  impact: 'له أثر في عمل قطاع تنمية الاتصالات (الجدول 1).',
  draftedAs: 'كان رقمه {temporary} في مرحلة الصياغة.',
  noExtract: 'لا يتضمن الملحق أي مقتطف منه.',
  extractsOf: 'يتضمن الملحق مقتطفات من الفقرات التالية:',
  openInAnnex: 'فتح في الملحق',
  findCitations: 'البحث عن الإحالات',
  reportAt: 'تقرير الجمعية {assembly}: {where}',
  listedAt: 'وفقاً للقائمة: {where}',
  partLine: 'الجزء "{part}"، السطر {line}',
  contradictionOf: 'في التقرير تناقض من حيث {claim}: {statements}.',
  statementIn: '"{said}" في {where}',
  noProvisionHere: 'لا يتضمن الملحق، الذي يقتصر على مقتطفات، "{provision}" من القرار {number}.',
  noneMentioned: 'لا يذكر تقرير الجمعية {assembly} أياً منها.',
  noSuchResolution: 'لا يوجد قرار بهذا الرقم بين قرارات {body}: فآخر رقم خصصته الجمعية {assembly} هو {last}.',
  ofBody: '{name} من قرارات {body}',
  editionOf: 'الصيغة الصادرة عن {conference}.',
  notMentioned: 'لا يذكره تقرير الجمعية {assembly}، ولذلك لم يُتحقق من شيء.',
  notListedHere: 'لا يرد في قائمة القرارات السارية بعد {assembly}.',
  unreadHere: 'تعذرت قراءة فهرس لقرارات هذه الهيئة: لم يُتحقق من شيء.',
  notCoveredByReport: 'لا يشمله تقرير الجمعية {assembly}، ولذلك لم يُتحقق من شيء.',
  spokenOf: 'يتحدث التقرير عن ذلك:',
  notSpokenOf: 'لا يتحدث تقرير {assembly} عن ذلك.',
  acceptHint: '{citation}: اقبل التلميح لكتابة الصيغة.',
  inTheAnnex: '{name}: {what} (الملحق)',
  citedNowhere: 'لا إحالات إليه في مساحة العمل هذه',
  citedOnce: 'إحالة واحدة إليه في مساحة العمل هذه',
  citedTimes: 'عدد الإحالات إليه في مساحة العمل هذه: {count}',

  // Versions of a document in several languages
  parallelMissing: 'إحالة ناقصة: {cited}، وترد في الملف {original} في السطر {line}.',
  parallelMissingBefore: 'إحالة ناقصة قبل {place}: {cited}، وترد في الملف {original} في السطر {line}.',
  parallelMissingAfter: 'إحالة ناقصة بعد {place}: {cited}، وترد في الملف {original} في السطر {line}.',
  parallelExtra: 'لا يحيل الملف {original} إلى {cited} في هذا الموضع.',
  parallelInstead: 'يحيل الملف {original} في هذا الموضع (السطر {line}) إلى {other}، وليس إلى {cited}.',
  parallelEdition:
    'يحيل الملف {original} (السطر {line}) إلى {cited} بالصيغة {other}، وليس بالصيغة {edition}.',
  parallelInVersion: 'الملف {version}، السطر {line}: {message}',
  parallelCounterpart: 'في الملف {original}: {cited}',
  parallelBefore: 'ترد قبلها الإحالة إلى {cited}',
  parallelAfter: 'ترد بعدها الإحالة إلى {cited}',
  parallelBeforeInOriginal: 'في الملف {original}، ترد الإحالة إلى {cited} قبل هذا الموضع',
  parallelAfterInOriginal: 'في الملف {original}، ترد الإحالة إلى {cited} بعد هذا الموضع',
  parallelPlace: 'في الملف {version}: الموضع المعني',

  // The table of authorities
  colResolution: 'القرار',
  colBody: 'الهيئة',
  colTitle: 'العنوان',
  colStatus: 'الحالة',
  colCitedAs: 'صيغة الإحالة',
  colTimes: 'عدد المرات',
  colWhere: 'الموضع',
  colWorst: 'أخطر ملاحظة',
  rowStatus: '{status} ({assembly})',
  rowInForce: 'سارٍ بعد {assembly}',
  rowNoSuch: 'لا وجود لهذا القرار',
  rowPastLast: 'يتجاوز الرقم الأخير',
  rowRange: 'نطاق أرقام',
  rowNotInReport: 'غير وارد في التقرير',
  rowNotCovered: 'لا يشمله التقرير',
  rowNoEdition: 'دون ذكر الصيغة',
  morePlaces: 'و{count} غيرها',
  noneCited: 'لا إحالة إلى أي قرار.',
  summary: '{resolutions}؛ {times}؛ {documents}؛ التحقق استناداً إلى: {source}.',
  oneResolution: 'القرارات: 1',
  manyResolutions: 'القرارات: {count}',
  oneTime: 'الإحالات: 1',
  manyTimes: 'الإحالات: {count}',
  oneDocument: 'الوثائق: 1',
  manyDocuments: 'الوثائق: {count}',
  error: 'خطأ',
  warning: 'تحذير',
  information: 'معلومات',
  hint: 'تلميح',
};
