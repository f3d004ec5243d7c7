// How an institution is called in the repository: by the name of its file under integrations/, without .yaml.

/** Undefined for a path that is no institution's file. */
export const slugOf = (path: string): string | undefined => /^integrations\/([^/]+)\.yaml$/.exec(path)?.[1];
