/** Has `note` told what a page of Puppeteer throws, warns of, and asks for in vain. */
export function listenForFaults(page, note) {
  page.on('pageerror', (error) => note(`error: ${error}`));
  page.on('requestfailed', (request) => note(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => response.status() >= 400 && note(`${response.url()}: ${response.status()}`));
  page.on('console', (message) => ['error', 'warn', 'assert'].includes(message.type()) && note(`console: ${message.text()}`));
}
