import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countPages } from '../browser/harness/count-pages';
import { fillEach, gatesLeft, giveFile, openSection, rateRows } from '../browser/harness/review-acts';
import { said, sounds } from '../browser/harness/said';
import { until } from '../browser/harness/until';
import { type Files, savedFile } from './hand-over-steps';
import { goTo, openWorkspace, type Posed } from './own-pages';
import { must, type Step, type Tour } from './step';

/** Opens the one review on the manager's shelf. */
async function openReview({ stage }: Tour): Promise<Posed> {
  const page = await openWorkspace(stage, '#reviews', 1360);
  await page.press(sounds('reviews_of'), 'link');
  await until('the review', () => page.surface.evaluate(`/^#reviews\\/[0-9a-f-]{36}/.test(location.hash)`));
  await until('its page', () => page.surface.evaluate(`document.querySelector('.review-section') !== null`));
  return page;
}

const RATINGS = [
  {
    rating: 4,
    why: 'Told the finance lead on 12 Nov what would happen next, so the month closed on time.',
    pieces: 1,
  },
  { rating: 3, why: 'Replies said what was done and by when, so customers could plan.', pieces: 0 },
  {
    rating: 3,
    why: 'Replied by the promised time on most days, so customers were not left waiting.',
    pieces: 0,
  },
  {
    rating: 4,
    why: 'Handed the export defect to product with steps, so the customer explained it once.',
    pieces: 1,
  },
  { rating: 3, why: 'Tried the release checklist and wrote down what customers gained by it.', pieces: 0 },
];

