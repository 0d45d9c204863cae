import type {SnippetTexts} from './texts.js';

/** By the language of the widget, not by that of the assistant. */
export const snippetTexts: Readonly<Record<'de' | 'en', SnippetTexts>> = {
  de: {
    title: (widget, initiative, project) => ({
      progress: `Stand der ${german(initiative)}`, card: `Projekt${project && ` „${project}“`}`, gantt: `Zeitplan der ${german(initiative)}`,
    }[widget]),
    link: (widget, initiative, project) => ({
      progress: `Stand der ${german(initiative)} ansehen`, card: `Projekt${project && ` „${project}“`} ansehen`, gantt: `Zeitplan der ${german(initiative)} ansehen`,
    }[widget]),
    openFrame: 'In eigenem Fenster öffnen',
  },
  en: {
    title: (widget, initiative, project) => ({
      progress: `Progress of ${english(initiative)}`, card: `Project${project && ` “${project}”`}`, gantt: `Schedule of ${english(initiative)}`,
    }[widget]),
    link: (widget, initiative, project) => ({
      progress: `See the progress of ${english(initiative)}`, card: `See the project${project && ` “${project}”`}`, gantt: `See the schedule of ${english(initiative)}`,
    }[widget]),
    openFrame: 'Open in a window of its own',
  },
};

const german = (initiative: string) => (/initiative/i.test(initiative) ? initiative : `Initiative${initiative && ` „${initiative}“`}`);
const english = (initiative: string) => initiative || 'the initiative';
