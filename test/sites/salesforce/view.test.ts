import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { site } from '@/lib/sites/salesforce';
import { draw, layOut, type Mode, mount, newDocument } from './fixtures/lightning-page';

const CASE = '5003z00002XyZ12AAF';
const ACCOUNT = '0013z00002AbC34AAF';
const ref = (id: string, kind = 'case') => ({
  site: 'salesforce',
  host: 'acme.lightning.force.com',
  kind,
  id,
});
const a = ref(CASE);
const b = ref(ACCOUNT, 'account');

let page: Document;
const view = (record = a) => site.view(record, page);
const filled = { heading: '00001026', fields: { 'Case.Status': 'New' } };
const tabOf = (root: Element) => root.parentElement as HTMLElement;

beforeEach(() => {
  layOut();
  page = newDocument();
});
afterEach(() => vi.restoreAllMocks());

describe.each<Mode>(['flat', 'native'])('a record page (%s)', (mode) => {
  it('agrees when it is there alone', () => {
    mount(page, mode, filled);
    expect(view()).toBe('agrees');
  });

  it('does not before it is drawn', () => {
    const root = mount(page, mode, {});
    for (let look = 0; look < 20; look += 1) expect(view()).toBe('switching');
    draw(root, mode, filled);
    expect(view()).toBe('agrees');
  });

  it('waits a little for fields, and then does without', () => {
    mount(page, mode, { heading: '00001026' });
    expect(view()).toBe('switching');
    for (let look = 0; look < 19; look += 1) expect(view()).toBe('switching');
    view();
    expect(view()).toBe('agrees');
    expect(view()).toBe('agrees');
  });

  it('is still the last record’s after the address has changed', () => {
    mount(page, mode, filled);
    view(a);
    for (let look = 0; look < 20; look += 1) expect(view(b)).toBe('switching');
    expect(view(a)).toBe('agrees');
  });

  it('is the last record’s although it links to the next one, and lists what belongs to it', () => {
    mount(page, mode, { ...filled, lists: ACCOUNT });
    view(a);
    expect(view(b)).toBe('switching');
  });

  it('is the last record’s even if it was never looked at, or not yet drawn, under that address', () => {
    view(a);
    const root = mount(page, mode, {});
    expect(view(b)).toBe('switching');
    draw(root, mode, filled);
    expect(view(b)).toBe('switching');
    expect(view(a)).toBe('agrees');
  });

  it('gives way to the next one, and comes back from its hidden tab', () => {
    const first = mount(page, mode, filled);
    view(a);
    view(b);
    const second = mount(page, mode, { heading: 'Northwind' });
    draw(second, mode, { heading: 'Northwind', fields: { 'Account.Name': 'Northwind' } });
    // both are shown for a moment
    expect(view(b)).toBe('agrees');
    tabOf(first).hidden = true;
    expect(view(b)).toBe('agrees');
    expect(view(a)).toBe('switching');
    tabOf(first).hidden = false;
    tabOf(second).hidden = true;
    expect(view(a)).toBe('agrees');
    expect(view(b)).toBe('switching');
  });

  it('may be used again for the next record, once it is headed anew', () => {
    const root = mount(page, mode, filled);
    view(a);
    expect(view(b)).toBe('switching');
    draw(root, mode, {});
    expect(view(b)).toBe('switching');
    draw(root, mode, { heading: 'Northwind', fields: { 'Account.Name': 'Northwind' } });
    // what stands below the heading may come a moment later
    expect(view(b)).toBe('switching');
    expect(view(b)).toBe('agrees');
    expect(view(a)).toBe('switching');
  });

  it('is nobody’s when two have come', () => {
    mount(page, mode, filled);
    const second = mount(page, mode, { ...filled, lists: CASE });
    expect(view()).toBe('switching');
    expect(site.screen?.(a, page)).toEqual({ fields: [], title: '' });
    tabOf(second).hidden = true;
    expect(view()).toBe('agrees');
  });

  it('stays the subtab’s beside a pinned region of the primary tab’s record', () => {
    mount(page, mode, filled);
    view(a);
    view(b);
    mount(page, mode, { heading: 'Northwind', fields: { 'Account.Name': 'Northwind' } });
    expect(view(b)).toBe('agrees');
    expect(site.screen?.(b, page).title).toBe('Northwind');
  });

  it('does not count while it is hidden', () => {
    const root = mount(page, mode, { ...filled, hidden: true });
    expect(view()).toBe('switching');
    tabOf(root).hidden = false;
    expect(view()).toBe('agrees');
  });

  it('is gone when its element is', () => {
    const root = mount(page, mode, filled);
    view();
    root.remove();
    expect(view()).not.toBe('agrees');
    expect(site.watched?.(a, page)).toBeNull();
  });

  it('tells its health, and which feed to watch', () => {
    const root = mount(page, mode, filled);
    const health = (record = a) =>
      Object.fromEntries(site.health(record, page).parts.map((one) => [one.part, one.state]));
    expect(health()).toEqual({ pane: 'missing', replies: 'missing' });
    view();
    expect(health()).toEqual({ pane: 'works', replies: 'missing' });
    expect(site.watched?.(a, page)).toBeNull();
    draw(root, mode, { ...filled, feed: ['0D53z00002XyZ12CAF'] });
    expect(health()).toEqual({ pane: 'works', replies: 'works' });
    expect(site.watched?.(a, page)?.className).toBe('feed');
    expect(site.health(a, page).adapter).toMatch(/^salesforce \d{4}-\d\d$/);
    // an account is not expected to have a feed
    draw(root, mode, filled);
    view(b);
    expect(health(b)).toEqual({ pane: 'missing' });
  });
});

