/** How many characters of the text are looked at, one by one or in pieces cut out: the measure of work that no machine changes. */
export function lookedAt(work: () => void): number {
  const { charCodeAt, charAt, indexOf, lastIndexOf, slice, startsWith } = String.prototype;
  let count = 0;
  String.prototype.charCodeAt = function (this: string, at: number) {
    count++;
    return charCodeAt.call(this, at);
  };
  String.prototype.charAt = function (this: string, at: number) {
    count++;
    return charAt.call(this, at);
  };
  String.prototype.startsWith = function (this: string, wanted: string, from?: number) {
    count++;
    return startsWith.call(this, wanted, from);
  };
  String.prototype.slice = function (this: string, from?: number, to?: number) {
    const cut = slice.call(this, from, to);
    count += cut.length;
    return cut;
  };
  String.prototype.indexOf = function (this: string, wanted: string, from = 0) {
    const found = indexOf.call(this, wanted, from);
    count += (found < 0 ? this.length : found) - from;
    return found;
  };
  String.prototype.lastIndexOf = function (this: string, wanted: string, from = this.length) {
    const found = lastIndexOf.call(this, wanted, from);
    count += from - Math.max(0, found);
    return found;
  };
  try {
    work();
  } finally {
    Object.assign(String.prototype, { charCodeAt, charAt, indexOf, lastIndexOf, slice, startsWith });
  }
  return count;
}
