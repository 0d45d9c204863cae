// The least that a Lit element costs: every row in one template.
import {css, html, LitElement, svg, unsafeCSS} from 'lit';
import {groupProjects} from '../page/data.js';
import {css as styles, datesOf, placeOf, ticks} from './shared/by-hand.js';

export const about = {title: 'Lower bound: Lit alone, every row', package: 'lit', kind: 'bound', draws: 'all'};

class BoundLit extends LitElement {
  static properties = {projects: {attribute: false}};
  static styles = css`${unsafeCSS(styles)}`;

  render() {
    return html`
      <div class="box" tabindex="0" role="region" aria-label="Zeitplan">
        <svg class="axis" aria-hidden="true" width="100%" height="24">
          ${ticks.map(({year, x}) => svg`<text x=${x} y="16">${year}</text>`)}
        </svg>
        ${groupProjects(this.projects).map((group) => html`<h2>${group.name}</h2><ul>${group.projects.map(renderRow)}</ul>`)}
      </div>
    `;
  }
}

function renderRow(project) {
  const {x, width} = placeOf(project);
  return html`<li>
    <a href=${project.url}>${project.name}</a>
    <div class="cell">
      <svg width="100%" height="24" aria-hidden="true"><rect x=${x} width=${width} y="4" height="16"></rect></svg>
      <span class="only-read">${datesOf(project)}</span>
    </div>
  </li>`;
}

customElements.define('bound-lit', BoundLit);

export async function draw(stage, projects) {
  const element = document.createElement('bound-lit');
  element.projects = projects;
  stage.append(element);
  await element.updateComplete;
  return element;
}

export const bars = 'rect';
