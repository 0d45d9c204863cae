/** The same result as last time, as long as it is asked for the same: what is compared is identity. */
export function memoize<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  let last: {readonly args: A; readonly result: R} | null = null;
  return (...args) => {
    if (!last || args.some((arg, index) => arg !== last?.args[index])) last = {args, result: make(...args)};
    return last.result;
  };
}
