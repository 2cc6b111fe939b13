import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../stage/find-browser.mjs';
import type { Surface } from './surface';

/** A function that runs inside the closed root. It must not use anything from outside itself. */
export type RootFunction<A extends unknown[], R> = (root: ShadowRoot, ...args: A) => R | Promise<R>;

/** What differs between the two browsers, behind one face. */
export interface Driver {
  name: BrowserName;
  version: string;
  browser: Browser;
  /** address of one of the extension's own pages */
  extensionUrl(path: string): string;
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Runs a function with the margin's closed root, through the browser's own debugging road: the page
   * itself still gets `null`. Answers null when no margin is mounted. `prelude` is source to run first.
   */
  inRoot<A extends unknown[], R>(
    page: Page,
    run: RootFunction<A, R>,
    args: A,
    prelude?: string,
  ): Promise<R | null>;
  /** opens the real popup over the tab that is in front, as a press on the toolbar button does */
  openPopup(front: Page): Promise<Surface>;
  /** evaluates source in the world of our content script, which may speak to the worker; the answer is JSON */
  inContentScript(page: Page, source: string): Promise<unknown>;
  /**
   * Says no to the browser's question about a permission that this tab has just asked for. Firefox has a button to
   * press; in Chromium, whose question nobody can reach, the tab is closed, which takes the question back.
   */
  refuseQuestion(page: Page): Promise<void>;
  /** ends the worker as the browser might; true when one was running */
  killWorker(): Promise<boolean>;
  /** what an update does to open tabs: the old context dies, a new one starts */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** where the simulators listen on loopback */
  port: number;
  /** a folder to keep the profile in; without it the profile is new and thrown away */
  profile?: string;
  /** false: a browser without us, to compare with */
  extension?: boolean;
  /** where files a person saves go; the browser's usual place without it */
  downloads?: string;
  /** a window on the screen instead of none */
  headless?: boolean;
  /** Chromium only: optional permissions that are there from the start. In Firefox a press is consent */
  granted?: string[];
  /** hosts whose permission is there from the start, `cookies` with them, in both browsers */
  grantedHosts?: readonly string[];
  /**
   * Chromium only: hosts for which the browser's own question counts as answered with yes once it is asked. Without
   * it the question is shown and stays open, since nobody can press a button of it. In Firefox a press is consent,
   * unless `asks` says otherwise
   */
  willing?: readonly string[];
  /** Firefox only: the browser's question is really asked, see `refuseQuestion` */
  asks?: boolean;
  /** Firefox only: milliseconds after which an idle worker is ended (100 is the least) */
  workerIdle?: number;
  viewport?: { width: number; height: number; deviceScaleFactor?: number } | null;
}

/** Source text of a call: arguments and answer travel as JSON. The loader may wrap names, hence the stub. */
export function rootCall<A extends unknown[], R>(run: RootFunction<A, R>, prelude = ''): string {
  return `async (root, json) => {
    ${prelude}
    const __name = (value) => value;
    const answer = await (${run.toString()})(root, ...JSON.parse(json));
    return JSON.stringify(answer ?? null);
  }`;
}

/** Finds hosts that could be the margin: strangers beside head and body. */
export const CANDIDATES =
  '[...document.documentElement.children].filter((one) => one !== document.head && one !== document.body)';
