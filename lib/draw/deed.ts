/** What to do as data: the name of an act and what it is done with. Drawn by the worker, done by the margin. */
export type Deed = readonly [name: string, ...args: unknown[]];
