import 'axe-core/axe.min.js'; // a classic script: it sets globalThis.axe
import type Axe from 'axe-core';

declare const axe: typeof Axe;

/** What axe finds in an element and its shadow roots: `rule: the first node`. */
export async function findings(element: Element): Promise<string[]> {
  const {violations} = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // a widget is part of a page, which has the landmarks and the order of headings
    rules: {region: {enabled: false}, 'heading-order': {enabled: false}, 'page-has-heading-one': {enabled: false}},
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}
