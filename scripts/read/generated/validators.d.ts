// Generated from the schemas by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
export declare const integration: ValidateFunction;
export declare const documentType: ValidateFunction;
export declare const certificates: ValidateFunction;
export declare const revoked: ValidateFunction;
export declare const policy: ValidateFunction;
export declare const announcements: ValidateFunction;
export declare const gateways: ValidateFunction;
