/** One row: files under `from` may import files under `to`; with `typesOnly` nothing but types. */
export interface Row {
  from: RegExp;
  to: RegExp;
  typesOnly?: boolean;
}

const LEAVES =
  '(sites|page|redact|suggest|ledger|progress|catalogue|exchange|messages|platform|reading|review|connect)';

/** Who may import whom. A room may always import from itself; what no row allows is forbidden. */
export const importTable: Row[] = [
  { from: new RegExp(`^lib/${LEAVES}/`), to: /^lib\/model\// },
  { from: /^lib\/ledger\//, to: /^lib\/progress\/answer\.ts$/ },
  // our own pages bring their texts along
  { from: /^lib\/platform\/speak-in(-worker|-workspace)?\.ts$/, to: /^public\/_locales\// },
  { from: /^lib\/sites\/[a-z]+\//, to: /^lib\/(sites\/(org-)?contract\.ts$|page\/)/ },
  { from: /^lib\/messages\//, to: /^lib\/sites\/(org-)?contract\.ts$/, typesOnly: true },
  { from: /^lib\/messages\//, to: /^lib\/platform\// },
  { from: /^lib\/(ledger|messages|exchange)\//, to: /^lib\/platform\/(random|clock)\.ts$/ },
  // an import counts its rows by the same arithmetic as everything else, and masks what it keeps of them
  { from: /^lib\/exchange\/import\//, to: /^lib\/(progress|redact)\// },
  // a calibration pack is blinded while it is made, and looked at again
  { from: /^lib\/exchange\/calibration\//, to: /^lib\/redact\/redact\.ts$/ },
  // one spelling per value: a file's hash means the same as an entry's
  { from: /^lib\/exchange\//, to: /^lib\/ledger\/(canonical-json|seal)\.ts$/ },
  // plan checks ask the library what a metric is and the arithmetic whether its anchors hold
  { from: /^lib\/review\//, to: /^lib\/(progress|catalogue)\// },
  // no note of a review may hold an address or a number: found by the patterns that mask them elsewhere
  { from: /^lib\/review\/gates\//, to: /^lib\/redact\/redact\.ts$/ },
  // the worker's half of the margin: reads, masks and suggests; keeping is for the messages alone
  { from: /^lib\/reading\//, to: /^lib\/(redact|suggest)\// },
  { from: /^lib\/reading\//, to: /^lib\/sites\/(org-)?contract\.ts$/, typesOnly: true },
  { from: /^lib\/reading\//, to: /^lib\/platform\/(random|i18n|clock)\.ts$/ },
  // what is drawn for a page names the margin's acts
  { from: /^lib\/reading\//, to: /^lib\/draw\/deed\.ts$/, typesOnly: true },
  { from: /^lib\/messages\//, to: /^lib\/(ledger|reading|redact)\// },
  // the road to a person's own org: what a site reads through it is the contract's
  { from: /^lib\/connect\//, to: /^lib\/sites\/(org-)?contract\.ts$/, typesOnly: true },
  { from: /^lib\/connect\//, to: /^lib\/platform\/(random|clock)\.ts$/ },
  // one spelling of an id
  { from: /^lib\/connect\//, to: /^lib\/sites\/salesforce\/record-id\.ts$/ },
  // the page's half: fetches and shows
  { from: /^lib\/margin\//, to: /^lib\/model\//, typesOnly: true },
  {
    from: /^lib\/margin\//,
    to: /^lib\/(reading\/|messages\/table\.ts$|sites\/(org-)?contract\.ts$)/,
    typesOnly: true,
  },
  { from: /^lib\/margin\//, to: /^lib\/(page\/|messages\/ask-worker\.ts$|model\/record-key\.ts$)/ },
  { from: /^lib\/margin\//, to: /^lib\/redact\/(masks|pieces)\.ts$/ },
  { from: /^lib\/margin\//, to: /^lib\/platform\/(page-browser|i18n|random)\.ts$/ },
  {
    from: /^components\/overlay\//,
    to: /^lib\/(margin\/state\.ts$|messages\/table\.ts$|reading\/)/,
    typesOnly: true,
  },
  { from: /^components\/overlay\//, to: /^lib\/draw\// },
  { from: /^components\//, to: /^components\// },
  { from: /^components\//, to: /^lib\/model\//, typesOnly: true },
  { from: /^components\//, to: /^lib\/model\/(record-key|unread-facts|local-date|open-touch)\.ts$/ },
  { from: /^components\//, to: /^lib\/(progress|catalogue|review)\// },
  { from: /^components\//, to: /^lib\/platform\/i18n\.ts$/ },
  { from: /^components\//, to: /^lib\/sites\/(org-)?contract\.ts$/, typesOnly: true },
  // figures and sweep show what was read of a file before anything of it is kept
  { from: /^components\/workspace\/(figures|sweep)\//, to: /^lib\/exchange\/import\//, typesOnly: true },
  // what became of a file that was opened
  {
    from: /^components\/workspace\//,
    to: /^lib\/exchange\/(bundle|signed|calibration|together)\//,
    typesOnly: true,
  },
  // a plan is begun and dated while it is being edited; neither carries a schema
  { from: /^components\//, to: /^lib\/model\/(blank-plan|calendar-date)\.ts$/ },
  { from: /^entrypoints\//, to: /^(entrypoints|components|lib)\// },
];

/** Which packages a room may use at run time. */
export const packageTable: Row[] = [
  { from: /^lib\/(model|messages|exchange|ledger|platform|connect)\//, to: /^zod\/mini$/ },
  { from: /^lib\/ledger\//, to: /^idb$/ },
  { from: /^lib\/exchange\/import\//, to: /^papaparse$/ },
  { from: /^lib\/platform\/browser\.ts$/, to: /^webextension-polyfill$/ },
  { from: /^(components|entrypoints)\//, to: /^preact(\/hooks)?$/ },
  // scales and paths of charts, which are loaded after the first paint
  { from: /^components\/workspace\/progress\/chart\//, to: /^d3-(scale|shape)$/ },
  { from: /^entrypoints\//, to: /^(wxt\/|virtual:|#imports)/ },
];

/** What must never reach a host page, whatever the way. */
export const neverOnPages: RegExp[] = [
  /^zod/,
  /^webextension-polyfill$/,
  /^idb$/,
  /^preact/,
  /^lib\/(ledger|reading|suggest|progress|catalogue|exchange|review|connect)\//,
  /^lib\/redact\/(?!(masks|pieces)\.ts$)/,
  /^lib\/messages\/(?!ask-worker\.ts$)/,
  /^lib\/model\/(?!record-key\.ts$)/,
  /^lib\/platform\/(?!(clock|i18n|page-browser|random)\.ts$)/,
  // the texts of our own pages
  /^public\//,
  // what a site's records say is read by the worker; pages only find their way about
  /^lib\/sites\/(readers|addresses|measures)\.ts$/,
  /^lib\/sites\/[a-z]+\/(reader|address|measures|ask|limits|recent-reads|figures|interactions)\.ts$/,
  /^lib\/sites\/[a-z]+\/(read|parse|assemble)-/,
  /^lib\/sites\/salesforce\/(record|renewal|measures)\//,
  /^components\/(?!(overlay|shared)\/)/,
];

/** The folder whose files are one room. Two sites are two rooms. */
export function roomOf(path: string): string {
  return path
    .split('/')
    .slice(0, /^lib\/sites\/[a-z]+\//.test(path) ? 3 : 2)
    .join('/');
}
