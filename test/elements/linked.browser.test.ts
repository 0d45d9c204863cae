// Widgets inside one <initiative-feed>: what a person chooses in one of them, the others show.
import {expect, fixture, html} from '@open-wc/testing';
import {ProjectFilterEvent, type InitiativeFeedElement, type InitiativeProgressElement, type ProjectCardElement, type TimelineGanttElement} from '../../src/index.js';
import '../../src/define.js';
import demo from '../../data/demo.json' with {type: 'json'};
import {allRows, part, parts, plain, shown, texts} from '../support/dom.js';

async function aPage() {
  const page = await fixture<InitiativeFeedElement>(html`
    <initiative-feed .feed=${demo} lang="de">
      <initiative-progress now="2026-11-23"></initiative-progress>
      <timeline-gantt now="2026-11-23"></timeline-gantt>
      <project-card now="2026-11-23"></project-card>
    </initiative-feed>
  `);
  const [progress, gantt, card] = [
    page.querySelector<InitiativeProgressElement>('initiative-progress')!,
    page.querySelector<TimelineGanttElement>('timeline-gantt')!,
    page.querySelector<ProjectCardElement>('project-card')!,
  ];
  const settle = async () => {
    await Promise.all([progress, gantt, card].map((widget) => widget.updateComplete));
    await allRows(gantt);
  };
  await settle();
  return {page, progress, gantt, card, settle};
}

const choices = (element: Element) => parts(element, 'choice') as HTMLButtonElement[];
const choice = (element: Element, beginning: string) => choices(element).find((one) => plain(one.textContent).startsWith(beginning))!;
const rows = (gantt: Element) => parts(gantt, 'row').length;
const all = demo.projects.length;

describe('widgets inside one <initiative-feed>', () => {
  it('show the projects of the status that a person presses in the legend, and all again after another press', async () => {
    const {progress, gantt, settle} = await aPage();
    expect(rows(gantt)).to.equal(all);
    const bar = part(progress, 'bar').innerHTML;

    choice(progress, 'In Umsetzung').click();
    await settle();
    const some = rows(gantt);
    expect(some).to.be.above(0).and.below(all);
    expect(texts(gantt, 'badge').every((text) => text === 'In Umsetzung')).to.equal(true);
    expect(choice(progress, 'In Umsetzung')).to.have.attribute('aria-pressed', 'true');
    expect(part(progress, 'bar').innerHTML, 'the bar goes on adding up to all').to.equal(bar);

    choice(progress, 'In Umsetzung').click();
    await settle();
    expect(rows(gantt)).to.equal(all);
  });

  it('show a group whose id has a blank in it', async () => {
    const [first, second] = demo.groups;
    const rename = (id: string | undefined) => (id === first!.id ? 'AK 1' : id);
    const feed = {...demo, groups: [{...first, id: 'AK 1'}, second], projects: demo.projects.map((project) => ({...project, group: rename(project.group)}))};
    const {page, progress, gantt, settle} = await aPage();
    page.feed = feed;
    await page.updateComplete;
    await settle();
    choices(progress).at(-2)!.click();
    await settle();
    expect(rows(gantt)).to.equal(demo.projects.filter(({group}) => group === first!.id).length);
  });

  it('show one group of them, together with a status', async () => {
    const {progress, gantt, settle} = await aPage();
    const group = demo.groups[0]!;
    choices(progress).at(-demo.groups.length)!.click();
    await settle();
    const wanted = demo.projects.filter((project) => project.group === group.id);
    expect(rows(gantt)).to.equal(wanted.length);

    choice(progress, 'In Umsetzung').click();
    await settle();
    expect(rows(gantt)).to.be.below(wanted.length);
  });

  it('leave alone what an attribute of theirs decides, and what is cancelled on the way', async () => {
    const {page, progress, gantt, settle} = await aPage();
    gantt.status = 'planned';
    await settle();
    const planned = rows(gantt);
    choice(progress, 'In Umsetzung').click();
    await settle();
    expect(rows(gantt)).to.equal(planned);

    gantt.status = '';
    page.addEventListener('initiative-filter', (event) => event.preventDefault(), {capture: true});
    choice(progress, 'In Umsetzung').click();
    await settle();
    expect(choice(progress, 'In Umsetzung')).to.have.attribute('aria-pressed', 'true');
  });

  it('follow a filter that the page sends by itself', async () => {
    const {page, gantt, settle} = await aPage();
    page.dispatchEvent(new ProjectFilterEvent({status: 'planned'}));
    await settle();
    expect(rows(gantt)).to.be.above(0).and.below(all);
  });

  it('show the project that a person chooses in the timeline: as a card, and marked in its row', async () => {
    const {gantt, card, settle} = await aPage();
    expect(shown(card)).to.contain('Wählen Sie ein Projekt aus.');
    expect(card.matches(':state(failed)')).to.equal(false);

    const [first] = demo.projects;
    parts(gantt, 'details').forEach((button, at) => {
      if (at === 0) (button as HTMLButtonElement).click();
    });
    await settle();
    expect(plain(part(card, 'heading').textContent)).to.equal(plain(part(gantt, 'row').querySelector('bdi')!.textContent));
    expect(plain(part(card, 'heading').textContent)).to.equal(first!.title);
    expect(part(gantt, 'row')).to.have.attribute('aria-current', 'true');
    expect(parts(gantt, 'row').filter((row) => row.hasAttribute('aria-current'))).to.have.length(1);
  });

  it('are words and no buttons where there is nothing to link', async () => {
    const alone = await fixture<InitiativeProgressElement>(html`<initiative-progress lang="de" .feed=${demo}></initiative-progress>`);
    expect(choices(alone)).to.have.length(0);
  });
});
