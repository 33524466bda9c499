/** Parts of sentences in the six languages, as drafts of the Union have them; none holds a word for "resolution". */

export interface Sentences {
  readonly subjects: readonly string[];
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
  readonly ends: readonly string[];
  /** What stands between the parts of a sentence, and between sentences. */
  readonly space: string;
  readonly stop: string;
  /** Before a reference: "as set out in". */
  readonly citing: readonly string[];
}

const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

export const sentences: Readonly<Record<string, Sentences>> = {
  en: {
    subjects: lines(`
      The Member States of the region
      A number of Sector Members and academia
      The study group responsible for the subject
      Developing countries, in particular small island States,
      The Director, in close collaboration with the regional offices,
      Several contributions to the last meeting
      The correspondence group that met in March
      Operators of networks in rural and remote areas`),
    verbs: lines(`
      underlined the importance of
      asked for further work on
      reported good progress with
      noted that there is a growing demand for
      have gained experience with
      agreed to share information about
      would welcome more guidance on
      expressed their concern at the cost of`),
    objects: lines(`
      the security of devices that are connected to public networks
      numbering, naming and addressing in future networks
      the protection of children and other users online
      conformance and interoperability testing in test centres
      artificial intelligence in the operation of networks
      the measurement of traffic between networks and its price
      emergency calls and their location over mobile networks
      terms, definitions and their translation into all languages`),
    ends: lines(`
      before the end of the study period
      so that the gap between countries does not widen
      within the limits of the budget
      in the light of the comments received
      as the market changes every year
      and invited others to contribute
      with the help of the secretariat
      without prejudice to national regulation`),
    space: ' ',
    stop: '. ',
    citing: lines(`
      as set out in
      in accordance with
      Taking into account
      recalling
      under the terms of
      and implementing`),
  },
  fr: {
    subjects: lines(`
      Les États Membres de la région
      Un certain nombre de Membres du Secteur
      La commission d’études compétente
      Les pays en développement, notamment les petits États insulaires,
      Plusieurs contributions soumises à la dernière réunion`),
    verbs: lines(`
      ont souligné l’importance de
      ont rendu compte des progrès concernant
      ont demandé des études complémentaires sur
      ont fait part de leur expérience concernant`),
    objects: lines(`
      la sécurité des dispositifs connectés aux réseaux publics
      la protection en ligne des enfants et des autres usagers
      les tests de conformité et d’interopérabilité
      la terminologie et sa traduction dans toutes les langues`),
    ends: lines(`
      avant la fin de la période d’études
      afin que l’écart entre les pays ne se creuse pas
      dans les limites du budget
      avec l’aide du secrétariat`),
    space: ' ',
    stop: '. ',
    citing: ['conformément à la', 'Rappelant la', 'aux termes de la', 'compte tenu de la'],
  },
  es: {
    subjects: lines(`
      Los Estados Miembros de la región
      Varios Miembros de Sector e instituciones académicas
      La comisión de estudio encargada del tema
      Los países en desarrollo, en particular los pequeños Estados insulares,
      Varias contribuciones a la última reunión`),
    verbs: lines(`
      subrayaron la importancia de
      informaron de los avances logrados en
      pidieron que se siguiera estudiando
      dieron a conocer su experiencia con`),
    objects: lines(`
      la seguridad de los dispositivos conectados a las redes públicas
      la protección de la infancia en línea
      las pruebas de conformidad e interoperabilidad
      la terminología y su traducción a todos los idiomas`),
    ends: lines(`
      antes de que termine el periodo de estudios
      para que no aumente la brecha entre países
      dentro de los límites del presupuesto
      con la ayuda de la secretaría`),
    space: ' ',
    stop: '. ',
    citing: ['de conformidad con la', 'Recordando la', 'según lo dispuesto en la', 'habida cuenta de la'],
  },
  ru: {
    subjects: lines(`
      Государства-Члены этого региона
      Ряд Членов Сектора и академических организаций
      Исследовательская комиссия, отвечающая за эту тему,
      Развивающиеся страны, в частности малые островные государства,
      Несколько вкладов, представленных последнему собранию,`),
    verbs: lines(`
      подчеркнули важность вопроса о том, как обеспечить
      сообщили о достигнутом прогрессе в области, охватывающей
      запросили дополнительные исследования, касающиеся
      поделились опытом в отношении`),
    objects: lines(`
      безопасность устройств, подключенных к сетям общего пользования
      защиту детей и других пользователей в онлайновой среде
      проверку на соответствие и функциональную совместимость
      терминологию и ее перевод на все языки`),
    ends: lines(`
      до конца исследовательского периода
      с тем чтобы разрыв между странами не увеличивался
      в пределах имеющегося бюджета
      при содействии секретариата`),
    space: ' ',
    stop: '. ',
    citing: ['в соответствии с документом', 'Напоминая', 'учитывая', 'принимая во внимание'],
  },
  ar: {
    subjects: lines(`
      إن الدول الأعضاء في المنطقة
      عدد من أعضاء القطاع والهيئات الأكاديمية
      لجنة الدراسات المسؤولة عن هذا الموضوع
      البلدان النامية، ولا سيما الدول الجزرية الصغيرة،`),
    verbs: lines(`
      شددت على أهمية
      أفادت بإحراز تقدم في مجال
      طلبت إجراء مزيد من الدراسات بشأن
      تبادلت الخبرات المتعلقة بموضوع`),
    objects: lines(`
      أمن الأجهزة الموصولة بالشبكات العمومية
      حماية الأطفال وغيرهم من المستعملين على الخط
      اختبارات المطابقة وقابلية التشغيل البيني
      المصطلحات وترجمتها إلى جميع اللغات`),
    ends: lines(`
      قبل نهاية فترة الدراسة
      كي لا تتسع الفجوة بين البلدان
      في حدود الميزانية المتاحة
      بمساعدة من الأمانة`),
    space: ' ',
    stop: '. ',
    citing: ['وفقاً لأحكام', 'إذ تذكّر بأحكام', 'مع مراعاة', 'على النحو المبين في'],
  },
  zh: {
    subjects: lines(`
      该区域各成员国
      若干部门成员和学术成员
      负责这一课题的研究组
      发展中国家，特别是小岛屿国家，
      提交上次会议的多份文稿`),
    verbs: lines(`
      强调了以下工作的重要性：
      报告了在以下方面取得的进展：
      要求进一步研究
      分享了以下方面的经验：`),
    objects: lines(`
      与公共网络相连的设备的安全
      保护儿童和其他上网用户
      一致性和互操作性测试
      术语及其翻译成各种语言的问题`),
    ends: lines(`
      ，并在研究期结束之前完成
      ，以免国家之间的差距扩大
      ，但须在预算范围之内
      ，并得到秘书处的协助`),
    space: '',
    stop: '。',
    citing: ['，按照', '，忆及', '，根据', '，考虑到'],
  },
};
