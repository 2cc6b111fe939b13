import * as z from 'zod/mini';

/** Text of at most `longest` UTF-16 units; may be empty. */
export const text = (longest: number) => z.string().check(z.maxLength(longest));

/** Text with something in it. */
export const saidText = (longest: number) =>
  z.string().check(
    z.maxLength(longest),
    z.refine((value) => value.trim() !== '', 'empty'),
  );
