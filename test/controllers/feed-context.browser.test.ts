// A page that has no <initiative-feed>, or has it later than its widgets.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/initiative-progress/initiative-progress.define.js';
import type {InitiativeFeedElement, InitiativeProgressElement} from '../../src/index.js';
import {aFeed, aProject} from '../support/builders.js';
import {once, part} from '../support/dom.js';

describe('widgets without an <initiative-feed>', () => {
  const {whenDefined} = customElements;
  afterEach(() => {
    customElements.whenDefined = whenDefined;
  });

  it('are not held by the page when they are gone: one promise waits for all, and the widgets inside hear of the feed when it comes', async () => {
    expect(customElements.get('initiative-feed')).to.equal(undefined);
    let waits = 0;
    customElements.whenDefined = (name: string) => {
      waits += 1;
      return whenDefined.call(customElements, name);
    };
    for (let index = 0; index < 20; index++) {
      const widget = document.createElement('initiative-progress');
      document.body.append(widget);
      widget.remove();
    }
    expect(waits).to.be.at.most(1);

    const element = await fixture<InitiativeFeedElement>(html`
      <initiative-feed .feed=${aFeed([aProject()], {initiative: {title: 'Kam später'}})}><initiative-progress></initiative-progress></initiative-feed>
    `);
    const widget = element.querySelector('initiative-progress') as InitiativeProgressElement;
    await widget.updateComplete;
    const loaded = once(widget, 'initiative-load');
    await import('../../src/elements/initiative-feed/initiative-feed.define.js');
    await loaded;
    expect(part(widget, 'heading').textContent.trim()).to.equal('Kam später');
  });
});
