import type {Place} from '../strict/finding.js';
import {severityOf} from '../strict/rules.js';
import {formatPath} from '../../feed/issue.js';
import {isUrl} from '../document/read-bytes.js';
import {formatPlace, inOrder} from './order.js';
import type {ReportInput} from './report-input.js';

/** SARIF 2.1.0, as code scanning takes it. */
export function formatSarif({input, findings, texts, version}: ReportInput): string {
  const ordered = inOrder(findings);
  const rules = [...new Set(ordered.map(({rule}) => rule))];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: 'initiative-widgets',
          version,
          rules: rules.map((rule) => ({id: rule, defaultConfiguration: {level: severityOf(rule)}})),
        },
      },
      columnKind: 'utf16CodeUnits',
      results: ordered.map((finding) => ({
        ruleId: finding.rule,
        ruleIndex: rules.indexOf(finding.rule),
        level: severityOf(finding.rule),
        message: {text: texts.rule(finding)},
        locations: [{
          physicalLocation: {artifactLocation: {uri: uriOf(input)}, ...region(finding.place)},
          ...logicalLocation(finding.place, formatPath(finding.path)),
        }],
      })),
    }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function uriOf(input: string): string {
  return isUrl(input) ? input : encodeURI(input.replaceAll('\\', '/'));
}

function region(place: Place): object {
  return place && 'line' in place ? {region: {startLine: place.line, startColumn: place.column}} : {};
}

function logicalLocation(place: Place, path: string): object {
  const name = place && 'cell' in place ? formatPlace(place) : path;
  return name ? {logicalLocations: [{fullyQualifiedName: name}]} : {};
}
