// Where the focus stands while somebody walks through the page with Tab.
import {focused, isInside} from './dom.js';

const numbers = new WeakMap();
let last = 0;

function numberOf(element) {
  if (!numbers.has(element)) numbers.set(element, (last += 1));
  return numbers.get(element);
}

export function startOfWalk() {
  document.getElementById('before').focus();
}

export function standing() {
  const element = focused();
  if (!element || element === document.body) return {place: 'left'};
  if (!isInside(element)) return {place: element.id === 'before' ? 'start' : 'left'};
  return {place: 'chart', number: numberOf(element)};
}
