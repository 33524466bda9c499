/** What stands in order, looked through by halving. */

/** The first index from 0 of which something holds that holds of all after it; `count`: it holds of none. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
