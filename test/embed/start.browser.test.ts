import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {InitiativeWidgetsGlobal} from '../../src/embed/start.js';
import {start} from '../../src/embed/start.js';
import {findLocale} from '../../src/i18n/registry.js';
import {widgets} from '../../src/widgets.js';

const api = () => (window as Window & {InitiativeWidgets?: InitiativeWidgetsGlobal}).InitiativeWidgets as InitiativeWidgetsGlobal;

describe('the script file', () => {
  it('fills the page, knows Leichte Sprache, and leaves one name', () => {
    const before = Object.keys(window);
    document.body.insertAdjacentHTML('beforeend', '<div id="late" data-initiative-widget="progress"></div>');
    start(widgets, 'module');

    expect(document.querySelector('#late')?.shadowRoot?.firstElementChild?.localName).to.equal('initiative-progress');
    expect(findLocale('de-simple').lang).to.equal('de-simple');
    expect(api().version).to.match(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(window).filter((name) => !before.includes(name))).to.eql([]); // it is not enumerable
    document.querySelector('#late')?.remove();
  });

  it('leaves the page to the copy that came first, and says so in one line', async () => {
    const first = api();
    const said: string[] = [];
    const {info} = console;
    console.info = (text: string) => void said.push(text);
    start(widgets, 'script');
    console.info = info;

    document.body.insertAdjacentHTML('beforeend', '<div id="late" data-initiative-widget="progress"><a href="#">Stand</a></div>');
    const late = document.querySelector('#late') as HTMLElement;
    await new Promise((resolve) => setTimeout(resolve, 20));
    late.remove();

    expect(late.shadowRoot?.children).to.have.length(1);
    expect([...late.children].map(({localName}) => localName)).to.eql(['a']);
    expect(api()).to.equal(first);
    expect(said).to.eql([`initiative-widgets: ${first.version} is here beside ${first.version}, which came first and fills the placeholders.`]);
  });

  it('scans what the page has not put in yet', () => {
    const later = document.createElement('div');
    later.innerHTML = '<div data-initiative-widget="card"></div>';
    expect(api().scan(later).map(({localName}) => localName)).to.eql(['project-card']);
  });

  it('reports as plain data what is on the page', () => {
    const {version} = api();
    document.body.insertAdjacentHTML('beforeend', '<div id="late" data-initiative-widget="gantt"></div>');
    api().scan();
    const report = api().report();
    document.querySelector('#late')?.remove();

    expect(JSON.parse(JSON.stringify(report))).to.eql(report);
    expect(report).to.eql({
      versions: [version, version],
      start: {version, kind: 'module', readyState: report.start.readyState},
      placeholders: [{widget: 'gantt', tag: 'timeline-gantt', state: 'none', code: null, cause: 'no-address', url: null}],
      feeds: [],
      violations: [],
    });
  });
});
