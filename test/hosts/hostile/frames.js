export const framePages = {};
