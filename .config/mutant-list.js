// Faults that a reviewer could miss. `npm run mutants` makes them; a test sees to it that they can be made.
const http = 'test/faults/http.browser.test.ts';
const network = 'test/faults/network.browser.test.ts';
const meaning = 'test/faults/meaning.browser.test.ts';
const life = 'test/faults/life.browser.test.ts';
const promises = 'test/security/promises.browser.test.ts';
const base = 'test/base/feed-element.browser.test.ts';
const progress = 'test/elements/initiative-progress.browser.test.ts';
const card = 'test/elements/project-card.browser.test.ts';
const clock = 'test/base/clock.browser.test.ts';
const said = 'test/base/console.browser.test.ts';
const scanner = 'test/embed/scanner.browser.test.ts';
const start = 'test/embed/start.browser.test.ts';
const styles = 'test/hosts/css.browser.test.ts';
const layout = 'test/hosts/layout.browser.test.ts';
const diagnosis = 'test/hosts/diagnosis.browser.test.ts';
const scripts = 'test/hosts/scripts.browser.test.ts';
const frames = 'test/hosts/frames.browser.test.ts';
const rows = 'test/elements/timeline-gantt.rows.browser.test.ts';
const geometry = 'test/elements/timeline-gantt.geometry.browser.test.ts';

