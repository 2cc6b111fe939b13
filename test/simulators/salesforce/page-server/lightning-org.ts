/** A record as its API names its fields. */
export type PageRow = Readonly<Record<string, string | number | boolean | null>>;

/** How the simulated pages look and behave. A cookie or a query (`?sim.shadow=native`) goes before these. */
export interface LightningSettings {
  /** `flat`: no shadow roots, as synthetic shadow looks to an extension; `native`: an open root in every component */
  shadow: 'flat' | 'native';
  /** standard navigation, or a console with workspace tabs that stay mounted */
  app: 'standard' | 'console';
  lang: 'en' | 'de';
  /** milliseconds until a page's content comes after its address; 300 to 1500 are usual */
  late: number;
  /** redraws the record in front twenty times a second */
  storm: 'on' | 'off';
  /** a dialog of the host */
  modal: 'none' | 'drawn';
  /** so many elements more on every record page */
  nodes: number;
}

export const DEFAULT_LIGHTNING: LightningSettings = {
  shadow: 'flat',
  app: 'standard',
  lang: 'en',
  late: 300,
  storm: 'off',
  modal: 'none',
  nodes: 0,
};

/** What the pages need of one simulated org. */
export interface LightningOrg {
  name: string;
  /** `acme.my.salesforce.com` */
  apiHost: string;
  /** `acme.lightning.force.com` */
  pageHost: string;
  person: { id: string; name: string };
  signedIn: boolean;
  settings: LightningSettings;
  /** milliseconds since 1970, simulated */
  now(): number;
  /** goes up whenever an open page has something new to show */
  version(): number;
  /** the value of `sid` that is good on this host for the person who is signed in */
  session(host: string): string;
  /** null when there is none, or this person may not see it */
  row(id: string): { object: string; row: PageRow } | null;
  /** every record of an object; none when the org has no such object */
  rows(object: string): readonly PageRow[];
  /** throws when there is no such opportunity */
  setStage(opportunityId: string, stage: string): void;
  postComment(caseId: string, text: string): void;
}
