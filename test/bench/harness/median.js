export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of each number; of anything else, what the first sample says. */
export function medians(samples) {
  return Object.fromEntries(Object.entries(samples[0]).map(([key, first]) => {
    const numbers = samples.map((sample) => sample[key]).filter((value) => typeof value === 'number');
    return [key, numbers.length ? median(numbers) : first];
  }));
}