/** What is wrong, in which file, from what to what, and who has to notice. */
export const mutants = [
  ['addresses are not checked when they are written', 'base/link.ts', 'safeUrl(url);\n  if (!href) return html', 'url;\n  if (!href) return html', promises],
  ['addresses of nodes are not checked', 'base/link.ts', 'safeUrl(url);\n  if (!href) return content', 'url;\n  if (!href) return content', promises],
  ['links that are nodes give the page away', 'base/link.ts', "anchor.rel = 'noopener noreferrer';", '', promises],
  ['links give the page away', 'base/link.ts', ' rel="noopener noreferrer"', '', promises],
  ['nobody sees where a link leads', 'base/link.ts', "${showHost ? html`", "${!showHost ? html`", meaning],
  ['texts are not isolated', 'base/feed-text.ts', 'html`<bdi lang=${found.lang ?? nothing}>${found.text}</bdi>`', 'html`<span lang=${found.lang ?? nothing}>${found.text}</span>`', meaning],
  ['texts have no language', 'base/feed-text.ts', 'lang=${found.lang ?? nothing}', 'lang=${nothing}', meaning],
  ['a 404 is tried again', 'feed/retry.ts', '[408, 425,', '[404, 408, 425,', http],
  ['a body may be ten times as long', 'feed/limits.ts', 'maxBytes = 5_000_000', 'maxBytes = 50_000_000', http],
  ['the referrer is sent', 'feed/fetch-feed.ts', "referrerPolicy: 'no-referrer'", "referrerPolicy: 'unsafe-url'", promises],
  ['a part of an answer is taken for the whole', 'feed/fetch-feed.ts', 'status !== 200 && status !== 203', 'status !== 200 && status !== 203 && status !== 206', http],
  ['salvage is off: a bad field costs the entry', 'feed/salvage.ts', 'maxRounds = 8', 'maxRounds = 1', meaning],
  ['nobody ends a request when the widget is gone', 'feed/feed-store.ts', '#cancel(): void {\n    this.#run?.abort();', '#cancel(): void {', network],
  ['the cache is not asked when the network is gone', 'feed/feed-store.ts', "'force-cache'", "'no-store'", network],
  ['old data are not said to be old', 'base/feed-element.ts', '${error ? messages.notUpdated(feed, error) : nothing}', '', http],
  ['a failure takes the page author’s content away', 'base/feed-element.ts', '<slot>${status ===', '<slot hidden>${status ===', base],
  ['broken entries are not named', 'base/feed-element.ts', 'feed.unreadable > 0 ?', 'feed.unreadable < 0 ?', meaning],
  ['the level of the heading is not the page’s', 'base/feed-element.ts', '/^[3-6]$/.test(this.headingLevel)', '/^[7]$/.test(this.headingLevel)', base],
  ['there is no way to try again', 'base/messages.ts', 'retryable ? html`<button', '!retryable ? html`<button', base],
  ['each widget says the same aloud', 'base/messages.ts', "speaks ? 'status' : nothing", "'status'", base],
  ['a page hears of a feed at every drawing', 'base/announcer.ts', 'if (feed && feed !== this.#feed &&', 'if (feed &&', meaning],
  ['a page hears nothing of a project that is not there', 'base/announcer.ts', 'if (failure && failure.message !== this.#failure)', 'if (failure && !this.#host)', meaning],
  ['the page stays watched when nobody is left', 'controllers/feed-controller.ts', '      stopWatching();\n', '', life],
  ['lazy is eager', 'controllers/nearness-controller.ts', "this.#isNear || this.#host.loading !== 'lazy'", 'true', base],
  ['today is the visitor’s day, whatever the page says', 'base/clock.ts', 'if (isCalendarDate(now)) return now;', '', clock],
  ['a clock behind the feed is believed', 'base/clock.ts', 'isBefore(day, publishedDate) ? publishedDate : day', 'isBefore(day, publishedDate) ? day : day', clock],
  ['a problem of a set feed is said by each widget', 'controllers/feed-source.ts', 'problem && !told.has(problem)', 'problem', said],
  ['the bar does not add up', 'elements/initiative-progress/initiative-progress.ts', 'percent(share)', 'percent(share * 0.9)', progress],
  ['a card takes the newest news for the report that set its status', 'elements/project-card/project-card.ts', '${report ? html`<div class="report" part="report">${renderReport(report, context)}', '${newest ? html`<div class="report" part="report">${renderReport(newest, context)}', card],
  ['what is out of date is not said to be so on a card', 'elements/project-card/project-card.facts.ts', "${freshness === 'stale' ? html`", "${freshness !== 'stale' ? html`", card],
  ['a mail to the lead gets the headers that a title has in it', 'elements/project-card/project-card.ts', '`subject=${encodeURIComponent(terms.askSubject(title))}`', '`subject=${encodeURI(terms.askSubject(title))}`', card],
  ['placeholders that come later stay empty', 'embed/scanner.ts', 'this.scan(node as HTMLElement)', 'void node', scanner],
  ['placeholders are not followed', 'embed/scanner.ts', 'this.#fill(host)?.follow(attribute);', 'this.#fill(host);', scanner],
  ['what comes later into a cell stands beside the widget', 'embed/placeholder.ts', 'node.parentNode === this.host) this', 'node.parentNode !== this.host) this', scanner],
  ['placeholders of another major are filled', 'embed/scanner.ts', '!== this.#major) return null;', '=== 99) return null;', scanner],
  ['a second copy goes on', 'embed/start.ts', "say('info', text);\n    return;", "say('info', text);", start],
  ['a taken tag is given up', 'embed/widget-tags.ts', 'customElements.define(`${tag}-${major}`, element);', 'if (major > 0) return false;', scripts],
  ['a console that throws leaves a widget loading', 'feed/warn.ts', 'try {\n    console.warn(message);\n  } catch {\n    // nobody wants to know\n  }', 'console.warn(message);', scripts],
  ['the fonts of the page come in', 'styles/host.styles.ts', '    all: initial;\n', '', styles],
  ['what has the focus is behind the bars of the page', 'styles/host.styles.ts', '    scroll-margin: 15em;\n', '', layout],
  ['colours that were too weak are named only before the stylesheets are there', 'embed/diagnosis.ts', "document.readyState !== 'complete'", "document.readyState === 'loading'", diagnosis],
  ['colours are named that nobody sees to differ', 'embed/corrected-colors.ts', '> 1', '> 0', diagnosis],
  ['a frame takes its height from whoever sends one', 'embed/frame-host.ts', 'contentWindow === source', 'contentWindow !== null', frames],
  ['a frame takes its height from any origin', 'embed/frame-host.ts', 'if (!frame || origin !== originOf(frame)) return;', 'if (!frame) return;', frames],
  ['a frame turns for ever', 'embed/frame-height.ts', 'const turns = 4;', 'const turns = 400;', frames],
  ['a frame shows anybody’s numbers', 'embed/frame-query.ts', 'const isAllowed = url !== null && [', 'const isAllowed = url !== null || [', frames],
  ['a folded group is not counted', 'elements/timeline-gantt/timeline-gantt.rows.ts', 'index += projects.length;', 'index += list.length;', rows],
  ['nobody hears when a milestone is due', 'elements/timeline-gantt/timeline-gantt.row.ts', '${milestoneText(milestone, this.#locale)}', '', rows],
  ['a colour goes on beyond a report that is out of date', 'elements/timeline-gantt/timeline-gantt.bar.ts', "part < known ? status : 'notReported'", 'status', geometry],
];
