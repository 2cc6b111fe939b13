/** One row: files under `from` may import files under `to`; with `typesOnly` nothing but types. */
export interface Row {
  from: RegExp;
  to: RegExp;
  typesOnly?: boolean;
}

const LEAVES = '(sites|page|redact|suggest|ledger|progress|catalogue|exchange|messages|platform)';

/** Who may import whom. A room may always import from itself; what no row allows is forbidden. */
export const importTable: Row[] = [
  { from: new RegExp(`^lib/${LEAVES}/`), to: /^lib\/model\// },
  { from: /^lib\/ledger\//, to: /^lib\/progress\/answer\.ts$/ },
  { from: /^lib\/sites\/[a-z]+\//, to: /^lib\/(sites\/contract\.ts$|page\/)/ },
  { from: /^lib\/messages\//, to: /^lib\/sites\/contract\.ts$/, typesOnly: true },
  { from: /^lib\/messages\//, to: /^lib\/platform\// },
  { from: /^lib\/(ledger|messages|exchange)\//, to: /^lib\/platform\/(random|clock)\.ts$/ },
  { from: /^components\//, to: /^components\// },
  { from: /^components\//, to: /^lib\/model\//, typesOnly: true },
  { from: /^components\//, to: /^lib\/model\/record-key\.ts$/ },
  { from: /^components\//, to: /^lib\/(progress|catalogue)\// },
  { from: /^components\//, to: /^lib\/platform\/i18n\.ts$/ },
  { from: /^components\//, to: /^lib\/sites\/contract\.ts$/, typesOnly: true },
  { from: /^entrypoints\//, to: /^(entrypoints|components|lib)\// },
];

/** Which packages a room may use at run time. */
export const packageTable: Row[] = [
  { from: /^lib\/(model|messages|exchange|ledger|platform)\//, to: /^zod\/mini$/ },
  { from: /^lib\/ledger\//, to: /^idb$/ },
  { from: /^lib\/platform\/browser\.ts$/, to: /^webextension-polyfill$/ },
  { from: /^(components|entrypoints)\//, to: /^preact(\/hooks)?$/ },
  { from: /^entrypoints\//, to: /^(wxt\/|virtual:|#imports)/ },
];

/** What must never reach a host page, whatever the way. */
export const neverOnPages: RegExp[] = [
  /^zod/,
  /^webextension-polyfill$/,
  /^idb$/,
  /^lib\/platform\/browser\.ts$/,
  /^lib\/ledger\//,
];

/** The folder whose files are one room. Two sites are two rooms. */
export function roomOf(path: string): string {
  return path
    .split('/')
    .slice(0, /^lib\/sites\/[a-z]+\//.test(path) ? 3 : 2)
    .join('/');
}
