import { anchorLines } from './book-anchors';
import type { Line } from './book-line';
import { otherRows } from './book-of-other-rows';
import { sectionTwo } from './book-of-section-2';

/**
 * The plan checks once more, written from their description and from the printed metric library, with data
 * of their own: nothing here asks the code under test or the library it uses.
 */
export const book: readonly Line[] = [...sectionTwo, ...anchorLines, ...otherRows];
