import {describe, expect, it} from 'vitest';
import {countMilestones} from '../../src/model/milestones.js';
import {aReadProject} from '../support/builders.js';

describe('milestones', () => {
  it('count when met, of all that were not cancelled', () => {
    const {milestones} = aReadProject({
      milestones: ['met', 'met', 'notMet', 'scheduled', 'cancelled', undefined, 'nobodyKnows'].map((status) => ({title: 'Schritt', status})),
    });

    expect(countMilestones(milestones)).toEqual({met: 2, of: 6, cancelled: 1});
  });

  it('are none where none are written', () => {
    expect(countMilestones(aReadProject().milestones)).toEqual({met: 0, of: 0, cancelled: 0});
  });
});
