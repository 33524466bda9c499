/** Spanish: the words of references to resolutions. */
import type { Language } from '../language.ts';
import { LATIN_STEM, list, pairs } from './words.ts';

export const spanish: Language = {
  code: 'es',
  spelling: { spaced: true, elided: [], endings: [] },
  order: 'noun-first',
  stem: LATIN_STEM,
  letter: null,
  commonWords: list(`
    el, la, los, las, del, y, en, por, para, una, con, que, al, se, es, su, véase, ver, sus, esta, este, sobre, como, ha, fue`),
  nouns: [
    // "las Resoluciones 2, 8 y 9"
    { form: 'resoluciones', many: true, abbreviated: false },
    // "la Resolución 44 (Rev. Nueva Delhi, 2024)"; without its accent, as in capitals
    { form: 'resolución', many: false, abbreviated: false },
    { form: 'resolucion', many: false, abbreviated: false },
    // "Res. 44", "Res. 11 y 18"
    { form: 'resol.', many: true, abbreviated: true },
    { form: 'res.', many: true, abbreviated: true },
    { form: 'res', many: true, abbreviated: true },
  ],
  optionalEnding: '(es)',
  // "Resolución N.° 1", "Resoluciones de la 101 a la 108"
  numberSigns: list(`
    revisada, revisadas, números, número, núms., núm., nos., nros., nro., n.os, n.º, n.°, n.o, no., no, n°, nº, №, #`),
  // "las Resoluciones de la 101 a la 108"
  rangeStarts: ['de la', 'de'],
  neededSigns: ['revisada', 'revisadas'],
  numberEnds: [],
  // "las Resoluciones 2, 8 y 9", "44 u 80", "la Resolución 44 y la 52"
  conjunctions: list('y, e, o, u, &, y la, o la, así como, así como la, y / o'),
  alternatives: ['o', 'u'],
  joinedConjunctions: [],
  // "Resoluciones 101 a 108", "101 al 108"
  rangeWords: ['a', 'al', 'a la', 'hasta', 'hasta la'],
  // "(Rev. Nueva Delhi, 2024)", "(Rev.CMR-23)", "(modificada en 2019)"
  revisionMarks: list(
    'rev, revisada, revisadas, revisado, modificada, modificadas, modificado, mod, última mod, última modificación',
  ),
  foreignMarks: ['rév', 'revised', 'revisión'],
  // "(revisada en Ginebra, 2022)", "(Rev. de Nueva Delhi, 2024)"
  placeLinks: ['en', 'de', 'in'],
  yearEnds: [],
  // "(ex COM4/AI)"
  formerMarks: ['ex', 'anterior', 'antigua'],
  // "Resolución 1 de la CMDT", "aprobada por la AMNT"
  bodyLinks: list(`
    de, del, por, en, a, adoptada por, adoptadas por, adoptada en, aprobada por, aprobadas por, aprobada en, dictada por`),
  bodiesPrecede: true,
  bodiesFollow: false,
  fusedLinks: [],
  // "resuelve 2 de la Resolución 44", "punto 5 del encarga de la Resolución 44"
  provisionLinks: ['de'],
  itemLinks: ['del', 'de', 'de la parte', 'de la sección', 'del apartado'],
  // "Resolución 736 del 30 de diciembre de 2008", "de fecha 3 de mayo"
  dateLinks: ['del', 'de', 'de fecha', 'con fecha'],
  articles: list('la, el, las, los, la uit'),
  unionAcronyms: ['uit', 'itu'],
  // "las Resoluciones 44 y 52"
  agreeing: list('la, las, esta, estas, presente, presentes, dicha, dichas'),
  yearLinks: ['de', 'del'],
  unionNames: list('de la unión internacional de telecomunicaciones, de la unión, de la uit'),
  // "de la presente Asamblea", "de esta Conferencia"
  ownBodies: {
    'la presente asamblea': 'assembly',
    'presente asamblea': 'assembly',
    'esta asamblea': 'assembly',
    'la presente conferencia': 'conference',
    'presente conferencia': 'conference',
    'esta conferencia': 'conference',
  },
  sectors: {
    'uit-t': 'WTSA',
    'uit-r': 'RA',
    'uit-d': 'WTDC',
    'itu-t': 'WTSA',
    'itu-r': 'RA',
    'itu-d': 'WTDC',
    uitt: 'WTSA',
    uitr: 'RA',
    uitd: 'WTDC',
  },
  // "proyecto de nueva Resolución [COM4/AI]", "proyecto de revisión de la Resolución 44"
  adjectives: list(`
    proyecto de, proyecto de nueva, proyecto de revisión de la, nueva, nuevas, presente, antigua, anterior, actual, nuevo proyecto de`),
  historySigns: {
    // "la antigua Resolución 80"
    adjectives: list('antigua, anterior, extinta, ex, otrora'),
    // "aprobado en la Resolución 44 (Johannesburgo, 2008)", "revisión de la Resolución 44 (Rev. Ginebra, 2022)"
    before: list(`
      adoptado en la, adoptada en la, adoptados en la, adoptadas en la, aprobado en la, aprobada en la, tal como se adoptó en la,
      tal como se aprobó en la, adopción de la, aprobación de la, creado por la, creada por la, creado en virtud de la,
      establecido por la, establecida por la, establecido en virtud de la, instituido por la, revisión de la, revisando la,
      revisa la, versión revisada de la, modificación de la, modificaciones de la, modificaciones a la, modifica la,
      modificando la, enmienda a la, enmiendas a la, sustituye a la, sustituye la, sustituyó a la, sustitución de la, reemplaza a la,
      reemplaza la, reemplazo de la, suprime la, suprimió la, suprimir la, supresión de la, deroga la, derogó la, derogar la,
      derogación de la, abroga la, abrogó la, abrogar la, abrogación de la, anula la, en lugar de la, en vez de la, en comparación con la,
      comparación de la, historia de la, evolución de la, sup, mod`),
    // "Resolución 80 (Dubái, 2012), suprimida por la AMNT-24", "que ha sido revisada desde entonces"
    after: list(`
      suprimida, suprimidas, derogada, derogadas, abrogada, abrogadas, sustituida, sustituidas, reemplazada, reemplazadas,
      revisada, revisadas, modificada, modificadas, anulada, retirada, entonces vigente, entonces en vigor, ya no está en vigor,
      ya no vigente, en vigor en aquel momento`),
    links: list(`
      que, la cual, cual, ha, han, sido, fue, fueron, había, es, era, está, estaba, desde, entonces, posteriormente, después,
      ahora, luego, ya, actualmente, hoy, más tarde`),
    recalling: list(
      'recordando, recordando además, recordando también, recordando asimismo, habiendo recordado',
    ),
    pastVerbs: list(`
      estableció, creó, encargó, invitó, pidió, decidió, resolvió, adoptó, aprobó, fijó, alentó, instó, recomendó, encomendó,
      lanzó, introdujo, era, fue, había`),
  },
  // "Resolución 44 (Rev. Nueva Delhi, 2024), sobre la reducción de la disparidad"
  titleLinks: list(
    'sobre, titulada, tituladas, relativa a, relativa al, relativas a, referente a, acerca de',
  ),
  months: list(`
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre`),
  // "resuelve 2 i) de la Resolución 44 (Rev. Nueva Delhi, 2024)"
  verbs: pairs(`
    resuelve = resolves, resuelve además = resolves further, resuelve asimismo = resolves further,
    resuelve también = resolves further, resuelve encargar = resolves to instruct, resuelve invitar = resolves to invite,
    encarga = instructs, encarga además = instructs further, encarga asimismo = instructs further, encarga también = instructs further,
    invita = invites, invita además = invites further, invita asimismo = invites further, alienta = encourages,
    anima = encourages, insta = urges, exhorta = urges, hace un llamamiento = calls upon, pide = requests, pide además = further requests,
    ruega = requests, decide = decides, recomienda = recommends, autoriza = authorizes, considerando = considering,
    considerando además = considering further, reconociendo = recognizing, reconociendo además = recognizing further,
    observando = noting, observando además = noting further, tomando nota = noting, recordando = recalling,
    recordando además = recalling, teniendo presente = bearing in mind, teniendo en cuenta = taking into account,
    habida cuenta = taking into account, destacando = emphasizing, subrayando = emphasizing, afirmando = affirming,
    reafirmando = affirming, habiendo observado = having noted, habiendo considerado = having considered,
    habiendo examinado = having considered`),
  notAddressee: list(`
    que, a fin, en virtud, conforme, por, es, son, era, eran, debe, deberá, ha, han, según`),
  itemWords: ['punto', 'puntos', 'párrafo', 'apartado', 'inciso', 'número', 'numeral', 'el punto'],
  // "Resolución N.° 1, Sección 8 de la CMNT (Helsinki, 1993)"
  divisions: ['sección', 'anexo', 'cláusula', 'parte', 'apéndice', 'sesión', 'reunión'],
  organisations: list(`
    asamblea general, asamblea general de las naciones unidas, asamblea general de la onu, consejo de seguridad,
    consejo de seguridad de las naciones unidas, consejo de derechos humanos, consejo económico y social,
    asamblea mundial de la salud, parlamento europeo, asamblea parlamentaria, sociedad de las naciones, sociedad de naciones,
    accionistas, ayuntamiento, concejo municipal, consejo de administración, junta directiva`),
  organisationAcronyms: list('agnu, csnu, ecosoc, cdh, citel, ccp, anatel, ursec'),
  issuerLinks: list('de, del, de la, de los, dictada por, emitida por, expedida por, aprobada por'),
  ituWords: list(`
    uit, itu, internacional, internacionales, telecomunicación, telecomunicaciones, radio, radiocomunicación,
    radiocomunicaciones, plenipotenciarios, unión, conferencia, asamblea, consejo, mundial, comisión, comisiones, cuadro, anexo,
    miembro, miembros, sector, sección, parte, apéndice, artículo, reglamento`),
  leadIns: list(`
    la, las, de, una, esta, presente, y, o, en, por, véase, ver, según, conforme a, sobre, con, recordando, considerando,
    observando, proyecto de, nueva, a`),
  issuers: list(`
    consejo europeo, consejo de europa, consejo de la unión europea, asamblea nacional, concejo municipal, concejo,
    consejo municipal, ayuntamiento, junta directiva, consejo de administración, consejo de ministros, consejo directivo,
    consejo superior, consejo supremo, consejo ejecutivo, consejo nacional, gobierno, ministerio, parlamento, senado, congreso, cámara de diputados,
    cámara, corte suprema, tribunal supremo, liga de los estados árabes, unión africana, unión europea, comisión europea,
    naciones unidas, organización de las naciones unidas, junta de accionistas, superintendencia, secretaría, dirección general`),
  issuerAcronyms: list(`
    onu, oms, unesco, pnuma, pnud, oaci, omi, oit, fao, oiea, upu, ompi, omm, omc, iso, cei, ietf, icann, ocde, otan, opep,
    osce, oea, ue, cept, apt, mercosur, can, crc, enacom, subtel, ift, osiptel, arcotel, conatel`),
  otherSenses: list(`
    alta, baja, mediana, máxima, mínima, imagen, pantalla, vídeo, video, espacial, temporal, angular, espectral, ministerial,
    exenta, administrativa, suprema, judicial, normativa, directoral, jefatural, viceministerial, gerencial`),
  units: list(`
    ppp, dpi, ppi, px, píxel, píxeles, pixeles, mm, cm, km, nm, µm, um, hz, khz, mhz, ghz, db, ms, ns, megapíxeles, mpx`),
  countedThings: list(`
    bit, bits, x, líneas, línea, veces, grados, grado, m, k, p, segundos, segundo, minutos, horas, días, semanas, meses, años,
    votos`),
  writing: {
    direction: 'ltr',
    noun: { one: 'Resolución', many: 'Resoluciones' },
    head: '{noun} {number}',
    range: '{number} a {through}',
    mark: 'Rev.',
    edition: {
      revised: 'Rev. {place}, {year}',
      adopted: '{place}, {year}',
      revisedIn: 'Rev. {year}',
      revisedBy: 'Rev.{conference}',
    },
    parentheses: [' (', ')'],
    comma: ', ',
    and: ' y ',
    // Conferences are called so; other bodies have their own words.
    withBody: '{citation} de la {body}',
    bodies: {
      WTSA: '{citation} de la AMNT',
      WTDC: '{citation} de la CMDT',
      WRC: '{citation} de la CMR',
      RA: '{citation} de la Asamblea de Radiocomunicaciones',
      PP: '{citation} de la Conferencia de Plenipotenciarios',
      WTSC: '{citation} de la CMNT',
      CCITT: '{citation} del CCITT',
      Council: '{citation} del Consejo de la UIT',
    },
    own: {
      assembly: '{citation} de la presente Asamblea',
      conference: '{citation} de la presente Conferencia',
    },
    item: '{verb} {item}',
    provision: '{provision} de la {citation}',
  },
};
