// The environments: staging, where an institution tests, and production, where the real documents are.

export const environments = ['staging', 'production'] as const;
export type Environment = (typeof environments)[number];
