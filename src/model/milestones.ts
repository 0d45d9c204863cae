import type {Milestone} from './feed.js';

/** Milestones met, of those that were not cancelled. The only source of a project's own bar. */
export interface MilestoneCount {
  readonly met: number;
  readonly of: number;
  readonly cancelled: number;
}

export function countMilestones(milestones: readonly Milestone[]): MilestoneCount {
  const count = (status: string) => milestones.filter((milestone) => milestone.status === status).length;
  const cancelled = count('cancelled');
  return {met: count('met'), of: milestones.length - cancelled, cancelled};
}
