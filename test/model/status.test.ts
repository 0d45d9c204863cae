import {describe, expect, it} from 'vitest';
import {isFinal, isStatus, statuses} from '../../src/model/status.js';

describe('a status code', () => {
  it('is one of eight', () => {
    expect(statuses).toEqual([
      'completed', 'continuing', 'inProgress', 'planned', 'awaitingDecision', 'paused', 'cancelled', 'notReported',
    ]);
    expect(statuses.every(isStatus)).toBe(true);
    expect(['', 'done', 'Completed', 'constructor', 'delayed'].some(isStatus)).toBe(false);
  });

  it('ends a project only when completed or cancelled', () => {
    expect(statuses.filter(isFinal)).toEqual(['completed', 'cancelled']);
  });
});
