/** English: the words of references to resolutions. */
import type { Language } from '../language.ts';
import { asTheyAre, LATIN_STEM, list } from './words.ts';

export const english: Language = {
  code: 'en',
  // "PP-22's Resolution 25"
  spelling: { spaced: true, elided: [], endings: ["'s"] },
  order: 'noun-first',
  stem: LATIN_STEM,
  letter: null,
  commonWords: list('the, of, and, to, in, by, on, that, for, with, as, at, is'),
  nouns: [
    // "Resolutions 44 (Rev. New Delhi, 2024) and 76 (Rev. New Delhi, 2024)"
    { form: 'resolutions', many: true, abbreviated: false },
    // "RESOLUTION 44 (REV. NEW DELHI, 2024)"
    { form: 'resolution', many: false, abbreviated: false },
    // "Resol. 44"
    { form: 'resol.', many: true, abbreviated: true },
    // "Res. 35 (WRC-23)", "Res 11, 18 and 29"
    { form: 'res.', many: true, abbreviated: true },
    { form: 'res', many: true, abbreviated: true },
  ],
  // "Resolution(s) 44"
  optionalEnding: '(s)',
  // "Resolution No. 44", "Resolutions from 101 to 108"
  numberSigns: list(`
    numbers, number, nos., nos, no., no, n°, nº, №, #`),
  // "Resolutions from 101 to 108"
  rangeStarts: ['from'],
  neededSigns: [],
  numberEnds: [],
  // "Resolutions 2, 7, 11 and 18"
  conjunctions: ['and', 'or', '&', 'as well as'],
  alternatives: ['or'],
  joinedConjunctions: [],
  // "Resolutions 101 to 108"
  rangeWords: ['to', 'through'],
  // "(Rev. New Delhi, 2024)", "(Modified 2019)"
  revisionMarks: ['rev', 'revised', 'modified', 'mod', 'amended', 'amend', 'last amended'],
  foreignMarks: [],
  // "(revised in New Delhi, 2024)"
  placeLinks: ['in', 'at'],
  yearEnds: [],
  // "(ex COM4/AI)"
  formerMarks: ['ex', 'former', 'formerly'],
  // "Resolution 44 of WTSA-24", "Resolution 79, adopted by WTDC"
  bodyLinks: list(`
    of, from, at, by, adopted by, adopted at, adopted in, as adopted by, approved by, approved at`),
  bodiesPrecede: true,
  bodiesFollow: false,
  fusedLinks: [],
  // "instructs 5 of Resolution 44"
  provisionLinks: ['of'],
  // "item 5 of instructs the Director of TSB of Resolution 44"
  itemLinks: ['of'],
  // "Resolution 736 of 30 December 2008", "Resolution No. 53 dated 12 October 2006"
  dateLinks: ['of', 'dated'],
  articles: ['the', 'the itu'],
  unionAcronyms: ['itu'],
  agreeing: [],
  // "The Plenipotentiary Conference of the International Telecommunication Union (Bucharest, 2022),"
  // "the Plenipotentiary Conference of 2006"
  yearLinks: ['of'],
  unionNames: list('of the international telecommunication union, of the union, of the itu, of itu'),
  ownBodies: {
    // "of this assembly", "of this conference"
    'this assembly': 'assembly',
    'the present assembly': 'assembly',
    'this conference': 'conference',
    'the present conference': 'conference',
  },
  // "Resolution ITU-R 67-1", and "ITUR" where a no-break hyphen was lost
  sectors: { 'itu-t': 'WTSA', 'itu-r': 'RA', 'itu-d': 'WTDC', itut: 'WTSA', itur: 'RA', itud: 'WTDC' },
  // "WTSA draft new Resolution [COM4/AI]", "abrogated Resolution 49 (Doha, 2006)"
  adjectives: list(`
    draft, new, revised, existing, current, modified, suppressed, abrogated, former, amended, updated`),
  // "the Plenipotentiary Conference, in its Resolution 71"
  possessives: ['its'],
  historySigns: {
    // "the former Resolution 80", "abrogated Resolution 49 (Doha, 2006)"
    adjectives: list(`
      former, suppressed, superseded, abrogated, repealed, obsolete, earlier, previous, original, replaced`),
    // "as adopted in Resolution 44 (Johannesburg, 2008)", "revision of Resolution 44 (Rev. Geneva, 2022)",
    // "SUP Resolution 80 (Dubai, 2012)", as proposals to an assembly are marked
    before: list(`
      as adopted in, as adopted by, adopted in, adopted, adoption of, as approved in, approval of, as agreed in,
      established by, established under, created by, created under, set up by, set up under, first adopted as,
      first adopted in, originally adopted as, drafted as, formerly, former, revision of, revision to,
      revised version of, revising, modification of, modifications to, modification to, amendment of,
      amendment to, amendments to, amending, replaces, replaced, replacing, supersedes, superseded, superseding,
      suppresses, suppressed, suppressing, suppression of, to suppress, abrogates, abrogated, abrogating,
      abrogation of, to abrogate, repeals, repealed, repealing, repeal of, instead of, in place of, in lieu of,
      compared with, comparison of, difference between, differences between, evolution from, evolution of, changes from,
      changed from, history of, mod, sup`),
    // "Resolution 80 (Dubai, 2012), suppressed by WTSA-24", "Resolution 44 (Geneva, 2022), which has since been revised"
    after: list(`
      suppressed, superseded, abrogated, repealed, replaced, revised, updated, amended, withdrawn, as it then stood,
      as it stood, then in force, no longer in force, in force at the time`),
    links: list(`
      which, that, who, was, were, is, are, has, have, had, been, since, now, later, then, subsequently,
      meanwhile, being`),
    recalling: ['recalling', 'recalling further', 'further recalling', 'having recalled'],
    // "recalling that Resolution 44 (Johannesburg, 2008) established a group"
    pastVerbs: list(`
      established, created, instructed, invited, requested, called, decided, resolved, adopted, set, encouraged,
      urged, recommended, mandated, launched, introduced, was, were, had`),
  },
  // 'Resolution 44 (Rev. New Delhi, 2024), on bridging the standardization gap'
  titleLinks: ['on', 'entitled', 'titled', 'concerning', 'regarding', 'about'],
  months: list(`
    january, february, march, april, may, june, july, august, september, october, november, december`),
  // "resolves 2 i) of Resolution 44 (Rev. New Delhi, 2024)"
  verbs: asTheyAre(
    list(`
    resolves, resolves further, further resolves, resolves to instruct, resolves to invite, instructs,
    instructs further, further instructs, invites, invites further, further invites, encourages, calls
    upon, requests, further requests, urges, decides, recommends, authorizes, considering, considering
    further, recognizing, recognizing further, noting, noting further, recalling, bearing in mind,
    taking into account, emphasizing, affirming, having noted, having considered`),
  ),
  notAddressee: list(`
    to, that, which, under, pursuant, by, is, are, was, were, shall, has`),
  itemWords: ['item', 'paragraph', 'point', 'no'],
  // "Resolution 1, Section 8 of the WTSC (Helsinki, 1993)"
  divisions: ['section', 'annex', 'clause', 'part', 'appendix', 'session', 'meeting'],
  organisations: list(`
    united nations general assembly, un general assembly, general assembly, security council, un
    security council, human rights council, economic and social council, world health assembly, european
    parliament, parliamentary assembly, house of representatives, league of nations`),
  organisationAcronyms: list(`
    unga, unsc, unscr, ecosoc, hrc, wha, citel, pcc, anatel, ursec`),
  // "Resolution 189 of the Duma of Lesnoy" is not ours, "of the International Telecommunication Union" is
  issuerLinks: ['of', 'adopted by', 'issued by', 'passed by'],
  ituWords: list(`
    itu, international, telecommunication, telecommunications, telecommunication's, radio,
    radiocommunication, plenipotentiary, union, conference, assembly, council, world, study, table, annex,
    member, members, sector, part, section, appendix, article`),
  // "in resolution 44," but not "H3 resolution 7 (~5 km²)"
  leadIns: list(`
    in, of, to, under, by, see, per, with, and, or, the, this, that, on, from, recalling, noting, considering,
    implementing, draft, new, revised, whereas, both, also`),
  issuers: list(`
    european council, council of europe, council of the european union, national assembly, city council,
    town council, county council, municipal council, board of directors, supreme council, council of
    ministers, general council, governing council, executive council, board of governors, government,
    cabinet, cabinet of ministers, ministry, parliament, congress, senate, supreme court, league of arab
    states, african union, european union, european commission, united nations`),
  issuerAcronyms: list(`
    un, who, unesco, unep, undp, icao, imo, ilo, fao, iaea, upu, wipo, wmo, wto, itc, iso, iec, ietf,
    icann, oecd, nato, opec, osce, oas, asean, apec, eu, cept, ecc, apt, atu, ctu, cto, ecowas, sadc,
    eac, oic, caricom, mercosur, fcc, crc, enacom, subtel, arcep, ofcom, trai`),
  otherSenses: list(`
    image, screen, display, video, spatial, temporal, angular, spectral, radiometric, frequency, time,
    range, bandwidth, bit, depth, colour, color, vertical, horizontal, high, higher, highest, low,
    lower, lowest, full, half, pixel, print, printer, scan, camera, sensor, grid, monitor, native,
    default, maximum, minimum, max, min, audio, map, raster, timer, conflict, house, senate, congress,
    parliament, legislature, assembly, board, ministry, ministerial, joint, concurrent, commission,
    commonwealth, committee, presidential, governmental, ministers, governors, directorial,
    parliamentary, legislative, court, shareholders, shareholder, stockholders, special, ordinary,
    complaints, executive, dispute, complaint, dns, name, address, symbol, problem, issue, incident,
    ticket, dependency, module, overload, entity, bank, alternative, new year, tv, hd, uhd, super,
    optical, energy, mass`),
  units: list(`
    dpi, ppi, px, pixel, pixels, mm, cm, km, nm, µm, um, fps, hz, khz, mhz, ghz, db, ms, ns, megapixel,
    megapixels, arcsec, arcseconds`),
  countedThings: list(`
    bit, bits, x, lines, dots, dot, times, percent, per, degrees, degree, m, k, p, seconds, second,
    minutes, hours, days, weeks, months, years, mp, points, levels`),
  writing: {
    direction: 'ltr',
    noun: { one: 'Resolution', many: 'Resolutions' },
    head: '{noun} {number}',
    range: '{number} to {through}',
    mark: 'Rev.',
    edition: {
      revised: 'Rev. {place}, {year}',
      adopted: '{place}, {year}',
      revisedIn: 'Rev. {year}',
      revisedBy: 'Rev.{conference}',
    },
    parentheses: [' (', ')'],
    comma: ', ',
    and: ' and ',
    withBody: '{citation} of {body}',
    bodies: {
      PP: '{citation} of the Plenipotentiary Conference',
      Council: '{citation} of the ITU Council',
      RA: '{citation} of the Radiocommunication Assembly',
    },
    own: { assembly: '{citation} of this assembly', conference: '{citation} of this conference' },
    item: '{verb} {item}',
    provision: '{provision} of {citation}',
  },
};
