// How institutions and systems are called in messages, in rendered files and at the command line: by their names in the repository.

/** The names in the repository. */
export interface SystemName {
  readonly institution: string;
  readonly system: string;
}

export const nameOf = ({ institution, system }: SystemName): string => `${institution}/${system}`;

/** The name of an institution: that of its file, without .yaml. Undefined for a path that is no institution's file. */
export const slugOf = (path: string): string | undefined => /^integrations\/([^/]+)\.yaml$/.exec(path)?.[1];
