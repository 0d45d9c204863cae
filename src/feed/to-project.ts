import {lastDay} from '../model/calendar-date.js';
import type {Milestone, MilestoneStatus, Project, Timeframe, Update} from '../model/feed.js';
import {isReport} from '../model/report.js';
import {isStatus, type Status} from '../model/status.js';
import {isReversed} from '../model/timeframe.js';
import type {Report} from './issue.js';
import {placeIn} from './places.js';
import type {References} from './references.js';
import type {MilestoneEntry, ProjectEntry, UpdateEntry} from './schema.js';

type Path = readonly PropertyKey[];

const milestoneStatuses: readonly string[] = ['scheduled', 'met', 'notMet', 'cancelled'] satisfies MilestoneStatus[];

/** Joins one project to what it refers to. */
export function toProject(entry: ProjectEntry, path: Path, references: References, report: Report): Project {
  const {group, kind, leads = [], partners = [], updates = [], milestones = [], links = [], ...rest} = entry;
  const isKnown = (id: string, at: Path) => {
    const known = references.organizations.has(id);
    if (!known) report('unknown-organization', at, id);
    return known;
  };
  if (group !== undefined && !references.groups.has(group)) report('unknown-group', [...path, 'group'], group);
  if (kind !== undefined && kind !== 'ongoing' && kind !== 'fixedTerm') report('kind-unknown', [...path, 'kind'], kind);
  const known = leads.filter((id, index) => isKnown(id, [...path, 'leads', placeIn(leads, index)]));
  const unknown = leads.filter((id) => !known.includes(id));

  const project: Project = {
    ...rest,
    ...(group !== undefined && references.groups.has(group) && {group}),
    kind: kind === 'ongoing' ? 'ongoing' : 'fixedTerm',
    timeframe: toTimeframe(entry.timeframe, [...path, 'timeframe'], report),
    leads: known,
    // a name that nobody knows is still the best there is
    leadText: rest.leadText ?? (unknown.length > 0 ? [...known, ...unknown].join(', ') : undefined),
    partners: partners.filter((id, index) => isKnown(id, [...path, 'partners', placeIn(partners, index)])),
    updates: updates.map((update, index) => toUpdate(update, [...path, 'updates', placeIn(updates, index)], references, report)),
    milestones: milestones.map((item, index) => toMilestone(item, [...path, 'milestones', placeIn(milestones, index)], references, report)),
    links,
  };
  reportConflicts(project, (index) => [...path, 'updates', placeIn(updates, index)], report);
  return project;
}

/** Dates that contradict each other are none; the wording stays. */
function toTimeframe(entry: ProjectEntry['timeframe'], path: Path, report: Report): Timeframe {
  const {start, end, text} = entry ?? {};
  if (!isReversed(start, end)) return entry ?? {};
  report('end-before-start', path, entry);
  return {text: text ?? `${start} – ${end}`};
}

function toUpdate(entry: UpdateEntry, path: Path, references: References, report: Report): Update {
  const {status: code, confirmedBy = [], dissent = [], inferred = false, source, ...rest} = entry;
  const status = code === undefined ? undefined : toStatus(code, entry, path, references, report);
  return {
    ...rest,
    ...(status && {status}),
    confirmedBy,
    dissent,
    inferred,
    source: references.resolveSource(source, [...path, 'source']),
  };
}

/** A status counts with a date and a reporter; a code that nobody knows says that nothing usable is reported. */
function toStatus(code: string, entry: UpdateEntry, path: Path, references: References, report: Report): Status | null {
  if (entry.date === undefined || !references.reporters.has(entry.reportedBy ?? '')) {
    // without any reporter that is one issue of the initiative, not one of each update
    if (references.reporters.size > 0) report('status-incomplete', path, code);
    return null;
  }
  if (isStatus(code) && code !== 'notReported') return code;
  report('status-unknown', [...path, 'status'], code);
  return 'notReported';
}

function toMilestone(entry: MilestoneEntry, path: Path, {resolveSource}: References, report: Report): Milestone {
  const {status = 'scheduled', source, ...rest} = entry;
  const isKnown = milestoneStatuses.includes(status);
  if (!isKnown) report('status-unknown', [...path, 'status'], status);
  return {
    ...rest,
    status: isKnown ? (status as MilestoneStatus) : 'scheduled',
    source: resolveSource(source, [...path, 'source']),
  };
}

/** A standing task is never done, and a project has one status on one day. */
function reportConflicts({kind, updates}: Project, placeOf: (index: number) => Path, report: Report): void {
  const statuses = new Map<string, Status>();
  updates.forEach((update, index) => {
    if (!isReport(update)) return;
    const {status} = update;
    const day = lastDay(update.date);
    const at = placeOf(index);
    if (kind === 'ongoing' && status === 'completed') report('completed-ongoing', [...at, 'status'], status);
    if ((statuses.get(day) ?? status) !== status) report('status-conflict', at, status);
    statuses.set(day, status);
  });
}
