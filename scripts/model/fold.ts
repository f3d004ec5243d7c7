// Letters as people compare them.

/** Small letters without their marks: ș and ş are s. */
export const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
