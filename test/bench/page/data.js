// The data of every chart: made up, but the same each time, from 2016 to 2026, each project with a start and an end to the day.
export const range = {start: '2016-01-01', end: '2026-12-31'};
export const today = '2025-06-15';
export const years = Array.from({length: 11}, (_, index) => 2016 + index);

const day = 86_400_000;
const subjects = [
  'Hafen', 'Wasser', 'Schul', 'Klima', 'Energie', 'Verkehrs', 'Wald', 'Boden', 'Kultur', 'Gesundheits', 'Sprach', 'Daten',
];
const kinds = ['kataster', 'netz', 'portal', 'archiv', 'konzept', 'zentrum', 'programm', 'register', 'labor', 'forum'];
const places = [
  'Nordstadt', 'am Alten Markt', 'im Südhafen', 'für Auszubildende', 'der Vororte', 'am Fluss', 'mit Schulen', 'Oberdorf',
];

export const statuses = ['planned', 'awaitingDecision', 'inProgress', 'paused', 'completed', 'cancelled'];
export const groups = ['Infrastruktur und Flächen', 'Arbeit und Ausbildung', 'Umwelt und Energie'].map((name, index) => ({
  id: `ak${index + 1}`,
  name,
}));
export const leads = ['Stadt Musterhafen', 'Hafengesellschaft', 'Stadtwerke', 'Hochschule am Fluss', 'Industrieverband'].map(
  (name, index) => ({id: `stelle${index + 1}`, name}),
);

/** Small, fast and the same everywhere: https://en.wikipedia.org/wiki/Mulberry32 */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const toDay = (time) => new Date(time).toISOString().slice(0, 10);

export function makeProjects(count) {
  const random = mulberry32(20_160_101);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const [first, last, now] = [range.start, range.end, today].map(Date.parse);
  return Array.from({length: count}, (_, index) => {
    const startTime = first + Math.floor(random() * 3400) * day;
    const endTime = Math.min(last, startTime + (90 + Math.floor(random() * 1500)) * day);
    return {
      id: `projekt-${index + 1}`,
      // the number in brackets: no name is a part of another one
      name: `${pick(subjects)}${pick(kinds)} ${pick(places)} (${index + 1})`,
      group: groups[Math.floor((index * groups.length) / count)].id,
      lead: pick(leads).id,
      status: pick(statuses),
      start: toDay(startTime),
      end: toDay(endTime),
      startTime,
      endTime,
      progress: Math.round(100 * Math.max(0, Math.min(1, (now - startTime) / (endTime - startTime)))),
      url: `#projekt-${index + 1}`,
    };
  });
}

/** The groups, each with its projects, in order. */
export function groupProjects(projects) {
  return groups.map((group) => ({...group, projects: projects.filter((project) => project.group === group.id)}));
}
