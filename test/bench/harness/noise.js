// What else the machine does: a chart measured beside somebody else's work says nothing.
import {cpus} from 'node:os';

const limit = 0.3; // of a core

function busyTime() {
  return cpus().reduce((total, {times: {user, nice, sys, irq}}) => total + user + nice + sys + irq, 0);
}

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Noise {
  #session;
  /** Seconds that each process of the browser has used, also of those that are gone. */
  #used = new Map();

  constructor(session) {
    this.#session = session;
  }

  /** Before a page closes: its process would take along what it has used, and look like somebody else. */
  async note() {
    const {processInfo} = await this.#session.send('SystemInfo.getProcessInfo');
    for (const {id, cpuTime} of processInfo) this.#used.set(id, cpuTime);
  }

  /** `own`: milliseconds that this process and the browser have used. */
  async #read() {
    await this.note();
    const {user, system} = process.cpuUsage();
    const browser = [...this.#used.values()].reduce((total, seconds) => total + seconds * 1000, 0);
    return {at: Date.now(), busy: busyTime(), own: (user + system) / 1000 + browser};
  }

  /** Runs `work` and says how much of a core everything else used meanwhile. */
  async during(work) {
    const before = await this.#read();
    const result = await work();
    const after = await this.#read();
    const others = (after.busy - before.busy - (after.own - before.own)) / (after.at - before.at);
    return {result, noise: Math.max(0, others), isQuiet: others <= limit};
  }

  /** Until it is quiet, or so long that it will not be. */
  async wait(longest = 15_000) {
    const started = Date.now();
    while (Date.now() - started < longest) {
      if ((await this.during(() => sleep(400))).isQuiet) return;
      await sleep(600);
    }
  }
}
