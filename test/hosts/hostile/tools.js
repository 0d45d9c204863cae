export const toolPages = {};
