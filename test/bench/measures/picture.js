/** Runs in the page: the longest stretch of lines in a part of the picture on which nothing is written. */
async function measure(data, {x, y, width, height}) {
  const image = await createImageBitmap(await (await fetch(data)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(x, y, width, height).data.buffer);
  let [gap, longest] = [0, 0];
  for (let line = 0; line < height; line += 1) {
    let changes = 0;
    for (let column = 1; column < width; column += 1) {
      if (pixels[line * width + column] !== pixels[line * width + column - 1]) changes += 1;
    }
    gap = changes >= 6 ? 0 : gap + 1; // lines between rows and columns change less often than letters
    longest = Math.max(longest, gap);
  }
  return longest;
}

export function longestGap(page, picture, box) {
  return page.evaluate(measure, `data:image/png;base64,${Buffer.from(picture).toString('base64')}`, box);
}
