/** Text as HTML has it. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for values in quotes; control characters, which HTML does not allow, become U+FFFD. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark).replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd');
}
