/** The story of a product in one language, in Markdown. */
export interface Story {
  readonly file: string;
  readonly body: string;
  /** The line of the file at which the body begins. */
  readonly firstLine: number;
}
