/** Sums over a part of what is larger would be false, so it is refused as a whole. */

/** Bytes of a document, decompressed. */
export const maxBytes = 5_000_000;

export const maxProjects = 20_000;
