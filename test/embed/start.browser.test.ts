import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {start} from '../../src/embed/start.js';
import {findLocale} from '../../src/i18n/registry.js';

type Page = Window & {InitiativeWidgets?: {version: string; scan(root?: ParentNode): HTMLElement[]}};

describe('the script file', () => {
  it('fills the page, knows Leichte Sprache, and leaves one name', () => {
    const before = Object.keys(window);
    document.body.insertAdjacentHTML('beforeend', '<div id="late" data-initiative-widget="progress"></div>');
    start();

    expect(document.querySelector('#late')?.shadowRoot?.firstElementChild?.localName).to.equal('initiative-progress');
    expect(findLocale('de-simple').lang).to.equal('de-simple');
    expect((window as Page).InitiativeWidgets?.version).to.match(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(window).filter((name) => !before.includes(name))).to.eql([]); // it is not enumerable
    document.querySelector('#late')?.remove();
  });

  it('leaves a name alone that the page has taken, and scans what comes later', () => {
    const {InitiativeWidgets} = window as Page;
    start();
    expect((window as Page).InitiativeWidgets).to.equal(InitiativeWidgets);

    const later = document.createElement('div');
    later.innerHTML = '<div data-initiative-widget="card"></div>';
    expect(InitiativeWidgets?.scan(later).map(({localName}) => localName)).to.eql(['project-card']);
  });
});
