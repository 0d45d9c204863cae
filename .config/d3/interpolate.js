// Stands in for d3-interpolate in the CDN build: our scales map dates to numbers, never to colours or transforms.

export function interpolateNumber(from, to) {
  from = +from;
  to = +to;
  return (t) => from * (1 - t) + to * t;
}

export function interpolateRound(from, to) {
  const exact = interpolateNumber(from, to);
  return (t) => Math.round(exact(t));
}

export {interpolateNumber as interpolate};

export function piecewise() {
  throw new Error('piecewise is not part of the CDN build');
}
