// The statuses are told apart by colour, by texture and by sign: whoever sees no colours has the other two.
import {expect, fixture, html} from '@open-wc/testing';
import type {InitiativeProgressElement, TimelineGanttElement} from '../../src/index.js';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import {luminance, rgbOf, type Rgb} from '../support/color.js';
import {part, parts, until} from '../support/dom.js';

/**
 * Severest forms in linear light: Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of
 * Color Vision Deficiency", table 1.
 */
const visions: Readonly<Record<string, readonly (readonly number[])[]>> = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const toLinear = (value: number) => (value <= 10.314 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
const see = (color: Rgb, matrix: readonly (readonly number[])[]) =>
  matrix.map((row) => row.reduce((sum, factor, at) => sum + factor * toLinear(color[at]!), 0));
const distance = (one: readonly number[], other: readonly number[]) => Math.hypot(...one.map((value, at) => Math.cbrt(Math.max(0, value)) - Math.cbrt(Math.max(0, other[at]!))));

/** All that a bar shows of a status besides its colour. */
function textureOf(swatch: Element): string {
  const {strokeWidth, strokeDasharray, strokeLinecap, strokeOpacity, stroke} = getComputedStyle(swatch.querySelector('line')!);
  const rect = getComputedStyle(swatch.querySelector('rect')!);
  const outline = [rect.fill === 'none' ? 'hollow' : 'filled', rect.strokeDasharray].join(' ');
  return stroke === 'none' ? outline : [outline, strokeWidth, strokeDasharray, strokeLinecap, strokeOpacity].join(' ');
}

for (const theme of ['light', 'dark'] as const) {
  describe(`the statuses, ${theme}`, () => {
    const swatches = async () => {
      const widget = await fixture<InitiativeProgressElement>(html`<initiative-progress lang="de" theme=${theme} .feed=${demo}></initiative-progress>`);
      return parts(widget, 'entry').map((entry) => entry.querySelector('.swatch')!);
    };
    const pairs = <T>(list: readonly T[]) => list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
    const nameOf = (swatch: Element) => [...swatch.classList].at(-1)!;

    it('are nine, each with a texture of its own, unless its fill is as light as paper', async () => {
      const all = await swatches();
      expect(all).to.have.length(9);
      for (const [one, other] of pairs(all)) {
        const isSame = textureOf(one) === textureOf(other);
        // "completed" and "not reported" are both plain: dark, and light with an outline
        const [dark, light] = [one, other].map((swatch) => luminance(rgbOf(getComputedStyle(swatch.querySelector('rect')!).fill)));
        if (isSame) expect(Math.abs(dark! - light!), `${nameOf(one)} and ${nameOf(other)}`).to.be.above(0.25);
      }
    });

    for (const [name, matrix] of Object.entries(visions)) {
      it(`where two colours are one in ${name}, their textures differ`, async () => {
        const all = await swatches();
        const alike = pairs(all).filter(([one, other]) => {
          const [a, b] = [one, other].map((swatch) => see(rgbOf(getComputedStyle(swatch.querySelector('rect')!).fill), matrix));
          return distance(a!, b!) < 0.12;
        });
        for (const [one, other] of alike) expect(textureOf(one), `${nameOf(one)} and ${nameOf(other)}`).not.to.equal(textureOf(other));
      });
    }
  });
}

describe('the signs of the statuses', () => {
  it('differ from each other, and stand beside the texture and the word in the legend of the timeline', async () => {
    const gantt = await fixture<TimelineGanttElement>(html`<timeline-gantt lang="de" .feed=${demo}></timeline-gantt>`);
    part(gantt, 'legend').querySelector('summary')!.click();
    await until(() => gantt.shadowRoot!.querySelector('.statuses li') !== null);
    const entries = [...gantt.shadowRoot!.querySelectorAll('.statuses li')];
    const signs = entries.map((entry) => entry.querySelector('path')!.getAttribute('d'));

    expect(signs).to.have.length(8);
    expect(new Set(signs).size).to.equal(8);
    for (const entry of entries) expect(entry.textContent.trim()).not.to.equal('');
  });
});