describe('pages of the framework before', () => {
  const older =
    '<div class="windowViewMode-normal active"><div class="forcePageBlockItemView" data-target-selection-name="sfdc:RecordField.Contract.Status">Draft</div></div>';

  it('are found by the active page that holds fields', () => {
    page.body.innerHTML = `<div class="windowViewMode-normal"></div><div class="oneConsoleTab">${older}</div>`;
    expect(view()).toBe('agrees');
    expect(site.health(a, page).parts[0]).toEqual({ part: 'pane', state: 'older' });
  });

  it('are one page when one stands in another', () => {
    page.body.innerHTML = `<div class="windowViewMode-maximized active">${older}</div>`;
    expect(view()).toBe('agrees');
  });

  it('are the outer one while the inner one is hidden', () => {
    const own = '<p data-target-selection-name="sfdc:RecordField.Case.Status">New</p>';
    page.body.innerHTML = `<div class="windowViewMode-maximized active">${own}<div hidden>${older}</div></div>`;
    expect(view()).toBe('agrees');
    expect(site.screen?.(a, page).fields).toEqual([{ object: 'Case', name: 'Status', text: 'New' }]);
  });

  it('are none without fields', () => {
    page.body.innerHTML = '<div class="windowViewMode-normal active"><table></table></div>';
    expect(view()).toBe('switching');
  });
});

describe('pages without any known hook', () => {
  it('never agree, and show nothing', () => {
    page.body.innerHTML = '<main><article data-id="1">A post</article></main>';
    page.title = '00001026 | Case | Salesforce';
    for (let look = 0; look < 20; look += 1) expect(view()).toBe('switching');
    expect(site.screen?.(a, page)).toEqual({ fields: [], title: '' });
    expect(site.health(a, page).parts.map((one) => one.state)).toEqual(['missing', 'missing']);
  });
});

describe('dialogs', () => {
  it.each([
    ['<section role="dialog" aria-modal="true"></section>', true],
    ['<div class="slds-modal slds-fade-in-open"></div>', true],
    ['<section role="dialog" aria-modal="true" hidden></section>', false],
    [
      '<section role="dialog" aria-modal="true" hidden></section><div class="slds-modal slds-fade-in-open"></div>',
      true,
    ],
    ['<section role="dialog" aria-modal="false"></section>', false],
    ['<div class="slds-modal"></div>', false],
    ['<div class="slds-docked-composer" role="dialog"></div>', false],
  ])('%s', (html, busy) => {
    page.body.innerHTML = html;
    expect(site.busy?.(page)).toBe(busy);
  });

  it('are found in open roots', () => {
    const host = page.createElement('lightning-modal');
    host.attachShadow({ mode: 'open' }).innerHTML = '<section role="dialog" aria-modal="true"></section>';
    page.body.append(host);
    expect(site.busy?.(page)).toBe(true);
  });

  it('have no theme to follow', () => {
    expect(site.theme).toBeUndefined();
  });
});
