export const dataPages = {};
