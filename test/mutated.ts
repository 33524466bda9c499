/** Data that was valid until something of it was changed: what files are after a slip, a bad merge or a broken disk. */
import fc from 'fast-check';

type Json = unknown;

/** JSON with one or a few of its values changed, taken out, put in twice or somewhere else. */
export function mutatedJson(valid: Json): fc.Arbitrary<Json> {
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'remove', 'repeat', 'add'),
    value: values,
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    let json: Json = structuredClone(valid);
    for (const { at, how, value } of changes) json = withChange(json, at, how, value);
    return JSON.parse(JSON.stringify(json));
  });
}

/** A text with a few pieces cut out, put in or repeated. */
export function mutatedText(valid: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(),
    length: fc.nat(40),
    text: fc.oneof(fc.string(), fc.constantFrom(...PIECES)),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce((text, { at, length, text: put }) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + put + text.slice(start + length);
    }, valid),
  );
}

/** Bytes with a few of them changed, cut out or put in twice. */
export function mutatedBytes(valid: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('flip', 'cut', 'end', 'repeat'),
    length: fc.integer({ min: 1, max: 200 }),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<Uint8Array>((bytes, { at, how, length }) => {
      const start = at % (bytes.length + 1);
      const [before, piece, after] = [
        bytes.subarray(0, start),
        bytes.subarray(start, start + length),
        bytes.subarray(start + length),
      ];
      if (how === 'end') return before;
      if (how === 'cut') return Buffer.concat([before, after]);
      if (how === 'repeat') return Buffer.concat([before, piece, piece, after]);
      return Buffer.concat([before, piece.map((byte) => byte ^ (1 << (length % 8))), after]);
    }, valid),
  );
}

const PIECES = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  'null',
  '<',
  '/>',
  '</w:p>',
  '&',
  '&#0;',
  '\u0000',
  '\ud800',
  '-1',
  '1e999',
  '__proto__',
];

const values: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(
    null,
    true,
    '',
    '44',
    'WTSA',
    -1,
    0,
    0.5,
    1e9,
    2 ** 53,
    [],
    {},
    [[]],
    '__proto__',
    '\ud800',
  ),
  // The shorter ones are above: to look for one in each of these takes minutes.
  fc.noShrink(fc.jsonValue({ maxDepth: 2 })),
);

function withChange(json: Json, at: number, how: string, value: Json): Json {
  const places: { readonly holder: Record<string, Json>; readonly key: string }[] = [];
  collect(json, places);
  const place = places[at % (places.length + 1)];
  if (!place) return how === 'replace' ? value : json;
  const { holder, key } = place;
  if (how === 'replace') holder[key] = value;
  else if (how === 'add') holder['added'] = value;
  else if (!Array.isArray(holder)) delete holder[key];
  else if (how === 'remove') holder.splice(Number(key), 1);
  else holder.splice(Number(key), 0, holder[Number(key)]);
  return json;
}

function collect(json: Json, places: { holder: Record<string, Json>; key: string }[]): void {
  if (typeof json !== 'object' || json === null) return;
  for (const [key, child] of Object.entries(json)) {
    places.push({ holder: json as Record<string, Json>, key });
    collect(child, places);
  }
}
