export const policyPages = {};
