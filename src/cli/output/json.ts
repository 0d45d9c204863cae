import {formatPath} from '../../feed/issue.js';
import {severityOf} from '../strict/rules.js';
import {countFindings, inOrder} from './order.js';
import type {ReportInput} from './report-input.js';

/** For programs: the keys never change. */
export function formatJson({input, findings, texts}: ReportInput): string {
  const report = {
    input,
    ...countFindings(findings),
    findings: inOrder(findings).map((finding) => ({
      rule: finding.rule,
      severity: severityOf(finding.rule),
      message: texts.rule(finding),
      path: formatPath(finding.path),
      ...finding.place,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
