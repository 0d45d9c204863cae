/** What a partner reported last. `notReported` is what is left when nobody did: neither done nor not begun. */
export type Status = (typeof statuses)[number];

/** All statuses, in the order in which bars, legends and filters show them. */
export const statuses = [
  'completed',
  'continuing',
  'inProgress',
  'planned',
  'awaitingDecision',
  'paused',
  'cancelled',
  'notReported',
] as const;

export function isStatus(code: string): code is Status {
  return (statuses as readonly string[]).includes(code);
}

/** `completed` and `cancelled`: nothing more is expected. */
export function isFinal(status: Status): boolean {
  return status === 'completed' || status === 'cancelled';
}
