// Which day it is for a widget.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {aFeed, aProject} from '../support/builders.js';
import {shown} from '../support/dom.js';

/** Of a project that was to end in 2030, with a feed of a day and a page that may name one. */
async function scheduleOn(publishedDate: string, now = ''): Promise<string> {
  const feed = aFeed([aProject({id: 'p', status: 'planned', timeframe: {end: '2030'}})], {publishedDate});
  const card = await fixture(html`<project-card project="p" lang="de" now=${now} .feed=${feed}></project-card>`);
  return shown(card);
}

describe('the day of a widget', () => {
  it('is the visitor’s', async () => {
    expect(await scheduleOn('2020-01-01')).not.to.contain('verstrichen');
  });

  it('is not before the feed was published: then the clock is wrong', async () => {
    expect(await scheduleOn('2031-01-01')).to.contain('verstrichen');
  });

  it('is the one that the page names, also before the feed was published', async () => {
    expect(await scheduleOn('2020-01-01', '2031-01-01')).to.contain('verstrichen');
    expect(await scheduleOn('2031-01-01', '2029-01-01')).not.to.contain('verstrichen');
  });
});
