import type { Granted, PermissionAdapter } from './world';

/** Where the two hosts of an org stand. */
export interface Hosts {
  pageHost: string;
  apiHost: string;
}

/** What the browser's own session needs: its cookies on both hosts, and the API. */
export const sessionGrant = ({ pageHost, apiHost }: Hosts): Granted => ({
  permissions: ['cookies'],
  origins: [originOf(apiHost), originOf(pageHost)],
});

/** What OAuth needs once its tokens are there. */
export const apiGrant = ({ apiHost }: Hosts): Granted => ({ origins: [originOf(apiHost)] });

export const originOf = (host: string): string => `https://${host}/*`;

/** Whether something is granted; a browser that cannot say so has not granted it. */
export async function isGranted(permissions: PermissionAdapter, grant: Granted): Promise<boolean> {
  try {
    return await permissions.contains(grant);
  } catch {
    return false;
  }
}

/** Asks the person. Begins at once: the browser shows its question only within the click. */
export function askFor(permissions: PermissionAdapter, grant: Granted): Promise<boolean> {
  try {
    return permissions.request(grant).catch(() => false);
  } catch {
    return Promise.resolve(false);
  }
}

/** Gives hosts back, and the cookies with the last of them. What was never to be given back stays, quietly. */
export async function giveBack(permissions: PermissionAdapter, hosts: Hosts, last: boolean): Promise<void> {
  const grants: Granted[] = [
    { origins: [originOf(hosts.apiHost)] },
    { origins: [originOf(hosts.pageHost)] },
    ...(last ? [{ permissions: ['cookies' as const] }] : []),
  ];
  for (const grant of grants) await permissions.remove(grant).catch(() => false);
}
