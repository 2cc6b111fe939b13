/** The half-written sample review can be found under this id. */
export const SAMPLE_REVIEW = '00000000-0000-4000-8000-0000000052e1';

/** The review that came back to the sample person. */
export const SAMPLE_REPLY = '00000000-0000-4000-8000-0000000000f5';
