// What a page author can rely on when attributes and properties change. Runs with Lit, and with what the CDN files have in place
// of a part of it.
import {expect, fixture, html} from '@open-wc/testing';
import {InitiativeProgressElement, ProjectCardElement} from '../../src/index.js';
import '../../src/define.js';
import {aFeed, aProject} from '../support/builders.js';
import {asUrl, part, parts, showsFallback, shown, texts, until} from '../support/dom.js';

const feed = aFeed([aProject({id: 'a', title: 'Hafen'}), aProject({id: 'b', title: 'Bahnhof'})]);
const aBar = (template = html`<initiative-progress .feed=${feed}></initiative-progress>`) =>
  fixture<InitiativeProgressElement>(template);

describe('attributes and properties of a widget', () => {
  it('an attribute sets the property, and gives the default back when it goes', async () => {
    const widget = await aBar(html`<initiative-progress .feed=${feed} size="badge" heading="Unser Stand"></initiative-progress>`);

    expect([widget.size, widget.heading]).to.eql(['badge', 'Unser Stand']);

    for (const name of ['size', 'heading', 'heading-level', 'src', 'now', 'group', 'lang', 'theme']) {
      widget.setAttribute(name, 'x');
      widget.removeAttribute(name);
    }
    await widget.updateComplete;

    const {size, heading, headingLevel, src, now, group, lang, theme} = widget;
    expect([size, heading, headingLevel, src, now, group, lang, theme]).to.eql(['full', '', '2', '', '', '', '', 'light']);
    expect(parts(widget, 'entry')).not.to.have.length(0);
  });

  for (const tag of ['initiative-progress', 'project-card', 'timeline-gantt'] as const) {
    it(`null or undefined, as frameworks set them before there is a value, is the default: <${tag}>`, async () => {
      const make = () => Object.assign(document.createElement(tag), {feed, ...(tag === 'project-card' && {project: 'b'})});
      const [widget, expected] = [make(), make()];
      document.body.append(widget, expected);
      await Promise.all([widget.updateComplete, expected.updateComplete]);
      const {elementProperties} = widget.constructor as typeof InitiativeProgressElement;
      for (const name of elementProperties.keys()) {
        if (name === 'feed' || name === 'project') continue;
        for (const value of [null, undefined]) {
          Object.assign(widget, {[name]: value});
          await widget.updateComplete;
          expect(shown(widget), `${String(name)} = ${String(value)}`).to.equal(shown(expected));
        }
      }
      widget.remove();
      expected.remove();
    });
  }

  it('no address yet is none, until one comes', async () => {
    const widget = await fixture<InitiativeProgressElement>(html`<initiative-progress .src=${undefined as unknown as string}><p>Zur Seite</p></initiative-progress>`);
    expect(showsFallback(widget)).to.equal(true);
    widget.src = asUrl(feed);
    await until(() => parts(widget, 'sentence').length === 1);
  });

  it('properties that CSS selects on are seen in the markup, defaults are not', async () => {
    const widget = await aBar();
    expect(widget.getAttributeNames()).to.eql([]);

    widget.size = 'compact';
    widget.theme = 'dark';
    widget.heading = 'Anders';
    await widget.updateComplete;
    expect(widget.outerHTML).to.match(/size="compact"/).and.match(/theme="dark"/);
    expect(widget.hasAttribute('heading')).to.equal(false);
  });

  it('what a page sets before the tag is known counts', async () => {
    const early = document.createElement('late-progress') as InitiativeProgressElement;
    early.feed = feed;
    early.heading = 'Früh';
    early.setAttribute('size', 'badge');
    document.body.append(early);
    customElements.define('late-progress', class extends InitiativeProgressElement {});
    await early.updateComplete;

    expect(part(early, 'heading').textContent).to.equal('Früh');
    expect(early.size).to.equal('badge');
    early.remove();
  });

  it('several changes are drawn at once, and what is the same again is not', async () => {
    let renders = 0;
    class CountingElement extends InitiativeProgressElement {
      protected override render() {
        renders++;
        return super.render();
      }
    }
    customElements.define('counting-progress', CountingElement);
    const widget = await fixture<CountingElement>(html`<counting-progress .feed=${feed}></counting-progress>`);
    renders = 0;

    widget.heading = 'Eins';
    widget.heading = 'Zwei';
    widget.setAttribute('breakdown', 'none');
    await widget.updateComplete;
    widget.heading = 'Zwei';
    await widget.updateComplete;

    expect(renders).to.equal(1);
    expect(part(widget, 'heading').textContent).to.equal('Zwei');
  });

  it('a subclass has its own attributes beside those it inherits', () => {
    expect(ProjectCardElement.observedAttributes).to.include.members(['project', 'view', 'ask', 'src', 'heading-level']);
    expect(InitiativeProgressElement.observedAttributes).to.include.members(['size', 'breakdown', 'src']);
    expect(InitiativeProgressElement.observedAttributes).not.to.include.members(['project', 'feed']);
  });

  it('a widget that is made by a script and placed later draws then', async () => {
    const card = document.createElement('project-card');
    card.src = asUrl(feed);
    card.project = 'b';
    await Promise.resolve();
    expect(card.shadowRoot).to.equal(null);

    document.body.append(card);
    await new Promise((resolve) => card.addEventListener('initiative-load', resolve, {once: true}));
    expect(texts(card, 'heading')).to.eql(['Bahnhof']);

    card.remove();
    card.project = 'a';
    await card.updateComplete;
    expect(shown(card)).to.contain('Hafen');
  });
});
