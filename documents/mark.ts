/** Whether raised text is what refers to a note ("1", "(2)", "*"), which is no part of the number before it. */
export function isMark(text: string): boolean {
  return /^\s*[[(]?(?:\d{1,3}|[*†‡§]{1,3})[\])]?\s*$/.test(text);
}
