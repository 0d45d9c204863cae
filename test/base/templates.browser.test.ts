// What templates rely on, with Lit and with what the CDN files have in place of a part of it.
import {expect} from '@open-wc/testing';
import {html, nothing, render, svg} from 'lit';

function aPlace() {
  const place = document.createElement('div');
  return {place, draw: (value: unknown) => render(value, place), text: () => place.textContent?.replace(/\s+/g, ' ').trim()};
}

describe('a template', () => {
  it('shows texts, numbers, nodes and other templates, and nothing for nothing', () => {
    const {place, draw, text} = aPlace();
    const row = (value: unknown) => html`<p>a ${value} z</p>`;

    for (const [value, expected] of [['b', 'a b z'], [0, 'a 0 z'], [nothing, 'a z'], [undefined, 'a z'], [null, 'a z'], ['', 'a z'], ['<b>', 'a <b> z']] as const) {
      draw(row(value));
      expect(text(), String(value)).to.equal(expected);
    }
    const node = document.createElement('i');
    node.textContent = 'n';
    draw(row(node));
    expect(place.querySelector('i')).to.equal(node);
    draw(row(html`<b>${'in'}</b>`));
    expect(place.querySelector('b')?.textContent).to.equal('in');
    draw(row('end'));
    expect(text()).to.equal('a end z');
    expect(place.querySelector('i, b')).to.equal(null);
  });

  it('keeps its nodes while only values change', () => {
    const {place, draw} = aPlace();
    const card = (title: string, isOpen: boolean) => html`<section>${isOpen ? html`<h1>${title}</h1>` : nothing}<p>${title}</p></section>`;
    draw(card('eins', true));
    const [heading, paragraph] = [place.querySelector('h1'), place.querySelector('p')];

    draw(card('zwei', true));
    expect(place.querySelector('h1')).to.equal(heading);
    expect([heading?.textContent, paragraph?.textContent]).to.eql(['zwei', 'zwei']);

    draw(card('drei', false));
    expect(place.querySelector('h1')).to.equal(null);
    expect(place.querySelector('p')).to.equal(paragraph);
  });

  it('changes what it ends with, and nothing that stands after it', () => {
    const {draw, text} = aPlace();
    const trail = (value: unknown) => html`<b>b</b>${value}`;
    const page = (value: unknown, last: unknown) => html`<main>${trail(value)}<p>after</p>${last}</main>`;

    for (const [value, last, expected] of [
      [nothing, nothing, 'bafter'], [html`<i>c</i>`, nothing, 'bcafter'], [nothing, 'z', 'bafterz'], [html`<u>d</u>${'e'}`, 'z', 'bdeafterz'],
      [['f', html`g${'h'}`], nothing, 'bfghafter'], ['i', html`${'j'}`, 'biafterj'], [nothing, nothing, 'bafter'],
    ] as const) {
      draw(page(value, last));
      expect(text()).to.equal(expected);
    }
  });

  it('draws lists, which grow, shrink, mix and end', () => {
    const {place, draw, text} = aPlace();
    const list = (items: readonly unknown[]) => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul><p>after</p>`;

    for (const items of [['a', 'b'], ['a', 'b', 'c'], ['c'], [], ['d', ['e', 'f'], html`<i>g</i>`]]) {
      draw(list(items));
      expect(text()).to.equal(`${items.map((item) => (Array.isArray(item) ? item.join('') : typeof item === 'string' ? item : 'g')).join('')}after`);
      expect(place.querySelectorAll('li')).to.have.length(items.length);
    }
    draw(html`${[1, 2]}, ${[]}${[3]}`);
    expect(text()).to.equal('12, 3');
  });

  it('sets attributes whole and in pieces, and takes them away', () => {
    const {place, draw} = aPlace();
    const box = (name: unknown, label: unknown, isOff: unknown) =>
      html`<button class="box ${name} on" aria-label=${label} ?disabled=${isOff} title="x">${name}</button>`;
    draw(box('big', 'Größe', true));
    const button = place.querySelector('button') as HTMLButtonElement;
    expect([button.className, button.getAttribute('aria-label'), button.disabled, button.title]).to.eql(['box big on', 'Größe', true, 'x']);

    draw(box('small', nothing, false));
    expect([button.className, button.hasAttribute('aria-label'), button.disabled]).to.eql(['box small on', false, false]);
    draw(box(undefined, undefined, undefined));
    expect([button.className, button.getAttribute('aria-label')]).to.eql(['box  on', '']);
  });

  it('sets properties by their own names, and calls the newest listener', () => {
    const {place, draw} = aPlace();
    const heard: unknown[] = [];
    const field = (text: string, listener: unknown) => html`<p .textContent=${text} @click=${listener}></p>`;
    draw(field('eins', () => heard.push('first')));
    const paragraph = place.querySelector('p') as HTMLElement;
    paragraph.click();
    draw(field('zwei', () => heard.push('second')));
    paragraph.click();
    draw(field('drei', undefined));
    paragraph.click();

    expect(paragraph.textContent).to.equal('drei');
    expect(heard).to.eql(['first', 'second']);
  });

  it('draws SVG in its own name space', () => {
    const {place, draw} = aPlace();
    draw(html`<svg>${[1, 2].map((x) => svg`<rect x=${x} width="${x * 2}%"></rect>`)}</svg>`);

    const boxes = [...place.querySelectorAll('rect')];
    expect(boxes.map((box) => [box.getAttribute('x'), box.getAttribute('width')])).to.eql([['1', '2%'], ['2', '4%']]);
    expect(boxes.every((box) => box instanceof SVGRectElement)).to.equal(true);
  });
});
