import {describe, expect, it} from 'vitest';
import {toDay} from '../../src/model/calendar-date.js';
import {times, type Json} from '../support/builders.js';
import {loadChecker, read, zod} from '../support/readers.js';

const texts: [field: string, maximum: number][] = [
  ['id', 64], ['title', 300], ['officialTitle', 300], ['summary', 5000], ['leadText', 200], ['group', 64], ['kind', 64],
];

const lists: [field: string, maximum: number, item: (index: number) => unknown][] = [
  ['leads', 1000, (index) => `p${index}`],
  ['partners', 1000, (index) => `p${index}`],
  ['milestones', 200, (index) => ({title: `${index}`})],
  ['links', 50, (index) => ({url: `https://example.org/${index}`})],
];

/** One a day, the oldest first. */
const updates = times(505, (index) => ({title: `${index}`, date: toDay(Date.UTC(2020, 0, 1 + index))}));

for (const reader of [zod, await loadChecker()]) {
  const salvaged = (project: Json) => {
    const {left, lines} = read<Record<string, Json[]>>(reader, 'projectSchema', {id: 'kai', title: 'Kaimauer', ...project});
    return {left: left ?? {}, lines};
  };

  describe(`what is too long, by ${reader.name},`, () => {
    for (const [field, maximum] of texts) {
      it(`is cut in a text, with …: ${field} after ${maximum} letters`, () => {
        expect(salvaged({[field]: 'x'.repeat(maximum)})).toMatchObject({left: {[field]: 'x'.repeat(maximum)}, lines: []});
        expect(salvaged({[field]: 'x'.repeat(maximum + 1)})).toMatchObject({left: {[field]: `${'x'.repeat(maximum - 1)}…`}, lines: [`too-long ${field}`]});
      });
    }

    it('is counted and cut in letters, never within one', () => {
      const leadText = (emoji: string) => salvaged({leadText: `${'x'.repeat(198)}${emoji}`}).left['leadText'];

      expect(leadText('😀😀')).toBe(`${'x'.repeat(198)}😀😀`);
      expect(leadText('😀😀😀')).toBe(`${'x'.repeat(198)}😀…`);
    });

    for (const [field, maximum, item] of lists) {
      it(`is left out of a list: of ${field} the first ${maximum} stay`, () => {
        const {left, lines} = salvaged({[field]: times(maximum + 5, item)});

        expect(left[field]).toEqual(times(maximum, item));
        expect(lines).toEqual([`too-long ${field}`]);
      });
    }

    it('is left out of updates: the newest 500 stay, in their order', () => {
      const left = (list: Json[]) => salvaged({updates: list}).left['updates'];

      expect(left(updates)).toEqual(updates.slice(5));
      expect(left(updates.toReversed())).toEqual(updates.toReversed().slice(0, 500));
      expect(left([{title: 'undatiert'}, ...updates])).toEqual(updates.slice(5));
      expect(salvaged({updates}).lines).toEqual(['too-long updates']);
    });

    it('is left out of updates: a date that is none is not the newest', () => {
      expect(salvaged({updates: [{title: 'bald', date: 'zz'}, ...updates]}).left['updates']).toEqual(updates.slice(5));
    });

    it('is left out of updates of one day: the later in the list stay, for they count', () => {
      const sameDay = updates.map(({title}) => ({title, date: '2020'}));

      expect(salvaged({updates: sameDay}).left['updates']).toEqual(sameDay.slice(5));
    });

    it('is left out of updates by their last possible day, as the status goes', () => {
      const {left} = salvaged({updates: [{title: 'im Jahr', date: '2020'}, ...times(500, () => ({date: '2020-05'}))]});

      expect(left['updates']?.[0]).toEqual({title: 'im Jahr', date: '2020'});
    });

    it('is left out before anybody looks at it', () => {
      const links = ['a', {url: 'https://example.org/b'}, {url: 'x'}, ...times(60, (index) => (index === 55 ? 3 : {url: `https://example.org/${index}`}))];

      const {left, lines} = salvaged({links});

      expect(left['links']).toHaveLength(48);
      expect(lines).toEqual(['bad-url links[2].url', 'schema links[0]', 'schema links[2]', 'too-long links']);
    });

    it('leaves the rest with its place in the file', () => {
      const list = updates.map((update, index) => (index === 3 || index === 500 ? {...update, reportedBy: 3} : update));

      expect(salvaged({updates: list}).lines).toEqual(['schema updates[500].reportedBy', 'too-long updates']);
    });
  });
}
