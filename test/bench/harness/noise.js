// What else the machine does: a chart measured beside somebody else's work says nothing.
import {cpus} from 'node:os';

const limit = 0.3; // of a core

function busyTime() {
  return cpus().reduce((total, {times: {user, nice, sys, irq}}) => total + user + nice + sys + irq, 0);
}

/** Milliseconds that this process and the browser have used. */
async function ownTime(session) {
  const {user, system} = process.cpuUsage();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  return (user + system) / 1000 + processInfo.reduce((total, {cpuTime}) => total + cpuTime * 1000, 0);
}

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Noise {
  #session;

  constructor(session) {
    this.#session = session;
  }

  async #read() {
    return {at: Date.now(), busy: busyTime(), own: await ownTime(this.#session)};
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
