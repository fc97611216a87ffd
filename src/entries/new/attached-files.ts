/** A file that was dropped into a form: GitHub writes it as a link or picture. Bounded, for a body may be all brackets. */
const ATTACHED =
  /!?\[[^\]\n]{0,300}\]\(https:\/\/github\.com\/[^)\n]{0,300}\)|<img [^>]{0,1000}>/gu;

/** What GitHub writes while it takes the file. */
const UPLOADING = /<!-- Uploading [^\n]{0,300}-->|!?\[Uploading [^\]\n]{0,300}\]\(\)/gu;

/** The answers of a form as typed, without the files dropped into it: they are proof for the maintainers, and no source. */
export interface AttachedFiles {
  readonly typed: ReadonlyMap<string, readonly string[]>;
  readonly hasFiles: boolean;
  /** Whether the form was sent before GitHub had taken all files. */
  readonly isUploading: boolean;
}

/** Takes the files out of what was typed. */
export function attachedFiles(typed: ReadonlyMap<string, string>): AttachedFiles {
  const texts = [...typed.values()];
  return {
    typed: new Map(
      [...typed].map(([key, text]) => [key, [text.replace(ATTACHED, '').replace(UPLOADING, '')]]),
    ),
    hasFiles: texts.some((text) => text.search(ATTACHED) !== -1),
    isUploading: texts.some((text) => text.search(UPLOADING) !== -1),
  };
}
