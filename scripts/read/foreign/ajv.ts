// The library that compiles schemas which somebody else wrote, of both dialects: loaded only where there is such a schema.
export { Ajv } from 'ajv';
export { Ajv2020 } from 'ajv/dist/2020.js';
export { default as addFormats } from 'ajv-formats';
