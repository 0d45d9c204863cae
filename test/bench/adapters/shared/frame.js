/** What charts that fill a box of a given height are drawn into. */
export function frame(stage) {
  const element = document.createElement('div');
  element.className = 'frame';
  return stage.appendChild(element);
}
