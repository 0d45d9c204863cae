import {severityOf} from '../strict/rules.js';
import {countFindings, formatPlace, inOrder} from './order.js';
import type {ReportInput} from './report-input.js';

/** `path:line:column severity message [rule]`, errors first, then how many there are. */
export function formatText({input, findings, texts, paint}: ReportInput): string {
  if (findings.length === 0) return `${texts.clean(input)}\n`;
  const lines = inOrder(findings).map((finding) => {
    const severity = severityOf(finding.rule);
    const place = [input, formatPlace(finding.place)].filter(Boolean).join(':');
    return `${place} ${paint(severity, texts.severity[severity])} ${texts.rule(finding)} [${finding.rule}]`;
  });
  const {errors, warnings} = countFindings(findings);
  return `${lines.join('\n')}\n\n${texts.summary(errors, warnings)}\n`;
}
