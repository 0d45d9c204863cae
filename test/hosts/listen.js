// Notes what goes on in a page, for the tests that open it. A classic script, first of all.
(function () {
  var heard = {events: [], accidents: [], warnings: [], infos: [], violations: [], shift: null};
  window.heard = heard;
  ['initiative-load', 'initiative-error', 'initiative-retry'].forEach(function (type) {
    document.addEventListener(type, function (event) {
      heard.events.push(event.target.localName + ' ' + type.slice(11) + (event.code ? ' ' + event.code : ''));
    }, true);
  });
  window.addEventListener('error', function (event) { if (event.message) heard.accidents.push(event.message); });
  window.addEventListener('unhandledrejection', function (event) { heard.accidents.push(String(event.reason)); });
  document.addEventListener('securitypolicyviolation', function (event) { heard.violations.push(event.violatedDirective + ' ' + event.blockedURI); });
  if (window.PerformanceObserver && (PerformanceObserver.supportedEntryTypes || []).indexOf('layout-shift') >= 0) {
    heard.shift = 0;
    new PerformanceObserver(function (list) {
      list.getEntries().forEach(function (entry) { heard.shift += entry.value; });
    }).observe({type: 'layout-shift', buffered: true});
  }
  console.warn = function (message) { heard.warnings.push(String(message)); };
  console.info = function (message) { heard.infos.push(String(message)); };
})();
