import type {Status} from '../../model/status.js';
import {shape} from './timeline-gantt.shape.js';

/** The gradients of soft edges, once per widget: each when a bar first needs it. */
export class Gradients {
  /** What holds them, beside the bars; it takes no room. */
  readonly node = shape('svg', {'class': 'gradients', 'aria-hidden': 'true', 'width': '0', 'height': '0'});

  /** How a bar of this status begins or ends, as the value of `fill`. */
  fill(side: 'begin' | 'end', status: Status): string {
    const id = `${side}-${status}`;
    if (!this.node.querySelector(`#${id}`)) {
      const stop = (offset: string, from: string) => shape('stop', {offset, ...(side === from && {'stop-opacity': '0'})});
      this.node.append(shape('linearGradient', {id, class: `stretch ${status}`}, [stop('0', 'begin'), stop('1', 'end')]));
    }
    return `url(#${id})`;
  }
}
