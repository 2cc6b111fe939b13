import type { GateKind } from '@/lib/review/review-gate';

/** What holds a rule of the review page: gates, and tests under `test/` where it is no gate. */
interface Held {
  gates?: readonly GateKind[];
  tests?: readonly string[];
}

const sections = 'components/workspace/review/sections';

/** Every rule of the requirements that concerns the review page, by its id there. */
export const held: Readonly<Record<string, Held>> = {
  A6: { tests: ['review/blank-review', `${sections}/Recognition`] },
  A11: { tests: ['components/progress/ProgressView'] },
  A12: { tests: ['progress/read-row', 'components/workspace/progress/ProgressArea'] },
  A17: { tests: ['review/compare', 'progress/progress-of'] },
  A22: {
    gates: ['objectionOpen'],
    tests: ['progress/contest', 'components/workspace/challenges/ChallengesArea'],
  },
  A23: { gates: ['flagWithoutNote'], tests: ['progress/guards-of', 'review/vectors-of-scoring'] },
  A24: { tests: ['review/agreement', 'review/agreement-by-hand'] },
  A28: { tests: ['components/workspace/checkins/CheckinsArea'] },
  A32: { tests: ['review/did-it-work', 'review/pairs-at-delay'] },
  A33: { tests: [`${sections}/Context`] },
  A35: { tests: ['catalogue/rubric', `${sections}/Ratings`] },
  A36: { tests: ['review/check-plan'] },
  A37: { gates: ['notRated', 'needsEvidence', 'needsTwoMonths'], tests: ['review/check-ratings'] },
  A38: { tests: ['progress/total', 'components/progress/TotalPanel'] },
  A39: { gates: ['sectionEmpty'], tests: ['components/workspace/review/ReviewPage'] },
  A40: { tests: ['components/progress/TotalPanel'] },
  A41: { gates: ['noRationale', 'notAnswered', 'questionOpen'] },
  A43: { tests: ['components/workspace/checkins/CheckinsArea'] },
  A44: { tests: ['progress/individuals', 'review/vectors-of-scoring'] },
  A45: { tests: ['progress/target-steps'] },
  A46: { gates: ['surprise'], tests: ['review/surprises'] },
  A47: { gates: ['language', 'personalData'], tests: ['review/check-language', 'review/kept-words'] },
  A48: { gates: ['sectionEmpty'] },
  A49: { tests: ['components/workspace/share/NewBundle'] },
  A50: { gates: ['storyMissing'], tests: ['review/causes'] },
  A53: { tests: ['exchange/plan-pack'] },
  A54: { tests: ['review/check-language', 'components/overlay/Composer'] },
  A55: { gates: ['strengthWithoutOpportunity'] },
  A56: { gates: ['gapIncomplete'] },
  A57: { tests: [`${sections}/Objectives`] },
  A58: { tests: ['exchange/plan-pack', 'exchange/plan-pack-preview', 'review/blank-review'] },
  A59: { tests: ['review/blank-review'] },
  A60: { gates: ['recency', 'noExamples'], tests: ['review/month-strip'] },
  A61: { gates: ['contextMissing'], tests: [`${sections}/Context`] },
  A62: { gates: ['storyMissing'], tests: [`${sections}/Story`] },
  A63: { tests: ['review/compare', 'components/workspace/review/compare/CompareView'] },
  A65: { tests: ['catalogue/rubric', 'catalogue/preset-plan'] },
  A67: { tests: ['components/workspace/checkins/CheckinsArea'] },
  A72: { tests: ['components/workspace/checkins/experiment-steps'] },
  A73: { tests: ['components/workspace/checkins/experiment-steps'] },
  A74: { tests: ['catalogue/rubric', 'progress/experiment-discipline'] },
  A75: { tests: ['progress/experiment-discipline', 'review/vectors-of-rating'] },
  A78: { tests: ['catalogue/rubric', 'catalogue/preset-plan'] },
  A80: { tests: [`${sections}/Objectives`] },
  A86: { tests: [`${sections}/Context`] },
  A88: { tests: ['progress/absence', 'progress/days-away', 'progress/series'] },
  A90: { tests: ['review/keep-anchor'] },
  A91: { gates: ['noDecider', 'deciderIsRater', 'objectionOpen'] },
  A95: { tests: [`${sections}/Recognition`] },
  A96: { tests: ['review/agreement'] },
  A100: { tests: ['review/rater-profile'] },
  B6: { tests: ['progress/year-over-year', 'progress/definition-changes'] },
  B7: { gates: ['sectionEmpty'], tests: [`${sections}/Recognition`] },
  B23: { gates: ['causesNotSeen'], tests: ['review/causes', `${sections}/Ratings`] },
  B36: { tests: ['progress/read-row', 'progress/progress-of'] },
  B39: { gates: ['obstaclesFirst'], tests: ['progress/flat'] },
  B43: { gates: ['bundleDoubted'], tests: ['exchange/bundle/make-bundle', 'exchange/bundle/open-bundle'] },
  B44: { tests: [`${sections}/Recognition`] },
};

/** Rules of the second and third release that nothing here holds yet. */
export const open: readonly string[] = ['A52', 'A64', 'A69', 'A79', 'A84', 'A87', 'A89', 'B9', 'B10'];
