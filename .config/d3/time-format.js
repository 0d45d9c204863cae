// Stands in for d3-time-format in the CDN build: dates are formatted by Intl, so nobody asks a scale for a text.

export function utcFormat() {
  return () => {
    throw new Error('tickFormat is not part of the CDN build: format with Intl');
  };
}

export {utcFormat as timeFormat};
