import type {Feed, Group, Organization, Project} from './feed.js';

/** Finds a project by its id, in whichever Unicode form the id is written; of doubles the first. */
export function findProject({projects}: Feed, id: string): Project | undefined {
  const wanted = id.trim().normalize('NFC');
  return projects.find((project) => project.id === wanted);
}

export function findGroup({groups}: Feed, id: string | null | undefined): Group | undefined {
  return groups.find((group) => group.id === id);
}

export function findOrganization({organizations}: Feed, id: string | null | undefined): Organization | undefined {
  return organizations.find((organization) => organization.id === id);
}
