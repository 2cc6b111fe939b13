import type { ConnectionState, OrgRow } from '@/lib/model/org';
import type { RenewalDoor } from './renewal-door';

/** What pressing "Connect" came to; `refused`: the person did not allow it, and nothing changed. */
export type ConnectResult = ConnectionState | 'refused';

/** One org as it stands. */
export interface OrgNow {
  /** host of its pages */
  host: string;
  apiHost: string;
  /** null: never connected */
  row: OrgRow | null;
  /** the browser may read its cookie and ask its API */
  granted: boolean;
  state: ConnectionState;
  /** of the app the admin registered, set for everybody; null: it is to be typed */
  adminClientId: string | null;
}

/** What the place of connections needs of the world. Nothing here rejects: what failed is a state. */
export interface ConnectionsDoor {
  /** orgs that are remembered, by host */
  list(): Promise<OrgRow[]>;
  /** null: no host of Lightning pages. Asks the org nothing */
  read(host: string): Promise<OrgNow | null>;
  /** asks the browser first, so call it in the click itself */
  connect(host: string): Promise<ConnectResult>;
  lookAgain(host: string): Promise<ConnectionState>;
  /** by OAuth; asks the browser first too */
  signIn(host: string, clientId: string): Promise<ConnectResult>;
  signOut(host: string): Promise<void>;
  /** takes the permission back and forgets what was cached; what a renewal is stays only when wished */
  disconnect(host: string, keepMapping: boolean): Promise<void>;
  /** everything that is remembered of this org */
  forget(host: string): Promise<void>;
  /** calls when another page of ours, or the worker, learnt something of an org; answers how to stop that */
  onStored(listen: () => void): () => void;
  renewal: RenewalDoor;
}
