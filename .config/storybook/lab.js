// What runs in the page that puts pictures together and holds them against each other: a browser reads and writes WebP by itself.

/** Pictures of one story in rows and columns, as one WebP; each `{url, row, column}`. Lossy, but the same pixels make the same file. */
export async function assemble(shots, quality = 0.3) {
  const images = await Promise.all(shots.map(async ({url, ...place}) => ({...place, image: await createImageBitmap(await (await fetch(url)).blob())})));
  const sizesBy = (key, size) => images.reduce((sizes, shot) => {
    sizes[shot[key]] = Math.max(sizes[shot[key]] ?? 0, shot.image[size]);
    return sizes;
  }, []);
  const [heights, widths] = [sizesBy('row', 'height'), sizesBy('column', 'width')];
  const before = (sizes, index) => sizes.slice(0, index).reduce((sum, size) => sum + size + 8, 0);
  const canvas = new OffscreenCanvas(before(widths, widths.length), before(heights, heights.length));
  const context = canvas.getContext('2d');
  context.fillStyle = '#888';
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const {image, row, column} of images) context.drawImage(image, before(widths, column), before(heights, row));
  return asUrl(await canvas.convertToBlob({type: 'image/webp', quality}));
}

/** How many pixels differ by more than an eye sees, and a picture of where. */
export async function compare(oneUrl, otherUrl) {
  const [one, other] = await Promise.all([oneUrl, otherUrl].map(async (url) => createImageBitmap(await (await fetch(url)).blob())));
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
  const read = (image) => {
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, width, height);
  };
  const [before, after] = [read(one), read(other)];
  const result = new ImageData(width, height);
  let differing = 0;
  for (let at = 0; at < before.data.length; at += 4) {
    const distance = Math.max(...[0, 1, 2, 3].map((channel) => Math.abs(before.data[at + channel] - after.data[at + channel])));
    const differs = distance > 16;
    differing += Number(differs);
    const gray = 255 - (255 - (after.data[at] + after.data[at + 1] + after.data[at + 2]) / 3) / 4;
    result.data.set(differs ? [200, 0, 60, 255] : [gray, gray, gray, 255], at);
  }
  if (differing === 0) return {differing, picture: null};
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d').putImageData(result, 0, 0);
  return {differing, picture: await asUrl(await canvas.convertToBlob({type: 'image/webp', quality: 0.8}))};
}

function asUrl(blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.readAsDataURL(blob);
  });
}
