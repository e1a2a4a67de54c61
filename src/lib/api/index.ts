/** Everything the rest of the project may use about reading the data by program. */
export { contohApi, type ContohApi } from './contoh.ts';
export { openapiOutput, openapiPath } from './openapi.ts';
