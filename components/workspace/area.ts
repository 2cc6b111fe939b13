/** What every place of the workspace is handed. */
export interface AreaProps<Door> {
  door: Door;
  /** what the address names after the place */
  rest: string[];
  /** grows whenever the ledger changed: read again */
  version: number;
  today: Date;
}