/** The manager's side, in a browser profile of its own: everything they know came in the file. */
export const reviewSteps = (files: Files): Step[] => [
  {
    name: 'manager opens the bundle',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#reviews', 1360);
      await page.find('button', said('reviews_open'));
      await giveFile(page.tab, files.bundle);
      await page.waitText(said('reviews_holds', 'Ana Ferrer'), 20_000);
      await page.find('button', said('reviews_begin'));
      return { page: page.tab, note: 'checked whole before anything of it is kept' };
    },
  },
  {
    name: 'examples gone through with keys',
    async play(tour) {
      const page = await openWorkspace(tour.stage, '#reviews', 1360);
      await giveFile(page.tab, files.bundle);
      await page.press(said('reviews_begin'));
      await page.find('heading', said('reviewPage_before'));
      await openSection(page, 'examples');
      await page.tab.keyboard.press('j');
      await page.tab.keyboard.press('e');
      await page.waitText(said('reviewPage_endorsed'));
      return { page: page.tab, note: 'j, e: the first piece is endorsed, the next one in front' };
    },
  },
  {
    name: 'one point challenged',
    async play(tour) {
      const page = await openReview(tour);
      await openSection(page, 'examples');
      const open = await page.all('button', said('reviewPage_challenge'));
      await page.press(said('reviewPage_challenge'), 'button', open.length - 1);
      await page.type(
        said('challenges_statement'),
        'The rating came from the outage, not from this reply to the customer.',
      );
      await page.type(said('challenges_decider'), 'Mo Okafor');
      await page.press(said('challenges_raise'));
      await page.waitText(said('reviewPage_challengeOpen'));
      return { page: page.tab, note: 'reason, treatment, a day, and somebody else who decides' };
    },
  },
  {
    name: 'rated row by row',
    async play(tour) {
      const page = await openReview(tour);
      await openSection(page, 'ratings');
      if (await page.has('button', said('review_causesSeen'))) await page.press(said('review_causesSeen'));
      await rateRows(page, RATINGS);
      return { page: page.tab, note: 'anchors in view, nothing set beforehand, evidence behind every 4' };
    },
  },
  {
    name: 'stopped by always helpful',
    async play(tour) {
      const page = await openReview(tour);
      await openSection(page, 'objectives');
      await page.press(said('review_strengthAdd'));
      await page.type(said('review_strengthText'), 'Ana is always helpful.');
      await page.waitText(said('language_vaguePraise'));
      const stopping = await until('the gate', async () =>
        (await gatesLeft(page)).find((one) => /always|helpful/i.test(one)),
      );
      return { page: page.tab, note: stopping.split('\n').at(-1) ?? '' };
    },
  },
  {
    name: 'reworded, objectives settled',
    async play(tour) {
      const page = await openReview(tour);
      await openSection(page, 'objectives');
      await page.press(said('review_strengthText'), 'textbox');
      await page.surface.evaluate('document.activeElement.select()');
      await page.surface.type(
        'When exports failed on 12 Nov she moved the job herself, so the customer closed the month.',
      );
      await page.type(said('review_strengthOpportunity'), 'Leads the export working group from January.');
      await fillEach(
        page,
        sounds('review_obstacleOf'),
        'The release moved twice and customers waited for it.',
      );
      await fillEach(
        page,
        new RegExp(`^${said('review_emptyReason')}$`),
        'No gap came up beside what the plan already names.',
      );
      return { page: page.tab, note: 'what she did and what the customer had of it, and what it opens' };
    },
  },
  {
    name: 'stopped by the missing story',
    async play(tour) {
      const page = await openReview(tour);
      await openSection(page, 'signOff');
      const sentence = said('gate_storyMissing', said('review_section_story'));
      must((await page.text()).includes(sentence), 'the missing story stops nobody');
      await page.type(said('review_yourName'), 'Dana Ruiz');
      const act = await page.find('button', said('review_sign'));
      must(act.disabled, 'it could be signed all the same');
      return { page: page.tab, note: sentence };
    },
  },
  {
    name: 'story, context and surprises',
    async play(tour) {
      const page = await openReview(tour);
      await openSection(page, 'story');
      await page.press('', 'radio');
      await openSection(page, 'context');
      const nothing = sounds('review_nothingNotableTo');
      while (await page.has('button', nothing)) await page.press(nothing);
      await fillEach(
        page,
        sounds('review_signNote'),
        'Seen together on the 20th: the customer queue doubled that week.',
      );
      await fillEach(
        page,
        sounds('review_recencyWhy'),
        'The plan began in November, so customers of October are not in it.',
      );
      const why = await fillEach(
        page,
        sounds('review_surpriseWhy'),
        'It came up after the last talk; we went through it with the customer’s ticket today.',
      );
      return { page: page.tab, note: `${why} points had never been raised in a check-in; each says why` };
    },
  },
  {
    name: 'signed by the manager',
    async play(tour) {
      const page = await openReview(tour);
      await openSection(page, 'signOff');
      await page.type(said('review_appealDecider'), 'Mo Okafor');
      await until('no gate', async () => (await gatesLeft(page)).length === 0).catch(async () => {
        throw new Error(`still open: ${(await gatesLeft(page)).join(' / ')}`);
      });
      await page.type(said('review_yourName'), 'Dana Ruiz');
      await page.press(said('review_sign'));
      await page.waitText(said('review_nextSigned', 'Ana Ferrer'));
      files.reply = await savedFile(tour.out, files);
      return { page: page.tab, note: `${files.reply.split('/').at(-1)}: goes back to Ana` };
    },
  },
  {
    name: 'review printed',
    async play(tour) {
      const page = await openReview(tour);
      await goTo(
        page,
        `${await page.surface.evaluate(`location.hash.split('/').slice(0, 2).join('/')`)}/print`,
      );
      await page.waitText('Ana Ferrer');
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await page.tab.pdf({ format, printBackground: true });
        must(countPages(pdf) >= 2, `${countPages(pdf)} pages on ${format}`);
        writeFileSync(join(tour.out, `review-${format.toLowerCase()}.pdf`), pdf);
      }
      await page.tab.emulateMediaType('print');
      return { page: page.tab, note: 'a document that two people can sign' };
    },
  },
];

/** The answers come back. */
export const takeAnswersSteps = (files: Files): Step[] => [
  {
    name: 'signed by both',
    async play({ stage }) {
      const page = await openWorkspace(stage, '#reviews', 1360);
      await giveFile(page.tab, files.answers);
      await page.press(said('reviews_takeAnswers'));
      await until('the review', () =>
        page.surface.evaluate(`/^#reviews\\/[0-9a-f-]{36}/.test(location.hash)`),
      );
      await openSection(page, 'signOff');
      await page.waitText(/Ana Ferrer/);
      await goTo(page, '#reviews');
      await page.waitText(said('reviews_state_signedBoth'));
      return { page: page.tab, note: 'her answers stand beside each rating; nothing changes any more' };
    },
  },
];
