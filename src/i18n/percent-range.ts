import type {PercentRange} from '../model/progress.js';
import type {Formats} from './formats.js';

/** "37–50 %": whole percents, with the word for less than one and the sign as the language sets it. */
export function percentRange({lower, upper, belowOne}: PercentRange, number: Formats['number'], under: string, sign: string): string {
  return `${belowOne ? `${under} 1` : number(lower)}${upper > lower ? `–${number(upper)}` : ''}${sign}`;
}
