// What a page has asked for, and of whom.

const isOurs = (url: string) => /^(data|blob|about):/.test(url) || /^https?:\/\/(localhost|127\.0\.0\.1|feed\.invalid)[:/]/.test(url);

/** Addresses of third parties among all that a page has fetched. */
export function thirdPartyRequests({performance}: Pick<Window, 'performance'>): string[] {
  return performance.getEntriesByType('resource').map(({name}) => name).filter((name) => !isOurs(name));
}
