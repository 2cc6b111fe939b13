import type { Page } from 'puppeteer-core';
import type { ReviewSection } from '@/lib/model/review-template';
import type { OwnPage } from './own-page';
import { said, sounds } from './said';
import { until } from './until';

/** Hands a file to the page's own picker, as somebody does in the file dialog. */
export async function giveFile(tab: Page, path: string): Promise<void> {
  const input = await until('a file picker', () => tab.$('main input[type="file"]'));
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(path);
}

/** Goes to a section of the review that is open. */
export async function openSection(page: OwnPage, section: ReviewSection): Promise<void> {
  await page.surface.evaluate(`location.hash =
    location.hash.replace(/^(#reviews\\/[^/]+|#share\\/review\\/[^/]+).*$/, '$1/${section}')`);
  const shown = () =>
    page.surface.evaluate(`document.querySelector('.review-section')?.dataset.section === '${section}'`);
  await until(`section ${section}`, shown);
}

/** Writes into every empty field whose label fits; answers how many there were. */
export async function fillEach(page: OwnPage, label: RegExp, text: string): Promise<number> {
  const fields = await page.all('textbox', label);
  let filled = 0;
  for (const [place, { value }] of fields.entries()) {
    if (value) continue;
    await page.press(label, 'textbox', place);
    await page.surface.type(text);
    filled += 1;
  }
  return filled;
}

/** Rates one row after another, from the first: the choice, its reason, and as many linked pieces as it wants. */
export async function rateRows(
  page: OwnPage,
  rows: readonly { rating: number; why: string; pieces: number }[],
): Promise<void> {
  for (const [at, { rating, why, pieces }] of rows.entries()) {
    await page.waitText(sounds('review_rowOf'));
    await page.press('', 'radio', rating - 1);
    if (pieces > 0) await linkPieces(page, pieces);
    await page.type(said('review_rationale'), why);
    if (at < rows.length - 1) await page.press(said('review_rowNext'));
  }
}

/** Links the first so many pieces that are offered. */
async function linkPieces(page: OwnPage, pieces: number): Promise<void> {
  await page.press(sounds('review_linkTo'));
  for (let place = 0; place < pieces; place += 1) await page.press('', 'checkbox', place);
  await page.press(said('review_linkDone'));
}

/** How many points still keep the review from being signed, as the page counts them. */
export async function gatesLeft(page: OwnPage): Promise<string[]> {
  return (await page.surface.evaluate(
    `[...document.querySelectorAll('.before-signing li[data-blocks="true"]')].map((one) => one.innerText)`,
  )) as string[];
}
