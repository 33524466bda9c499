/** French: the words of references to resolutions. */
import type { Language } from '../language.ts';
import { LATIN_STEM, list, pairs } from './words.ts';

export const french: Language = {
  code: 'fr',
  // "la Résolution 44 de l'AMNT", "l'Assemblée mondiale de normalisation des télécommunications"
  spelling: { spaced: true, elided: ["l'", "d'", "qu'"], endings: [] },
  order: 'noun-first',
  stem: LATIN_STEM,
  letter: null,
  commonWords: list(`
    le, la, les, des, du, et, à, au, aux, par, pour, dans, une, qui, sur, que, est, voir, avec, ses, ces, ont, été, aussi, ainsi, cette`),
  nouns: [
    // "les Résolutions 44 (Rév. New Delhi, 2024) et 76 (Rév. New Delhi, 2024)"
    { form: 'résolutions', many: true, abbreviated: false },
    // "la Résolution 44 (Rév. New Delhi, 2024)"
    { form: 'résolution', many: false, abbreviated: false },
    // "RESOLUTION 21 (RÉV. BUCAREST, 2022)": capitals without accents
    { form: 'resolutions', many: true, abbreviated: false, capitals: true },
    { form: 'resolution', many: false, abbreviated: false, capitals: true },
    // "Rés. 44", "Rés 11 et 18"
    { form: 'résol.', many: true, abbreviated: true },
    { form: 'rés.', many: true, abbreviated: true },
    { form: 'rés', many: true, abbreviated: true },
    { form: 'res.', many: true, abbreviated: true, capitals: true },
  ],
  optionalEnding: '(s)',
  // "Résolution N° 1", "les Résolutions nos 44 et 76", "les Résolutions de 101 à 108"
  numberSigns: list(`
    révisée, révisées, numéros, numéro, n.os, nos., nos, n.°, n°s, n°, nº, no., no, №, #`),
  // "les Résolutions de 101 à 108"
  rangeStarts: ['de la', 'de', 'des'],
  neededSigns: ['révisée', 'révisées'],
  numberEnds: [],
  // "les Résolutions 2, 7 et 11"
  conjunctions: ['et', 'ou', '&', 'et la', 'ou la', 'ainsi que', 'et / ou'],
  alternatives: ['ou'],
  joinedConjunctions: [],
  // "les Résolutions 101 à 108", "les Résolutions de la 101 à la 108"
  rangeWords: ['à', 'à la', "jusqu'à", "jusqu'à la"],
  // "(Rév. New Delhi, 2024)", "(Rév.CMR-23)", "(modifiée en 2019)"
  revisionMarks: list(
    'rév, révisée, révisées, révisé, modifiée, modifiées, modifié, mod, dernière mod, dernière modification, modifiée en dernier lieu',
  ),
  // "(Rev. New Delhi, 2024)": the English mark, a usual slip
  foreignMarks: ['rev', 'revised', 'révision'],
  // "(Rév. de New Delhi, 2024)", "(révisée à Genève, 2022)"
  placeLinks: ['à', 'de', 'en', 'au', 'a'],
  yearEnds: [],
  // "(ex COM4/AI)"
  formerMarks: ['ex', 'anciennement', 'ancienne'],
  // "Résolution 44 de l'AMNT-20", "Résolution 1343 du Conseil", "adoptée par la CMDT"
  bodyLinks: list(`
    de, du, des, par, à, au, en, adoptée par, adoptées par, adoptée à, adoptée lors de, adoptée au cours de,
    telle qu'adoptée par, telles qu'adoptées par, approuvée par, approuvées par, prise par, figurant dans`),
  bodiesPrecede: true,
  bodiesFollow: false,
  fusedLinks: [],
  // "décide 2 de la Résolution 44", "point 5 du décide de la Résolution 44"
  provisionLinks: ['de', 'des'],
  itemLinks: ['du', 'de', 'de la partie', 'de la section', 'de la rubrique', 'du dispositif'],
  // "Résolution 736 du 30 décembre 2008", "en date du 3 mai 2006"
  dateLinks: ['du', 'de', 'en date du', 'datée du'],
  // "de la présente Assemblée", "de l'UIT"
  articles: list('la, le, les'),
  unionAcronyms: ['uit', 'itu'],
  // "les Résolutions 44 et 52"
  agreeing: list('la, les, des, aux, cette, ces, présente, présentes, ladite, lesdites'),
  // "la Conférence de plénipotentiaires de 2006"
  yearLinks: ['de'],
  unionNames: list(`
    de l'union internationale des télécommunications, de l'union, de l'uit`),
  // "de la présente Assemblée", "de la présente Conférence", "de cette Assemblée"
  ownBodies: {
    'la présente assemblée': 'assembly',
    'présente assemblée': 'assembly',
    'cette assemblée': 'assembly',
    'la présente conférence': 'conference',
    'présente conférence': 'conference',
    'cette conférence': 'conference',
  },
  // "RÉSOLUTION UIT-R 1-8"
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
  // "projet de nouvelle Résolution [COM4/AI]", "projet de révision de la Résolution 44"
  adjectives: list(`
    projet de, projet de nouvelle, projet de révision de la, nouvelle, nouvelles, présente, ancienne, actuelle, nouveau projet de`),
  historySigns: {
    // "l'ancienne Résolution 80", "la version antérieure de la Résolution 44"
    adjectives: list(`
      ancienne, précédente, défunte, ex`),
    // "adoptée dans la Résolution 44 (Johannesburg, 2008)", "révision de la Résolution 44 (Rév. Genève, 2022)"
    before: list(`
      adopté dans la, adoptée dans la, adoptés dans la, adoptées dans la, adoptés par la, adopté par la, adoptée par la,
      telle qu'adoptée dans la, tel qu'adopté dans la, adoption de la, approuvé dans la, approuvée dans la, approbation de la,
      créé par la, créée par la, créés par la, créées par la, établi par la, établie par la, établi en vertu de la, institué par la,
      instituée par la, révision de la, révisant la, révise la, version révisée de la, modification de la, modifications de la,
      modifications à la, modifiant la, modifie la, modifié la, amendement à la, remplace la, remplaçant la, remplacé la,
      remplacement de la, annule et remplace la, supprime la, supprimé la, supprimer la, supprimant la, suppression de la,
      abroge la, abrogé la, abroger la, abrogeant la, abrogation de la, annule la, au lieu de la, à la place de la,
      par rapport à la, comparaison de la, historique de la, évolution de la, sup, mod`),
    // "Résolution 80 (Dubaï, 2012), supprimée par l'AMNT-24", "qui a été révisée depuis"
    after: list(`
      supprimée, supprimées, abrogée, abrogées, remplacée, remplacées, révisée, révisées, modifiée, modifiées, annulée, annulées,
      retirée, alors en vigueur, qui n'est plus en vigueur, n'est plus en vigueur, en vigueur à l'époque`),
    links: list(`
      qui, laquelle, a, ont, été, avait, avaient, fut, est, était, étaient, sont, depuis, maintenant, ensuite, ultérieurement,
      désormais, entre-temps, elle-même, aujourd'hui, actuellement, à présent, par la suite, entièrement`),
    recalling: list('rappelant, rappelant en outre, rappelant également, ayant rappelé'),
    // "rappelant que la Résolution 44 (Johannesburg, 2008) a établi un groupe"
    pastVerbs: list(`
      a établi, a créé, a chargé, a invité, a prié, avait, a décidé, a adopté, a fixé, a encouragé, a recommandé, a confié,
      a lancé, a introduit, était, fut, établissait, chargeait, invitait, prévoyait`),
  },
  // 'Résolution 44 (Rév. New Delhi, 2024), intitulée "Réduire l'écart en matière de normalisation"'
  titleLinks: list(`
    sur, intitulée, intitulées, relative à, relatives à, relative au, concernant, portant sur`),
  months: list(`
    janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre`),
  // "décide 2 i) de la Résolution 44 (Rév. New Delhi, 2024)"
  verbs: pairs(`
    décide = resolves, décide en outre = resolves further, décide également = resolves further,
    décide de charger = resolves to instruct, décide d'inviter = resolves to invite, charge = instructs,
    charge en outre = instructs further, charge également = instructs further, invite = invites, invite en outre = invites further,
    invite également = invites further, encourage = encourages, engage = calls upon, engage instamment = urges, exhorte = urges,
    prie = requests, prie en outre = further requests, prie instamment = urges, recommande = recommends, autorise = authorizes,
    demande = requests, considérant = considering, considérant en outre = considering further, reconnaissant = recognizing,
    reconnaissant en outre = recognizing further, notant = noting, notant en outre = noting further, notant également = noting further,
    rappelant = recalling, rappelant en outre = recalling, gardant à l'esprit = bearing in mind,
    ayant à l'esprit = bearing in mind, tenant compte = taking into account, compte tenu = taking into account,
    soulignant = emphasizing, affirmant = affirming, réaffirmant = affirming, ayant noté = having noted,
    ayant examiné = having considered`),
  notAddressee: list(`
    que, qui, en vertu, conformément, par, est, sont, était, étaient, doit, a, ont`),
  itemWords: ['point', 'points', 'paragraphe', 'alinéa', 'numéro', 'n°', 'le point'],
  // "Résolution N° 1, Section 8, de la CMNT (Helsinki, 1993)"
  divisions: ['section', 'annexe', 'clause', 'partie', 'appendice', 'session', 'réunion'],
  organisations: list(`
    assemblée générale, assemblée générale des nations unies, assemblée générale de l'onu, conseil de sécurité,
    conseil de sécurité des nations unies, conseil des droits de l'homme, conseil économique et social,
    assemblée mondiale de la santé, parlement européen, assemblée parlementaire, société des nations, actionnaires,
    copropriétaires, conseil municipal, conseil communautaire, conseil régional, conseil d'administration`),
  organisationAcronyms: list('agnu, csnu, ecosoc, cdh, ams, citel'),
  // "la Résolution 189 du Conseil municipal de Lyon" is not ours, "de l'Union internationale des télécommunications" is
  issuerLinks: list('de, du, des, adoptée par, prise par, votée par'),
  ituWords: list(`
    uit, itu, international, internationale, internationales, télécommunication, télécommunications, radio,
    radiocommunication, radiocommunications, plénipotentiaires, union, conférence, assemblée, conseil, mondial, mondiale,
    commission, commissions, tableau, annexe, membre, membres, secteur, section, partie, appendice, article, règlement`),
  // "dans la résolution 44," but not "résolution 1920"
  leadIns: list(`
    la, les, de, des, une, cette, présente, et, ou, dans, par, voir, cf, conformément à, selon, sur, avec, en, rappelant,
    considérant, notant, projet de, nouvelle, à`),
  issuers: list(`
    conseil européen, conseil de l'europe, conseil de l'union européenne, assemblée nationale, conseil municipal,
    conseil communal, conseil général, conseil régional, conseil départemental, conseil d'administration, conseil des ministres,
    conseil fédéral, conseil exécutif, conseil de direction, comité exécutif, gouvernement, ministère, parlement, sénat, congrès, cour suprême,
    cour de cassation, ligue des états arabes, union africaine, union européenne, commission européenne, nations unies,
    organisation des nations unies, assemblée des actionnaires, actionnaires, syndicat, copropriétaires, conférence générale`),
  issuerAcronyms: list(`
    onu, oms, unesco, pnue, pnud, oaci, omi, oit, fao, aiea, upu, ompi, omm, omc, iso, cei, ietf, icann, ocde, otan, opep,
    osce, oea, ue, cept, apt, uat, uapt, cedeao, oif, arcep, art, ofcom`),
  otherSenses: list(`
    haute, basse, faible, moyenne, pleine, image, écran, vidéo, spatiale, temporelle, angulaire, spectrale, bonne`),
  units: list(`
    ppp, dpi, ppi, px, pixel, pixels, mm, cm, km, nm, µm, um, hz, khz, mhz, ghz, db, ms, ns, mégapixels, mégapixel, mpx`),
  countedThings: list(`
    bit, bits, x, lignes, ligne, points par, fois, degrés, degré, m, k, p, secondes, seconde, minutes, heures, jours,
    semaines, mois, ans, voix, votes`),
  writing: {
    direction: 'ltr',
    noun: { one: 'Résolution', many: 'Résolutions' },
    head: '{noun} {number}',
    range: '{number} à {through}',
    mark: 'Rév.',
    edition: {
      revised: 'Rév. {place}, {year}',
      adopted: '{place}, {year}',
      revisedIn: 'Rév. {year}',
      revisedBy: 'Rév.{conference}',
    },
    parentheses: [' (', ')'],
    comma: ', ',
    and: ' et ',
    // Conferences are called so; other bodies have their own words.
    withBody: '{citation} de la {body}',
    withVowelBody: "{citation} de l'{body}",
    bodies: {
      WTSA: "{citation} de l'AMNT",
      WTDC: '{citation} de la CMDT',
      WRC: '{citation} de la CMR',
      RA: "{citation} de l'Assemblée des radiocommunications",
      PP: '{citation} de la Conférence de plénipotentiaires',
      WTSC: '{citation} de la CMNT',
      CCITT: '{citation} du CCITT',
      Council: "{citation} du Conseil de l'UIT",
    },
    own: {
      assembly: '{citation} de la présente Assemblée',
      conference: '{citation} de la présente Conférence',
    },
    item: '{verb} {item}',
    provision: '{provision} de la {citation}',
  },
};
