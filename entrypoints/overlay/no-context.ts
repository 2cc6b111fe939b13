/**
 * Stands in for the framework's content-script context, which the margin does not use: it would weigh
 * 2 KB on every page, and a page can end it with one forged event.
 */
export class ContentScriptContext {}
