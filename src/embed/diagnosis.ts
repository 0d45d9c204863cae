import {causeTexts} from './cause-texts.js';
import {findCause, probe, type Cause} from './cause.js';
import {findCopies} from './copies.js';
import {correctedColors} from './corrected-colors.js';
import type {Placeholder} from './placeholder.js';
import type {Start} from './report.js';
import {seenViolations} from './violations.js';

/** Whether somebody wants to know why this placeholder shows what it shows. */
export function isAsked({host}: Placeholder): boolean {
  return host.hasAttribute('data-debug') || /[?&;]initiative-debug=1\b/.test(location.search);
}

/** Says so under the widget, in German, with a button that copies it. */
export async function diagnose(placeholder: Placeholder, start: Start): Promise<void> {
  let cause = findCause(placeholder);
  show(placeholder, cause, start);
  // only then the page's colours are there for certain
  if (document.readyState !== 'complete') addEventListener('load', () => void diagnose(placeholder, start));
  const {failed} = placeholder;
  if (cause !== 'network' || !failed?.url) return;
  cause = await probe(failed.url);
  if (failed === placeholder.failed) show(placeholder, cause, start);
}

function show(placeholder: Placeholder, cause: Cause, start: Start): void {
  const note = document.createElement('div');
  const text = document.createElement('pre');
  const button = document.createElement('button');
  note.dataset['cause'] = cause;
  note.setAttribute('role', 'note');
  // by CSSOM, which no policy forbids
  note.style.cssText = 'all:initial;display:block;padding:1em;border:solid;background:#fff;font:medium system-ui';
  text.style.cssText = 'font:inherit;white-space:pre-wrap;overflow-wrap:anywhere';
  text.textContent = describe(placeholder, cause, start);
  button.type = 'button';
  button.textContent = 'Diagnose kopieren';
  button.addEventListener('click', () => void copy(text, button));
  note.append(text, button);
  placeholder.append(note);
}

function describe({host, name, widget, loaded, failed}: Placeholder, cause: Cause, {version, kind, readyState}: Start): string {
  const url = failed?.url ?? loaded?.url ?? '';
  const facts: Readonly<Record<string, unknown>> = {
    __proto__: null,
    host: url && new URL(url).host,
    url,
    name,
    src: host.getAttribute('data-src'),
    status: failed?.status,
  };
  const issues = (failed?.error ?? loaded)?.issues.length ?? 0;
  return [
    causeTexts[cause].replace(/\{(\w+)\}/g, (_, fact: string) => String(facts[fact])),
    '',
    `Anzeige: ${name}`,
    `Ursache: ${cause}`,
    `Daten: ${url}`,
    `Auffälligkeiten: ${issues}`,
    ...correctedColors(widget),
    `Skript: ${version}, ${kind}, ${readyState}`,
    `Skripte der Seite: ${findCopies().map((copy) => copy.version).join(', ')}`,
    ...seenViolations().map(({directive, blocked}) => `Verboten: ${directive} ${blocked}`),
  ].join('\n');
}

/** A frame may not reach the clipboard: then the text is marked, to be copied by hand. */
async function copy(text: HTMLElement, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = 'Kopiert';
  } catch {
    getSelection()?.selectAllChildren(text);
    button.textContent = 'Markiert';
  }
}
