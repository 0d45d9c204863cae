// Answers as a badly written service worker does: with what no script may look into.
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.url.includes('/feed-')) event.respondWith(fetch(event.request.url, {mode: 'no-cors'}));
});
