/** What the page's Content Security Policy has refused since this script began. */
export interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

const most = 20;
const violations: Violation[] = [];

export function watchViolations(): void {
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    if (violations.length < most) violations.push({directive: effectiveDirective, blocked: blockedURI});
  });
}

export function seenViolations(): readonly Violation[] {
  return [...violations];
}
