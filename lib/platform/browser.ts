/**
 * The door to the browser API for the worker and our own pages.
 * The polyfill is a pass-through where `browser` exists (Firefox, Chrome 144 and newer).
 * Host pages use `page-browser.ts`, which weighs nothing.
 */
export { default as browser } from 'webextension-polyfill';
