// What a page may set, and what stays readable whatever it sets.
import {expect, fixture, html} from '@open-wc/testing';
import type {InitiativeProgressElement, TimelineGanttElement} from '../../src/index.js';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import {contrast, rgbOf} from '../support/color.js';
import {part, parts} from '../support/dom.js';

const hues = Array.from({length: 24}, (_, index) => `hsl(${index * 15} 100% ${index % 2 ? 50 : 65}%)`);
const colors = ['#ffff00', '#e2001a', '#ff0000', '#ffffff', '#000000', '#808080', 'rebeccapurple', 'lime', 'cyan', ...hues];

/** Of a theme, and of the other one, where a page sets the surface only. */
const surfaces = {
  light: ['#ffffff', '#fdf7ff', '#eaf2f3', '#111111'],
  dark: ['#14181f', '#000000', '#1d2733', '#ffffff'],
} as const;

async function aWidget(theme: 'light' | 'dark', tokens: Readonly<Record<string, string>>) {
  const widget = await fixture<InitiativeProgressElement>(html`<initiative-progress lang="de" theme=${theme} .feed=${demo}></initiative-progress>`);
  for (const [name, value] of Object.entries(tokens)) widget.style.setProperty(`--initiative-color-${name}`, value);
  return widget;
}

const colorOf = (element: Element, property: 'color' | 'fill' | 'backgroundColor' | 'stroke') => rgbOf(getComputedStyle(element)[property]);
const fillOf = (widget: Element, status: string) => {
  const rect = widget.shadowRoot!.querySelector(`.swatch.${status} rect`)!;
  const {fill, stroke} = getComputedStyle(rect);
  return ['notReported', 'unpublished'].includes(status) ? rgbOf(stroke) : rgbOf(fill);
};

describe('whatever colour a page sets', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`links, text and lesser text keep 4.5:1, and what is completed 3:1, on any surface, theme ${theme}`, async () => {
      for (const surface of surfaces[theme]) {
        const widget = await aWidget(theme, {surface});
        const ground = rgbOf(surface);
        for (const color of colors) {
          for (const name of ['accent', 'link', 'muted', 'text']) widget.style.setProperty(`--initiative-color-${name}`, color);
          const source = part(widget, 'source');
          const words = `${color} on ${surface}`;
          expect(contrast(colorOf(source.querySelector('a, button')!, 'color'), ground), `link, ${words}`).to.be.at.least(4.5);
          expect(contrast(colorOf(source, 'color'), ground), `source line, ${words}`).to.be.at.least(4.5);
          expect(contrast(colorOf(part(widget, 'sentence'), 'color'), ground), `sentence, ${words}`).to.be.at.least(4.5);
          expect(contrast(fillOf(widget, 'completed'), ground), `completed, ${words}`).to.be.at.least(3);
        }
      }
    });

    it(`the statuses keep 3:1 on a ${theme} surface, by fill or by outline`, async () => {
      for (const surface of surfaces[theme].slice(0, 3)) {
        const widget = await aWidget(theme, {surface});
        for (const entry of parts(widget, 'entry')) {
          const status = [...entry.querySelector('.swatch')!.classList].at(-1)!;
          expect(contrast(fillOf(widget, status), rgbOf(surface)), `${status} on ${surface}`).to.be.at.least(3);
        }
      }
    });

    it(`the pressed button stays readable, ${theme}`, async () => {
      const gantt = await fixture<TimelineGanttElement>(html`<timeline-gantt lang="de" theme=${theme} .feed=${demo}></timeline-gantt>`);
      const pressed = part(gantt, 'tools').querySelector('[aria-pressed=true]')!;
      for (const color of colors) {
        gantt.style.setProperty('--initiative-color-link', color);
        expect(contrast(colorOf(pressed, 'color'), colorOf(pressed, 'backgroundColor')), color).to.be.at.least(4.5);
      }
    });
  }

  it('a colour that is readable already stays as the page says', async () => {
    const widget = await aWidget('light', {link: '#8a1c5b', accent: '#6b1f7c'});
    expect(colorOf(part(widget, 'source').querySelector('a, button')!, 'color').join()).to.equal(rgbOf('#8a1c5b').join());
    expect(fillOf(widget, 'completed').join()).to.equal(rgbOf('#6b1f7c').join());
  });
});
