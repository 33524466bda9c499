/** HTML and XML (Akoma Ntoso): the text of elements is prose; tags, comments, scripts and code are not. */
import { entities } from './entities.ts';
import { addresses, filled, type Mask, type Masked } from './mask.ts';
import { type Tag, tagsIn } from './tags.ts';

/** Elements inside a sentence; every other one ends it. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr q s small span strike strong sub sup time tt u ' +
    'var wbr br'
  ).split(' '),
);
/** Those of Akoma Ntoso, and what other vocabularies for texts (DocBook, JATS, TEI) call the same. */
const INLINE_XML = new Set([
  ...INLINE,
  ...(
    'ref mref rref mmod mod rmod quotedText def docTitle docNumber docType docDate docProponent docStage docStatus docPurpose ' +
    'docCommittee docIntroducer docketNumber docJurisdiction shortTitle session date person organization concept object event ' +
    'location process role term quantity entity inline remark placeholder fillIn decoration noteRef eol eop omissis affectedDocument ' +
    'relatedDocument legislature committee outcome emphasis phrase link xref citetitle quote italic bold underline sc hi'
  ).split(' '),
]);

/** Elements whose text is no prose. */
const CODE = new Set('script style pre code kbd samp textarea template svg math'.split(' '));

/** What breaks a line inside a sentence. */
const BREAKS = new Set(['br', 'eol', 'eop']);

export function html(text: string): Masked {
  // What Word puts into a sentence has a prefix: "<o:p>", "<st1:City>".
  return markup(text, ({ name }) => name.includes(':') || INLINE.has(name.toLowerCase()));
}

export function xml(text: string): Masked {
  return markup(text, ({ name }) => INLINE_XML.has(localName(name)));
}

function markup(text: string, isInline: (tag: Tag) => boolean): Masked {
  const found = tagsIn(text, CODE);
  const tags = found.tags.map((tag): Mask => {
    const { start, end } = tag;
    if (tag.name === '!--') return { start, end, kind: 'comment' };
    if (tag.raised !== undefined) return { start, end, kind: 'tag', read: tag.raised };
    if (tag.isCode || !isInline(tag)) return { start, end, kind: 'wall' };
    const name = localName(tag.name).toLowerCase();
    if (BREAKS.has(name)) return { start, end, kind: 'tag', read: ' ' };
    // A word goes on after the place where it may be broken.
    return { start, end, kind: 'tag', ...(name === 'wbr' ? { read: '\u034f' } : {}) };
  });
  const masks = [...tags, ...entities(text), ...addresses(filled(text, tags))];
  return { masks, reachesFar: found.isOpen, head: 0 };
}

/** "p" for "akn:p". */
function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
