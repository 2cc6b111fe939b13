/** A round half rated, and one handed in with others' ratings beside. */
export const SAMPLE_ROUND = '00000000-0000-4000-8000-00000000ca11';
export const SAMPLE_COMPARED = '00000000-0000-4000-8000-00000000ca12';
