/** A thing that shows something and takes clicks: a tab, or the real popup under the toolbar button. */
export interface Surface {
  /** answers with what the source evaluates to; it must be JSON */
  evaluate(source: string): Promise<unknown>;
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  close(): Promise<void>;
}
