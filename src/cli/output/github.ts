import {severityOf, type Severity} from '../strict/rules.js';
import {countFindings, formatPlace, inOrder} from './order.js';
import type {ReportInput} from './report-input.js';

/** GitHub shows no more of a kind in one step. */
const mostShown = 10;

/**
 * Annotations for GitHub Actions, then one line over all.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithub({input, findings, texts}: ReportInput): string {
  const ordered = inOrder(findings);
  const of = (severity: Severity) => ordered.filter(({rule}) => severityOf(rule) === severity).slice(0, mostShown);
  const shown = [...of('error'), ...of('warning')];
  const lines = shown.map((finding) => {
    const {place, rule} = finding;
    const inText = place && 'line' in place;
    const properties = [
      `file=${property(input)}`,
      ...(inText ? [`line=${place.line}`, `col=${place.column}`] : []),
      `title=${property(rule)}`,
    ];
    const message = `${inText || !place ? '' : `${formatPlace(place)}: `}${texts.rule(finding)}`;
    return `::${severityOf(rule)} ${properties.join(',')}::${data(message)}`;
  });
  const {errors, warnings} = countFindings(findings);
  const rest = findings.length - shown.length;
  const summary = findings.length === 0 ? texts.clean(input) : `${input}: ${texts.summary(errors, warnings)}`;
  return [...lines, data(`${summary}${rest > 0 ? ` ${texts.more(rest)}` : ''}`), ''].join('\n');
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
