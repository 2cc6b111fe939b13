import type { ReviewSection } from '@/lib/model/review-template';
import type { CountedPage } from './counted-page';
import { said, sounds } from './said';
import { until } from './until';

const RATIONALE = 'Wrote down the cause of the export fault, so that customers closed the month in time.';
const WHY = 'The figures came in after our talk in November.';

/** Goes to a section by its name in the list of sections. */
export async function goTo(page: CountedPage, section: ReviewSection): Promise<void> {
  const name = said(`review_section_${section}`);
  await page.press(new RegExp(`^${name}`), 'link');
  await page.find('heading', new RegExp(`^${name}`));
}

/** Endorses every piece by keys alone. */
export async function endorseAll(page: CountedPage, pieces: number): Promise<void> {
  await goTo(page, 'examples');
  await page.page.evaluate('document.activeElement?.blur()');
  // the next piece follows by itself
  for (let count = 0; count < pieces; count += 1) await page.key('e');
  await page.waitText(said('reviewPage_looked', pieces, pieces));
}

/** Every row of the rubric: a 4 that rests on a piece, and a 3 in between, each with its line. */
export async function rateAll(page: CountedPage): Promise<void> {
  await goTo(page, 'ratings');
  if (await page.has('button', said('review_causesSeen'))) await page.press(said('review_causesSeen'));
  await page.find('textbox', said('review_rationale'));
  const rows = Number(await page.page.evaluate(`document.querySelectorAll('.row-marks li').length`));
  for (let row = 0; row < rows; row += 1) {
    const rating = row % 2 === 0 ? '4' : '3';
    await page.press(new RegExp(`^${rating}`), 'radio');
    if (rating === '4') {
      await page.press(sounds('review_linkTo'));
      await page.type(said('review_findPiece'), String(48_000 + row * 4), 'searchbox');
      await page.press(/./, 'checkbox');
      await page.press(said('review_linkDone'));
    }
    await page.type(said('review_rationale'), RATIONALE);
    if (row < rows - 1) await page.press(said('review_rowNext'));
  }
}

/** Answers what stands around the figures, and why things come up only now. */
export async function giveContext(page: CountedPage): Promise<void> {
  await goTo(page, 'context');
  await page.type(said('review_prompt_resources'), 'The export tool was down for nine days in October.');
  for (const prompt of ['priorities', 'market'])
    await page.press(said('review_nothingNotableTo', said(`review_prompt_${prompt}`)));
  for (const field of ['review_signNote', 'review_surpriseWhy', 'review_recencyWhy'])
    for (const one of await page.all('textbox', sounds(field))) await page.type(one.name, WHY);
}

/** Takes over what the employee proposes, and adds a strength with what it opens. */
export async function setObjectives(page: CountedPage): Promise<void> {
  await goTo(page, 'objectives');
  for (const one of await page.all('textbox', sounds('review_obstacleOf'))) await page.type(one.name, WHY);
  await page.press(sounds('review_takeOverOf'));
  await page.press(said('review_strengthAdd'));
  await page.type(said('review_strengthText'), RATIONALE);
  await page.type(said('review_strengthOpportunity'), 'Teach two colleagues how to read an export log.');
}

/** The story that the employee marked, or the first piece there is. */
export async function tellStory(page: CountedPage): Promise<void> {
  await goTo(page, 'story');
  await page.press(/./, 'radio');
  await page.find('button', said('review_storyAnother'));
}

/** Names who decides in a dispute, and signs once nothing stands in the way. */
export async function signOff(page: CountedPage, name: string): Promise<void> {
  await goTo(page, 'signOff');
  await page.type(said('review_appealDecider'), 'Noor Haddad');
  await page.waitText(said('review_openNone'));
  await page.type(said('review_yourName'), name);
  await until('the name to be taken', async () =>
    (await page.all('button', said('review_sign'))).some(({ disabled }) => !disabled),
  );
  await page.press(said('review_sign'));
}
