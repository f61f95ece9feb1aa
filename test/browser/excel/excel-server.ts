/** What stands behind the letters: the workbook's side of Excel, in whatever way it is played. */
export interface ExcelServer {
  /** `error` is a transport error of the host (5004, 5102 …), or 0 with the answer as JSON text. */
  answer(body: string, flags: number): Promise<{ readonly error: number; readonly text: string }>;
  /** Passes on what registered handlers are to hear, in the host's own form. */
  listen(hear: (entry: readonly unknown[]) => void): void;
}
