import {describe, expect, it} from 'vitest';
import {scheduleOf, type Schedule} from '../../src/model/schedule.js';
import {anUpdate, aReadProject, type ProjectOverrides} from '../support/builders.js';

const now = '2026-11-23';

const cases: [expected: Schedule, what: string, project: ProjectOverrides][] = [
  ['none', 'an ongoing task', {kind: 'ongoing', status: 'inProgress'}],
  ['none', 'an ongoing task with an end that has passed', {kind: 'ongoing', timeframe: {end: '2018'}, status: 'inProgress'}],
  ['none', 'an ongoing task without a report', {kind: 'ongoing'}],
  ['none', 'a project without an end', {timeframe: {start: '2017'}, status: 'inProgress'}],
  ['none', 'a project without a timeframe', {}],
  ['none', 'a completed project without an end', {status: 'completed'}],

  ['open', 'a project that is under way before its end', {timeframe: {end: '2027'}, status: 'inProgress'}],
  ['open', 'a project without a report before its end', {timeframe: {end: '2027'}}],
  ['open', 'a project that ends today', {timeframe: {end: now}, status: 'inProgress'}],
  ['open', 'a project that ends some day this month', {timeframe: {end: '2026-11'}, status: 'paused'}],
  ['open', 'a project that ends some day this year', {timeframe: {end: '2026'}, status: 'planned'}],
  ['open', 'a project whose end was moved to the future', {timeframe: {end: '2018'}, updates: [anUpdate({status: 'inProgress', newEnd: '2027'})]}],
  ['open', 'a project without a report whose end was moved by news', {timeframe: {end: '2018'}, updates: [anUpdate({newEnd: '2027'})]}],

  ['elapsed', 'a project under way after its end', {timeframe: {end: '2018'}, status: 'inProgress'}],
  ['elapsed', 'a planned project after its end', {timeframe: {end: '2018'}, status: 'planned'}],
  ['elapsed', 'a project that waits for a decision after its end', {timeframe: {end: '2022'}, status: 'awaitingDecision'}],
  ['elapsed', 'a paused project after its end', {timeframe: {end: '2026-10'}, status: 'paused'}],
  ['elapsed', 'a project that ended yesterday', {timeframe: {end: '2026-11-22'}, status: 'inProgress'}],
  ['elapsed', 'a project after its moved end, too', {timeframe: {end: '2018'}, updates: [anUpdate({status: 'inProgress', newEnd: '2020'})]}],
  ['elapsed', 'a project whose end was moved forward', {timeframe: {end: '2030'}, updates: [anUpdate({status: 'inProgress', newEnd: '2025'})]}],

  ['elapsedUnreported', 'a project without a report after its end', {timeframe: {end: '2018'}}],
  ['elapsedUnreported', 'a project with an unknown code after its end', {timeframe: {end: '2018'}, status: 'almostDone'}],
  ['elapsedUnreported', 'a project with news only after its end', {timeframe: {end: '2018'}, updates: [anUpdate({title: 'Messe'})]}],

  ['met', 'a project completed before its end', {timeframe: {end: '2025'}, status: 'completed', statusDate: '2024-06'}],
  ['met', 'a project completed on its last day', {timeframe: {end: '2025'}, status: 'completed', statusDate: '2025-12-31'}],
  ['met', 'a project completed some day in the year of its end', {timeframe: {end: '2025'}, status: 'completed', statusDate: '2025'}],
  ['met', 'a project completed some day in the month of its end', {timeframe: {end: '2023-10'}, status: 'completed', statusDate: '2023-10'}],
  ['met', 'a project completed before an end that lies ahead', {timeframe: {end: '2030'}, status: 'completed'}],

  ['late', 'a project completed a day after its end', {timeframe: {end: '2024'}, status: 'completed', statusDate: '2025-01-01'}],
  ['late', 'a project completed a year after its end', {timeframe: {end: '2024-06'}, status: 'completed', statusDate: '2025'}],
  ['late', 'a project completed within a moved end, after the adopted one', {
    timeframe: {end: '2024'},
    updates: [anUpdate({date: '2024-11-05', newEnd: '2027'}), anUpdate({date: '2026-02-11', status: 'completed'})],
  }],

  ['completedUndated', 'a project completed in the year of an end that is known to the day', {timeframe: {end: '2024-06-30'}, status: 'completed', statusDate: '2024'}],
  ['completedUndated', 'a project completed in the month of an end that is known to the day', {timeframe: {end: '2024-06-15'}, status: 'completed', statusDate: '2024-06'}],
  ['completedUndated', 'a project completed in the month that begins with its end', {timeframe: {end: '2024-06-01'}, status: 'completed', statusDate: '2024-06'}],
  ['completedUndated', 'a project completed in the year of an end that is known to the month', {timeframe: {end: '2024-06'}, status: 'completed', statusDate: '2024'}],

  ['notApplicable', 'a cancelled project after its end', {timeframe: {end: '2018'}, status: 'cancelled'}],
  ['notApplicable', 'a cancelled project before its end', {timeframe: {end: '2030'}, status: 'cancelled'}],
  ['notApplicable', 'a project that became a standing task', {timeframe: {end: '2018'}, status: 'continuing'}],
  ['notApplicable', 'an ongoing task that goes on', {kind: 'ongoing', status: 'continuing'}],
  ['notApplicable', 'an ongoing task that was ended', {kind: 'ongoing', status: 'cancelled'}],
];

describe('the schedule', () => {
  for (const [expected, what, project] of cases) {
    it(`is ${expected} for ${what}`, () => {
      expect(scheduleOf(aReadProject(project), now)).toBe(expected);
    });
  }

  it('turns with the day on which it is looked at', () => {
    const project = aReadProject({timeframe: {end: '2018'}, status: 'inProgress', statusDate: '2018-01-16'});

    expect(scheduleOf(project, '2018-12-31')).toBe('open');
    expect(scheduleOf(project, '2019-01-01')).toBe('elapsed');
  });
});
