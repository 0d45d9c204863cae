import type {SegmentStatus} from '../../model/progress.js';

/** The light colours of the widgets, with a texture each, so that a copy in black and white still tells them apart. */
export interface Paint {
  readonly fill: string;
  readonly stroke?: string;
  /** Of the line drawn over the fill; missing: none. */
  readonly dash?: string;
  readonly line?: number;
}

export const palette: Readonly<Record<SegmentStatus, Paint>> = {
  completed: {fill: '#0f5c8a'},
  continuing: {fill: '#1f8a70', dash: 'none', line: 3},
  inProgress: {fill: '#c77700', dash: '4 4', line: 20},
  planned: {fill: '#6485b0', dash: '1 3', line: 20},
  awaitingDecision: {fill: '#b0456b', dash: '3 5', line: 4},
  paused: {fill: '#7a63ad', dash: '2 2 2 8', line: 20},
  cancelled: {fill: '#565c66', dash: '6 3', line: 2},
  notReported: {fill: '#e9ecf0', stroke: '#79818f'},
  unpublished: {fill: 'none', stroke: '#79818f', dash: 'outline'},
};
