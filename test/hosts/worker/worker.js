// Answers as a badly written service worker does: with what no script may look into.
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.url.includes('/feed-')) event.respondWith(fetch(event.request.url, {mode: 'no-cors'}));
});

// And as a page does that is there without a network: with an old copy of a feed, or with a page that says so.
const old = JSON.stringify({
  version: '1.0', publishedDate: '2024-02-29', language: 'de', initiative: {title: 'Von gestern', projectTotal: 2},
  projects: [{id: 'a', title: 'Alter Kai'}, {id: 'b', title: 'Alte Halle'}],
});
addEventListener('fetch', (event) => {
  const {pathname, search} = new URL(event.request.url);
  if (!pathname.endsWith('/staerkungsinitiative.json')) return;
  const isOffline = search === '?offline';
  event.respondWith(new Response(isOffline ? '<!doctype html><title>Offline</title>' : old, {
    headers: {'Content-Type': isOffline ? 'text/html' : 'application/json'},
  }));
});
