import { fieldsOf, idOf, listOf, nameOf, textOf } from './read-json';

/** A person of a ticket: who they are and on which side. Addresses and numbers are never read. */
export interface Person {
  id: string;
  name: string;
  /** end-user, agent or admin; null when the reply did not say */
  role: string | null;
}

/** The person who is signed in. */
export interface Me extends Person {
  timeZone: string | null;
}

/** Reads a list of users as side-loads bring it; entries without an id are left out. */
export function parsePeople(value: unknown): Person[] {
  return listOf(value).flatMap((user) => {
    const id = idOf(user.id);
    return id ? [{ id, name: nameOf(user.name), role: textOf(user.role, 20) }] : [];
  });
}

/** Reads `users/me`; null when it answers for nobody, which it does with status 200. */
export function parseMe(json: unknown): Me | null {
  const user = fieldsOf(fieldsOf(json).user);
  const [person] = typeof user.id === 'number' ? parsePeople([user]) : [];
  return person ? { ...person, timeZone: textOf(user.iana_time_zone, 60) } : null;
}
