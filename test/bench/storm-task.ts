/** One reply to tag, with the ids it keeps through every repeat. */
export interface StormTask {
  ticket: string;
  /** the reply's key */
  key: string;
  /** of the ledger entry */
  id: string;
  /** of the evidence */
  evidence: string;
  /** when it was decided, the same in every repeat */
  at: string;
}

/** How far the senders are. */
export interface StormProgress {
  /** tasks the worker has acknowledged */
  kept: number;
  /** tasks that were refused for good, with the reason */
  refused: string[];
  /** append messages that went out, repeats included */
  sends: number;
  /** of these, how many got any answer */
  answers: number;
  /** answers of a worker that had forgotten the reading and was told it again */
  forgotten: number;
  /** repeats of a task that the worker had kept without being heard */
  absorbed: number;
  /** acknowledged tasks sent once more on purpose, all answered as kept */
  echoes: number;
}
