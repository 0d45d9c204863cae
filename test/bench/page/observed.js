// What the browser tells of its own accord from the first moment on.
export const observed = {longTasks: [], shifts: [], violations: [], errors: []};

const observe = (type, use) => new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({type, buffered: true});

observe('longtask', ({startTime, duration}) => observed.longTasks.push({startTime, duration}));
observe('layout-shift', ({value, hadRecentInput}) => {
  if (!hadRecentInput) observed.shifts.push(value);
});
document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
  observed.violations.push(`${effectiveDirective} ${blockedURI}`);
});
addEventListener('error', ({message}) => observed.errors.push(message));
addEventListener('unhandledrejection', ({reason}) => observed.errors.push(String(reason)));
