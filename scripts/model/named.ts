// How a system is called in messages, in rendered files and at the command line: by the institution's name and its own.

/** The names in the repository. */
export interface Named {
  readonly institution: string;
  readonly system: string;
}

export const nameOf = ({ institution, system }: Named): string => `${institution}/${system}`;
