// Generated from the schemas by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var integration = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "integration.schema.json", "type": "object", "additionalProperties": false, "required": ["institution", "agreement", "systems"], "properties": { "institution": { "$ref": "#/definitions/institution" }, "agreement": { "$ref": "#/definitions/agreement" }, "systems": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/definitions/system" } } }, "definitions": { "date": { "type": "string", "maxLength": 32, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "x-rule": "date-invalid", "examples": ["2026-02-03"] }, "name": { "type": "string", "minLength": 2, "maxLength": 200, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Institu\u021Bia Public\u0103 Exemplu"] }, "mailbox": { "type": "string", "maxLength": 254, "pattern": "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$", "x-rule": "mailbox-invalid", "examples": ["integrari@exemplu.md"] }, "institution": { "type": "object", "additionalProperties": false, "required": ["idno", "name", "sector", "contacts", "maintainers"], "properties": { "idno": { "type": "string", "maxLength": 32, "pattern": "^1[0-9]{12}$", "x-rule": "idno-invalid", "examples": ["1010600034203"] }, "name": { "$ref": "#/definitions/name", "examples": ["Institu\u021Bia Public\u0103 Exemplu"] }, "sector": { "type": "string", "enum": ["public", "private"] }, "contacts": { "type": "object", "additionalProperties": false, "required": ["technical"], "properties": { "technical": { "$ref": "#/definitions/mailbox" }, "legal": { "$ref": "#/definitions/mailbox" } } }, "maintainers": { "type": "array", "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": { "type": "string", "maxLength": 39, "pattern": "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$", "examples": ["exemplu-it"] }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "examples": [1234567] } } } } } }, "agreement": { "type": "object", "additionalProperties": false, "properties": { "contract": { "type": "object", "additionalProperties": false, "required": ["number", "signed"], "properties": { "number": { "$ref": "#/definitions/documentNumber" }, "signed": { "$ref": "#/definitions/date" }, "expires": { "$ref": "#/definitions/date" }, "service": { "$ref": "#/definitions/service" } } }, "annex": { "type": "object", "additionalProperties": false, "required": ["number", "signed"], "properties": { "number": { "$ref": "#/definitions/documentNumber" }, "signed": { "$ref": "#/definitions/date" }, "expires": { "$ref": "#/definitions/date" } } } } }, "documentNumber": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", "examples": ["12/2026"] }, "service": { "type": "string", "enum": ["MPass", "MSign", "MNotify", "MLog", "MPower", "MDelivery", "MPay", "MConnect", "MConnectEvents", "MCloud", "eDemocracy", "eProgramari", "EVO", "PDSE"] }, "system": { "type": "object", "additionalProperties": false, "required": ["id", "name", "documentTypes", "environments"], "properties": { "id": { "type": "string", "minLength": 2, "maxLength": 63, "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "examples": ["registrul-documentelor"] }, "name": { "$ref": "#/definitions/name", "examples": ["SIA Registrul documentelor"] }, "rsi": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", "examples": ["0123"] }, "status": { "type": "string", "enum": ["active", "suspended"], "default": "active" }, "reason": { "type": "string", "minLength": 3, "maxLength": 500, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Sistemul este mutat \xEEn alt centru de date."] }, "documentTypes": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "maxLength": 50, "pattern": "^[A-Za-z][A-Za-z0-9_]{1,49}$", "x-rule": "document-type-unknown", "examples": ["Cazier"] } }, "environments": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "staging": { "$ref": "#/definitions/stagingAccess" }, "production": { "$ref": "#/definitions/productionAccess" } } } } }, "stagingAccess": { "type": "object", "additionalProperties": false, "properties": { "certificates": { "$ref": "#/definitions/certificates" }, "addresses": { "$ref": "#/definitions/addresses" }, "vpn": { "$ref": "#/definitions/vpn" }, "clientId": { "$ref": "#/definitions/clientId" } } }, "productionAccess": { "type": "object", "additionalProperties": false, "properties": { "certificates": { "$ref": "#/definitions/certificates" }, "addresses": { "$ref": "#/definitions/addresses" }, "vpn": { "$ref": "#/definitions/vpn" }, "confirmation": { "$ref": "#/definitions/confirmation" }, "clientId": { "$ref": "#/definitions/clientId" } } }, "clientId": { "type": "string", "maxLength": 36, "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "x-authority": "age", "examples": ["b06d4b7c-012b-4eb6-8acf-ee5dd6246222"] }, "certificates": { "type": "array", "maxItems": 4, "items": { "type": "object", "additionalProperties": false, "properties": { "file": { "type": "string", "maxLength": 128, "pattern": "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", "examples": ["certificates/exemplu.staging.cer"] }, "serial": { "type": "string", "maxLength": 100, "pattern": "^([0-9A-F]{2}){1,20}$", "x-rule": "serial-invalid", "examples": ["40000000018A01DB5ECE5FBBF0CF"] }, "service": { "$ref": "#/definitions/service" }, "until": { "$ref": "#/definitions/date" } } } }, "addresses": { "type": "array", "maxItems": 64, "items": { "$ref": "#/definitions/address" } }, "address": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$", "x-rule": "address-invalid", "examples": ["203.0.113.10"] }, "vpn": { "type": "object", "additionalProperties": false, "properties": { "peer": { "$ref": "#/definitions/address" }, "addresses": { "type": "array", "maxItems": 16, "items": { "$ref": "#/definitions/address" }, "examples": [["10.24.8.0/29"]] } } }, "confirmation": { "type": "object", "additionalProperties": false, "required": ["tested", "by", "access", "report"], "properties": { "tested": { "$ref": "#/definitions/date" }, "by": { "$ref": "#/definitions/mailbox" }, "access": { "type": "string", "maxLength": 80, "pattern": "^sha256:[0-9a-f]{64}$", "examples": ["sha256:39d06f7e309ea733b9edb78acaf19e699f3e5a9d0eb01e27bb082de8262c3994"] }, "report": { "type": "string", "minLength": 10, "maxLength": 2e3, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Toate scenariile din ghid au reu\u0219it; tichetul 4711."] } } } } };
var func0 = Object.prototype.hasOwnProperty;
var schema12 = { "type": "object", "additionalProperties": false, "required": ["idno", "name", "sector", "contacts", "maintainers"], "properties": { "idno": { "type": "string", "maxLength": 32, "pattern": "^1[0-9]{12}$", "x-rule": "idno-invalid", "examples": ["1010600034203"] }, "name": { "$ref": "#/definitions/name", "examples": ["Institu\u021Bia Public\u0103 Exemplu"] }, "sector": { "type": "string", "enum": ["public", "private"] }, "contacts": { "type": "object", "additionalProperties": false, "required": ["technical"], "properties": { "technical": { "$ref": "#/definitions/mailbox" }, "legal": { "$ref": "#/definitions/mailbox" } } }, "maintainers": { "type": "array", "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": { "type": "string", "maxLength": 39, "pattern": "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$", "examples": ["exemplu-it"] }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "examples": [1234567] } } } } } };
var schema13 = { "type": "string", "minLength": 2, "maxLength": 200, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Institu\u021Bia Public\u0103 Exemplu"] };
var schema14 = { "type": "string", "maxLength": 254, "pattern": "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$", "x-rule": "mailbox-invalid", "examples": ["integrari@exemplu.md"] };
var func55 = require_ucs2length().default;
var pattern0 = new RegExp("^1[0-9]{12}$", "u");
var pattern1 = new RegExp("^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "u");
var pattern2 = new RegExp("^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$", "u");
var pattern4 = new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$", "u");
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.idno === void 0 || !func0.call(data, "idno")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "idno" }, message: "must have required property 'idno'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sector === void 0 || !func0.call(data, "sector")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sector" }, message: "must have required property 'sector'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.contacts === void 0 || !func0.call(data, "contacts")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" }, message: "must have required property 'contacts'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.maintainers === void 0 || !func0.call(data, "maintainers")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maintainers" }, message: "must have required property 'maintainers'", schema: schema12.required, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "idno" || key0 === "name" || key0 === "sector" || key0 === "contacts" || key0 === "maintainers")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.idno !== void 0 && func0.call(data, "idno")) {
      let data0 = data.idno;
      if (typeof data0 === "string") {
        if (func55(data0) > 32) {
          const err6 = { instancePath: instancePath + "/idno", schemaPath: "#/properties/idno/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema12.properties.idno, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err7 = { instancePath: instancePath + "/idno", schemaPath: "#/properties/idno/pattern", keyword: "pattern", params: { pattern: "^1[0-9]{12}$" }, message: 'must match pattern "^1[0-9]{12}$"', schema: "^1[0-9]{12}$", parentSchema: schema12.properties.idno, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/idno", schemaPath: "#/properties/idno/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.idno.type, parentSchema: schema12.properties.idno, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func55(data1) > 200) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema13, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func55(data1) < 2) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema13, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern1.test(data1)) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, message: 'must match pattern "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$"', schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema13, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.type, parentSchema: schema13, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.sector !== void 0 && func0.call(data, "sector")) {
      let data2 = data.sector;
      if (typeof data2 !== "string") {
        const err13 = { instancePath: instancePath + "/sector", schemaPath: "#/properties/sector/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.sector.type, parentSchema: schema12.properties.sector, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data2 === "public" || data2 === "private")) {
        const err14 = { instancePath: instancePath + "/sector", schemaPath: "#/properties/sector/enum", keyword: "enum", params: { allowedValues: schema12.properties.sector.enum }, message: "must be equal to one of the allowed values", schema: schema12.properties.sector.enum, parentSchema: schema12.properties.sector, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0 && func0.call(data, "contacts")) {
      let data3 = data.contacts;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.technical === void 0 || !func0.call(data3, "technical")) {
          const err15 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/required", keyword: "required", params: { missingProperty: "technical" }, message: "must have required property 'technical'", schema: schema12.properties.contacts.required, parentSchema: schema12.properties.contacts, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === "technical" || key1 === "legal")) {
            const err16 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12.properties.contacts, data: data3 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3.technical !== void 0 && func0.call(data3, "technical")) {
          let data4 = data3.technical;
          if (typeof data4 === "string") {
            if (func55(data4) > 254) {
              const err17 = { instancePath: instancePath + "/contacts/technical", schemaPath: "#/definitions/mailbox/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters", schema: 254, parentSchema: schema14, data: data4 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!pattern2.test(data4)) {
              const err18 = { instancePath: instancePath + "/contacts/technical", schemaPath: "#/definitions/mailbox/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$" }, message: 'must match pattern "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$"', schema: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$", parentSchema: schema14, data: data4 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/contacts/technical", schemaPath: "#/definitions/mailbox/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data4 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.legal !== void 0 && func0.call(data3, "legal")) {
          let data5 = data3.legal;
          if (typeof data5 === "string") {
            if (func55(data5) > 254) {
              const err20 = { instancePath: instancePath + "/contacts/legal", schemaPath: "#/definitions/mailbox/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters", schema: 254, parentSchema: schema14, data: data5 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (!pattern2.test(data5)) {
              const err21 = { instancePath: instancePath + "/contacts/legal", schemaPath: "#/definitions/mailbox/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$" }, message: 'must match pattern "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$"', schema: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$", parentSchema: schema14, data: data5 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/contacts/legal", schemaPath: "#/definitions/mailbox/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data5 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.contacts.type, parentSchema: schema12.properties.contacts, data: data3 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.maintainers !== void 0 && func0.call(data, "maintainers")) {
      let data6 = data.maintainers;
      if (Array.isArray(data6)) {
        if (data6.length > 20) {
          const err24 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema12.properties.maintainers, data: data6 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.login === void 0 || !func0.call(data7, "login")) {
              const err25 = { instancePath: instancePath + "/maintainers/" + i0, schemaPath: "#/properties/maintainers/items/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'", schema: schema12.properties.maintainers.items.required, parentSchema: schema12.properties.maintainers.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data7.id === void 0 || !func0.call(data7, "id")) {
              const err26 = { instancePath: instancePath + "/maintainers/" + i0, schemaPath: "#/properties/maintainers/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema12.properties.maintainers.items.required, parentSchema: schema12.properties.maintainers.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            for (const key2 of Object.keys(data7)) {
              if (!(key2 === "login" || key2 === "id")) {
                const err27 = { instancePath: instancePath + "/maintainers/" + i0, schemaPath: "#/properties/maintainers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema12.properties.maintainers.items, data: data7 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data7.login !== void 0 && func0.call(data7, "login")) {
              let data8 = data7.login;
              if (typeof data8 === "string") {
                if (func55(data8) > 39) {
                  const err28 = { instancePath: instancePath + "/maintainers/" + i0 + "/login", schemaPath: "#/properties/maintainers/items/properties/login/maxLength", keyword: "maxLength", params: { limit: 39 }, message: "must NOT have more than 39 characters", schema: 39, parentSchema: schema12.properties.maintainers.items.properties.login, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (!pattern4.test(data8)) {
                  const err29 = { instancePath: instancePath + "/maintainers/" + i0 + "/login", schemaPath: "#/properties/maintainers/items/properties/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$" }, message: 'must match pattern "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$"', schema: "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$", parentSchema: schema12.properties.maintainers.items.properties.login, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/maintainers/" + i0 + "/login", schemaPath: "#/properties/maintainers/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema12.properties.maintainers.items.properties.login.type, parentSchema: schema12.properties.maintainers.items.properties.login, data: data8 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data7.id !== void 0 && func0.call(data7, "id")) {
              let data9 = data7.id;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err31 = { instancePath: instancePath + "/maintainers/" + i0 + "/id", schemaPath: "#/properties/maintainers/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema12.properties.maintainers.items.properties.id.type, parentSchema: schema12.properties.maintainers.items.properties.id, data: data9 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 9007199254740991 || isNaN(data9)) {
                  const err32 = { instancePath: instancePath + "/maintainers/" + i0 + "/id", schemaPath: "#/properties/maintainers/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema12.properties.maintainers.items.properties.id, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if (data9 < 1 || isNaN(data9)) {
                  const err33 = { instancePath: instancePath + "/maintainers/" + i0 + "/id", schemaPath: "#/properties/maintainers/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema12.properties.maintainers.items.properties.id, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/maintainers/" + i0, schemaPath: "#/properties/maintainers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.properties.maintainers.items.type, parentSchema: schema12.properties.maintainers.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema12.properties.maintainers.type, parentSchema: schema12.properties.maintainers, data: data6 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var schema16 = { "type": "object", "additionalProperties": false, "properties": { "contract": { "type": "object", "additionalProperties": false, "required": ["number", "signed"], "properties": { "number": { "$ref": "#/definitions/documentNumber" }, "signed": { "$ref": "#/definitions/date" }, "expires": { "$ref": "#/definitions/date" }, "service": { "$ref": "#/definitions/service" } } }, "annex": { "type": "object", "additionalProperties": false, "required": ["number", "signed"], "properties": { "number": { "$ref": "#/definitions/documentNumber" }, "signed": { "$ref": "#/definitions/date" }, "expires": { "$ref": "#/definitions/date" } } } } };
var schema17 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", "examples": ["12/2026"] };
var schema18 = { "type": "string", "maxLength": 32, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "x-rule": "date-invalid", "examples": ["2026-02-03"] };
var schema20 = { "type": "string", "enum": ["MPass", "MSign", "MNotify", "MLog", "MPower", "MDelivery", "MPay", "MConnect", "MConnectEvents", "MCloud", "eDemocracy", "eProgramari", "EVO", "PDSE"] };
var pattern5 = new RegExp("^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", "u");
var pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "contract" || key0 === "annex")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.contract !== void 0 && func0.call(data, "contract")) {
      let data0 = data.contract;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.number === void 0 || !func0.call(data0, "number")) {
          const err1 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema16.properties.contract.required, parentSchema: schema16.properties.contract, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.signed === void 0 || !func0.call(data0, "signed")) {
          const err2 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/required", keyword: "required", params: { missingProperty: "signed" }, message: "must have required property 'signed'", schema: schema16.properties.contract.required, parentSchema: schema16.properties.contract, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 of Object.keys(data0)) {
          if (!(key1 === "number" || key1 === "signed" || key1 === "expires" || key1 === "service")) {
            const err3 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16.properties.contract, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.number !== void 0 && func0.call(data0, "number")) {
          let data1 = data0.number;
          if (typeof data1 === "string") {
            if (func55(data1) > 64) {
              const err4 = { instancePath: instancePath + "/contract/number", schemaPath: "#/definitions/documentNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema17, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func55(data1) < 1) {
              const err5 = { instancePath: instancePath + "/contract/number", schemaPath: "#/definitions/documentNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema17, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err6 = { instancePath: instancePath + "/contract/number", schemaPath: "#/definitions/documentNumber/pattern", keyword: "pattern", params: { pattern: "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$" }, message: 'must match pattern "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$"', schema: "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", parentSchema: schema17, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/contract/number", schemaPath: "#/definitions/documentNumber/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.type, parentSchema: schema17, data: data1 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.signed !== void 0 && func0.call(data0, "signed")) {
          let data2 = data0.signed;
          if (typeof data2 === "string") {
            if (func55(data2) > 32) {
              const err8 = { instancePath: instancePath + "/contract/signed", schemaPath: "#/definitions/date/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema18, data: data2 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!pattern6.test(data2)) {
              const err9 = { instancePath: instancePath + "/contract/signed", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema18, data: data2 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/contract/signed", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.type, parentSchema: schema18, data: data2 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.expires !== void 0 && func0.call(data0, "expires")) {
          let data3 = data0.expires;
          if (typeof data3 === "string") {
            if (func55(data3) > 32) {
              const err11 = { instancePath: instancePath + "/contract/expires", schemaPath: "#/definitions/date/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema18, data: data3 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (!pattern6.test(data3)) {
              const err12 = { instancePath: instancePath + "/contract/expires", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema18, data: data3 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/contract/expires", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.type, parentSchema: schema18, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.service !== void 0 && func0.call(data0, "service")) {
          let data4 = data0.service;
          if (typeof data4 !== "string") {
            const err14 = { instancePath: instancePath + "/contract/service", schemaPath: "#/definitions/service/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.type, parentSchema: schema20, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(data4 === "MPass" || data4 === "MSign" || data4 === "MNotify" || data4 === "MLog" || data4 === "MPower" || data4 === "MDelivery" || data4 === "MPay" || data4 === "MConnect" || data4 === "MConnectEvents" || data4 === "MCloud" || data4 === "eDemocracy" || data4 === "eProgramari" || data4 === "EVO" || data4 === "PDSE")) {
            const err15 = { instancePath: instancePath + "/contract/service", schemaPath: "#/definitions/service/enum", keyword: "enum", params: { allowedValues: schema20.enum }, message: "must be equal to one of the allowed values", schema: schema20.enum, parentSchema: schema20, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.contract.type, parentSchema: schema16.properties.contract, data: data0 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.annex !== void 0 && func0.call(data, "annex")) {
      let data5 = data.annex;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.number === void 0 || !func0.call(data5, "number")) {
          const err17 = { instancePath: instancePath + "/annex", schemaPath: "#/properties/annex/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema16.properties.annex.required, parentSchema: schema16.properties.annex, data: data5 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data5.signed === void 0 || !func0.call(data5, "signed")) {
          const err18 = { instancePath: instancePath + "/annex", schemaPath: "#/properties/annex/required", keyword: "required", params: { missingProperty: "signed" }, message: "must have required property 'signed'", schema: schema16.properties.annex.required, parentSchema: schema16.properties.annex, data: data5 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key2 of Object.keys(data5)) {
          if (!(key2 === "number" || key2 === "signed" || key2 === "expires")) {
            const err19 = { instancePath: instancePath + "/annex", schemaPath: "#/properties/annex/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema16.properties.annex, data: data5 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data5.number !== void 0 && func0.call(data5, "number")) {
          let data6 = data5.number;
          if (typeof data6 === "string") {
            if (func55(data6) > 64) {
              const err20 = { instancePath: instancePath + "/annex/number", schemaPath: "#/definitions/documentNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema17, data: data6 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (func55(data6) < 1) {
              const err21 = { instancePath: instancePath + "/annex/number", schemaPath: "#/definitions/documentNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema17, data: data6 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (!pattern5.test(data6)) {
              const err22 = { instancePath: instancePath + "/annex/number", schemaPath: "#/definitions/documentNumber/pattern", keyword: "pattern", params: { pattern: "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$" }, message: 'must match pattern "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$"', schema: "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", parentSchema: schema17, data: data6 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/annex/number", schemaPath: "#/definitions/documentNumber/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema17.type, parentSchema: schema17, data: data6 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data5.signed !== void 0 && func0.call(data5, "signed")) {
          let data7 = data5.signed;
          if (typeof data7 === "string") {
            if (func55(data7) > 32) {
              const err24 = { instancePath: instancePath + "/annex/signed", schemaPath: "#/definitions/date/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema18, data: data7 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (!pattern6.test(data7)) {
              const err25 = { instancePath: instancePath + "/annex/signed", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema18, data: data7 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/annex/signed", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.type, parentSchema: schema18, data: data7 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data5.expires !== void 0 && func0.call(data5, "expires")) {
          let data8 = data5.expires;
          if (typeof data8 === "string") {
            if (func55(data8) > 32) {
              const err27 = { instancePath: instancePath + "/annex/expires", schemaPath: "#/definitions/date/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema18, data: data8 };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (!pattern6.test(data8)) {
              const err28 = { instancePath: instancePath + "/annex/expires", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema18, data: data8 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/annex/expires", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.type, parentSchema: schema18, data: data8 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/annex", schemaPath: "#/properties/annex/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.properties.annex.type, parentSchema: schema16.properties.annex, data: data5 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
  } else {
    const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err31];
    } else {
      vErrors.push(err31);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var schema24 = { "type": "object", "additionalProperties": false, "required": ["id", "name", "documentTypes", "environments"], "properties": { "id": { "type": "string", "minLength": 2, "maxLength": 63, "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "examples": ["registrul-documentelor"] }, "name": { "$ref": "#/definitions/name", "examples": ["SIA Registrul documentelor"] }, "rsi": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", "examples": ["0123"] }, "status": { "type": "string", "enum": ["active", "suspended"], "default": "active" }, "reason": { "type": "string", "minLength": 3, "maxLength": 500, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Sistemul este mutat \xEEn alt centru de date."] }, "documentTypes": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "maxLength": 50, "pattern": "^[A-Za-z][A-Za-z0-9_]{1,49}$", "x-rule": "document-type-unknown", "examples": ["Cazier"] } }, "environments": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "staging": { "$ref": "#/definitions/stagingAccess" }, "production": { "$ref": "#/definitions/productionAccess" } } } } };
var pattern11 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
var pattern15 = new RegExp("^[A-Za-z][A-Za-z0-9_]{1,49}$", "u");
var schema26 = { "type": "object", "additionalProperties": false, "properties": { "certificates": { "$ref": "#/definitions/certificates" }, "addresses": { "$ref": "#/definitions/addresses" }, "vpn": { "$ref": "#/definitions/vpn" }, "clientId": { "$ref": "#/definitions/clientId" } } };
var schema35 = { "type": "string", "maxLength": 36, "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "x-authority": "age", "examples": ["b06d4b7c-012b-4eb6-8acf-ee5dd6246222"] };
var schema27 = { "type": "array", "maxItems": 4, "items": { "type": "object", "additionalProperties": false, "properties": { "file": { "type": "string", "maxLength": 128, "pattern": "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", "examples": ["certificates/exemplu.staging.cer"] }, "serial": { "type": "string", "maxLength": 100, "pattern": "^([0-9A-F]{2}){1,20}$", "x-rule": "serial-invalid", "examples": ["40000000018A01DB5ECE5FBBF0CF"] }, "service": { "$ref": "#/definitions/service" }, "until": { "$ref": "#/definitions/date" } } } };
var pattern16 = new RegExp("^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", "u");
var pattern17 = new RegExp("^([0-9A-F]{2}){1,20}$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 4) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items", schema: 4, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key0 of Object.keys(data0)) {
          if (!(key0 === "file" || key0 === "serial" || key0 === "service" || key0 === "until")) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27.items, data: data0 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.file !== void 0 && func0.call(data0, "file")) {
          let data1 = data0.file;
          if (typeof data1 === "string") {
            if (func55(data1) > 128) {
              const err2 = { instancePath: instancePath + "/" + i0 + "/file", schemaPath: "#/items/properties/file/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema27.items.properties.file, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern16.test(data1)) {
              const err3 = { instancePath: instancePath + "/" + i0 + "/file", schemaPath: "#/items/properties/file/pattern", keyword: "pattern", params: { pattern: "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$" }, message: 'must match pattern "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$"', schema: "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", parentSchema: schema27.items.properties.file, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/" + i0 + "/file", schemaPath: "#/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.items.properties.file.type, parentSchema: schema27.items.properties.file, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.serial !== void 0 && func0.call(data0, "serial")) {
          let data2 = data0.serial;
          if (typeof data2 === "string") {
            if (func55(data2) > 100) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/serial", schemaPath: "#/items/properties/serial/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema27.items.properties.serial, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern17.test(data2)) {
              const err6 = { instancePath: instancePath + "/" + i0 + "/serial", schemaPath: "#/items/properties/serial/pattern", keyword: "pattern", params: { pattern: "^([0-9A-F]{2}){1,20}$" }, message: 'must match pattern "^([0-9A-F]{2}){1,20}$"', schema: "^([0-9A-F]{2}){1,20}$", parentSchema: schema27.items.properties.serial, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/" + i0 + "/serial", schemaPath: "#/items/properties/serial/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.items.properties.serial.type, parentSchema: schema27.items.properties.serial, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.service !== void 0 && func0.call(data0, "service")) {
          let data3 = data0.service;
          if (typeof data3 !== "string") {
            const err8 = { instancePath: instancePath + "/" + i0 + "/service", schemaPath: "#/definitions/service/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.type, parentSchema: schema20, data: data3 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data3 === "MPass" || data3 === "MSign" || data3 === "MNotify" || data3 === "MLog" || data3 === "MPower" || data3 === "MDelivery" || data3 === "MPay" || data3 === "MConnect" || data3 === "MConnectEvents" || data3 === "MCloud" || data3 === "eDemocracy" || data3 === "eProgramari" || data3 === "EVO" || data3 === "PDSE")) {
            const err9 = { instancePath: instancePath + "/" + i0 + "/service", schemaPath: "#/definitions/service/enum", keyword: "enum", params: { allowedValues: schema20.enum }, message: "must be equal to one of the allowed values", schema: schema20.enum, parentSchema: schema20, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.until !== void 0 && func0.call(data0, "until")) {
          let data4 = data0.until;
          if (typeof data4 === "string") {
            if (func55(data4) > 32) {
              const err10 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/definitions/date/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema18, data: data4 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!pattern6.test(data4)) {
              const err11 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema18, data: data4 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/" + i0 + "/until", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.type, parentSchema: schema18, data: data4 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.items.type, parentSchema: schema27.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var schema30 = { "type": "array", "maxItems": 64, "items": { "$ref": "#/definitions/address" } };
var schema31 = { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$", "x-rule": "address-invalid", "examples": ["203.0.113.10"] };
var pattern19 = new RegExp("^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$", "u");
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 64) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items", schema: 64, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func55(data0) > 64) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/address/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema31, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern19.test(data0)) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/address/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$" }, message: 'must match pattern "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$"', schema: "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$", parentSchema: schema31, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/definitions/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var schema32 = { "type": "object", "additionalProperties": false, "properties": { "peer": { "$ref": "#/definitions/address" }, "addresses": { "type": "array", "maxItems": 16, "items": { "$ref": "#/definitions/address" }, "examples": [["10.24.8.0/29"]] } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "peer" || key0 === "addresses")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.peer !== void 0 && func0.call(data, "peer")) {
      let data0 = data.peer;
      if (typeof data0 === "string") {
        if (func55(data0) > 64) {
          const err1 = { instancePath: instancePath + "/peer", schemaPath: "#/definitions/address/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema31, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern19.test(data0)) {
          const err2 = { instancePath: instancePath + "/peer", schemaPath: "#/definitions/address/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$" }, message: 'must match pattern "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$"', schema: "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$", parentSchema: schema31, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/peer", schemaPath: "#/definitions/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.addresses !== void 0 && func0.call(data, "addresses")) {
      let data1 = data.addresses;
      if (Array.isArray(data1)) {
        if (data1.length > 16) {
          const err4 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items", schema: 16, parentSchema: schema32.properties.addresses, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (func55(data2) > 64) {
              const err5 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "#/definitions/address/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema31, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern19.test(data2)) {
              const err6 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "#/definitions/address/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$" }, message: 'must match pattern "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$"', schema: "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$", parentSchema: schema31, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/addresses/" + i0, schemaPath: "#/definitions/address/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.type, parentSchema: schema31, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.addresses.type, parentSchema: schema32.properties.addresses, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var pattern22 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "certificates" || key0 === "addresses" || key0 === "vpn" || key0 === "clientId")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.certificates !== void 0 && func0.call(data, "certificates")) {
      if (!validate17(data.certificates, { instancePath: instancePath + "/certificates", parentData: data, parentDataProperty: "certificates", rootData })) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.addresses !== void 0 && func0.call(data, "addresses")) {
      if (!validate19(data.addresses, { instancePath: instancePath + "/addresses", parentData: data, parentDataProperty: "addresses", rootData })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.vpn !== void 0 && func0.call(data, "vpn")) {
      if (!validate21(data.vpn, { instancePath: instancePath + "/vpn", parentData: data, parentDataProperty: "vpn", rootData })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.clientId !== void 0 && func0.call(data, "clientId")) {
      let data3 = data.clientId;
      if (typeof data3 === "string") {
        if (func55(data3) > 36) {
          const err1 = { instancePath: instancePath + "/clientId", schemaPath: "#/definitions/clientId/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema35, data: data3 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern22.test(data3)) {
          const err2 = { instancePath: instancePath + "/clientId", schemaPath: "#/definitions/clientId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"', schema: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", parentSchema: schema35, data: data3 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/clientId", schemaPath: "#/definitions/clientId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var schema36 = { "type": "object", "additionalProperties": false, "properties": { "certificates": { "$ref": "#/definitions/certificates" }, "addresses": { "$ref": "#/definitions/addresses" }, "vpn": { "$ref": "#/definitions/vpn" }, "confirmation": { "$ref": "#/definitions/confirmation" }, "clientId": { "$ref": "#/definitions/clientId" } } };
var schema37 = { "type": "object", "additionalProperties": false, "required": ["tested", "by", "access", "report"], "properties": { "tested": { "$ref": "#/definitions/date" }, "by": { "$ref": "#/definitions/mailbox" }, "access": { "type": "string", "maxLength": 80, "pattern": "^sha256:[0-9a-f]{64}$", "examples": ["sha256:39d06f7e309ea733b9edb78acaf19e699f3e5a9d0eb01e27bb082de8262c3994"] }, "report": { "type": "string", "minLength": 10, "maxLength": 2e3, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Toate scenariile din ghid au reu\u0219it; tichetul 4711."] } } };
var pattern25 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tested === void 0 || !func0.call(data, "tested")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tested" }, message: "must have required property 'tested'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.by === void 0 || !func0.call(data, "by")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.access === void 0 || !func0.call(data, "access")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "access" }, message: "must have required property 'access'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.report === void 0 || !func0.call(data, "report")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report" }, message: "must have required property 'report'", schema: schema37.required, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "tested" || key0 === "by" || key0 === "access" || key0 === "report")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tested !== void 0 && func0.call(data, "tested")) {
      let data0 = data.tested;
      if (typeof data0 === "string") {
        if (func55(data0) > 32) {
          const err5 = { instancePath: instancePath + "/tested", schemaPath: "#/definitions/date/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters", schema: 32, parentSchema: schema18, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err6 = { instancePath: instancePath + "/tested", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema18, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/tested", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema18.type, parentSchema: schema18, data: data0 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      let data1 = data.by;
      if (typeof data1 === "string") {
        if (func55(data1) > 254) {
          const err8 = { instancePath: instancePath + "/by", schemaPath: "#/definitions/mailbox/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters", schema: 254, parentSchema: schema14, data: data1 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern2.test(data1)) {
          const err9 = { instancePath: instancePath + "/by", schemaPath: "#/definitions/mailbox/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$" }, message: 'must match pattern "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$"', schema: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$", parentSchema: schema14, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/by", schemaPath: "#/definitions/mailbox/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema14.type, parentSchema: schema14, data: data1 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.access !== void 0 && func0.call(data, "access")) {
      let data2 = data.access;
      if (typeof data2 === "string") {
        if (func55(data2) > 80) {
          const err11 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/maxLength", keyword: "maxLength", params: { limit: 80 }, message: "must NOT have more than 80 characters", schema: 80, parentSchema: schema37.properties.access, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern25.test(data2)) {
          const err12 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema37.properties.access, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.access.type, parentSchema: schema37.properties.access, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.report !== void 0 && func0.call(data, "report")) {
      let data3 = data.report;
      if (typeof data3 === "string") {
        if (func55(data3) > 2e3) {
          const err14 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema37.properties.report, data: data3 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func55(data3) < 10) {
          const err15 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters", schema: 10, parentSchema: schema37.properties.report, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern1.test(data3)) {
          const err16 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, message: 'must match pattern "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$"', schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema37.properties.report, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.report.type, parentSchema: schema37.properties.report, data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "certificates" || key0 === "addresses" || key0 === "vpn" || key0 === "confirmation" || key0 === "clientId")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.certificates !== void 0 && func0.call(data, "certificates")) {
      if (!validate17(data.certificates, { instancePath: instancePath + "/certificates", parentData: data, parentDataProperty: "certificates", rootData })) {
        vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.addresses !== void 0 && func0.call(data, "addresses")) {
      if (!validate19(data.addresses, { instancePath: instancePath + "/addresses", parentData: data, parentDataProperty: "addresses", rootData })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.vpn !== void 0 && func0.call(data, "vpn")) {
      if (!validate21(data.vpn, { instancePath: instancePath + "/vpn", parentData: data, parentDataProperty: "vpn", rootData })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.confirmation !== void 0 && func0.call(data, "confirmation")) {
      if (!validate28(data.confirmation, { instancePath: instancePath + "/confirmation", parentData: data, parentDataProperty: "confirmation", rootData })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.clientId !== void 0 && func0.call(data, "clientId")) {
      let data4 = data.clientId;
      if (typeof data4 === "string") {
        if (func55(data4) > 36) {
          const err1 = { instancePath: instancePath + "/clientId", schemaPath: "#/definitions/clientId/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters", schema: 36, parentSchema: schema35, data: data4 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (!pattern22.test(data4)) {
          const err2 = { instancePath: instancePath + "/clientId", schemaPath: "#/definitions/clientId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"', schema: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", parentSchema: schema35, data: data4 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/clientId", schemaPath: "#/definitions/clientId/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data4 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.documentTypes === void 0 || !func0.call(data, "documentTypes")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documentTypes" }, message: "must have required property 'documentTypes'", schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.environments === void 0 || !func0.call(data, "environments")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property 'environments'", schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "name" || key0 === "rsi" || key0 === "status" || key0 === "reason" || key0 === "documentTypes" || key0 === "environments")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0 && func0.call(data, "id")) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func55(data0) > 63) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters", schema: 63, parentSchema: schema24.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func55(data0) < 2) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema24.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern11.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema24.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.id.type, parentSchema: schema24.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func55(data1) > 200) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema13, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func55(data1) < 2) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema13, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern1.test(data1)) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, message: 'must match pattern "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$"', schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema13, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/name", schemaPath: "#/definitions/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema13.type, parentSchema: schema13, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.rsi !== void 0 && func0.call(data, "rsi")) {
      let data2 = data.rsi;
      if (typeof data2 === "string") {
        if (func55(data2) > 64) {
          const err13 = { instancePath: instancePath + "/rsi", schemaPath: "#/properties/rsi/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema24.properties.rsi, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (func55(data2) < 1) {
          const err14 = { instancePath: instancePath + "/rsi", schemaPath: "#/properties/rsi/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.rsi, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (!pattern5.test(data2)) {
          const err15 = { instancePath: instancePath + "/rsi", schemaPath: "#/properties/rsi/pattern", keyword: "pattern", params: { pattern: "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$" }, message: 'must match pattern "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$"', schema: "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", parentSchema: schema24.properties.rsi, data: data2 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/rsi", schemaPath: "#/properties/rsi/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.rsi.type, parentSchema: schema24.properties.rsi, data: data2 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data3 = data.status;
      if (typeof data3 !== "string") {
        const err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.status.type, parentSchema: schema24.properties.status, data: data3 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(data3 === "active" || data3 === "suspended")) {
        const err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema24.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema24.properties.status.enum, parentSchema: schema24.properties.status, data: data3 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data4 = data.reason;
      if (typeof data4 === "string") {
        if (func55(data4) > 500) {
          const err19 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema24.properties.reason, data: data4 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (func55(data4) < 3) {
          const err20 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema24.properties.reason, data: data4 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (!pattern1.test(data4)) {
          const err21 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, message: 'must match pattern "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$"', schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema24.properties.reason, data: data4 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.reason.type, parentSchema: schema24.properties.reason, data: data4 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.documentTypes !== void 0 && func0.call(data, "documentTypes")) {
      let data5 = data.documentTypes;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          const err23 = { instancePath: instancePath + "/documentTypes", schemaPath: "#/properties/documentTypes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema24.properties.documentTypes, data: data5 };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data5.length < 1) {
          const err24 = { instancePath: instancePath + "/documentTypes", schemaPath: "#/properties/documentTypes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema24.properties.documentTypes, data: data5 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func55(data6) > 50) {
              const err25 = { instancePath: instancePath + "/documentTypes/" + i0, schemaPath: "#/properties/documentTypes/items/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", schema: 50, parentSchema: schema24.properties.documentTypes.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (!pattern15.test(data6)) {
              const err26 = { instancePath: instancePath + "/documentTypes/" + i0, schemaPath: "#/properties/documentTypes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]{1,49}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]{1,49}$"', schema: "^[A-Za-z][A-Za-z0-9_]{1,49}$", parentSchema: schema24.properties.documentTypes.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/documentTypes/" + i0, schemaPath: "#/properties/documentTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.documentTypes.items.type, parentSchema: schema24.properties.documentTypes.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/documentTypes", schemaPath: "#/properties/documentTypes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema24.properties.documentTypes.type, parentSchema: schema24.properties.documentTypes, data: data5 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.environments !== void 0 && func0.call(data, "environments")) {
      let data7 = data.environments;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          const err29 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema24.properties.environments, data: data7 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key1 of Object.keys(data7)) {
          if (!(key1 === "staging" || key1 === "production")) {
            const err30 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24.properties.environments, data: data7 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data7.staging !== void 0 && func0.call(data7, "staging")) {
          if (!validate16(data7.staging, { instancePath: instancePath + "/environments/staging", parentData: data7, parentDataProperty: "staging", rootData })) {
            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
            errors = vErrors.length;
          }
        }
        if (data7.production !== void 0 && func0.call(data7, "production")) {
          if (!validate24(data7.production, { instancePath: instancePath + "/environments/production", parentData: data7, parentDataProperty: "production", rootData })) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.properties.environments.type, parentSchema: schema24.properties.environments, data: data7 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.institution === void 0 || !func0.call(data, "institution")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "institution" }, message: "must have required property 'institution'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.agreement === void 0 || !func0.call(data, "agreement")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agreement" }, message: "must have required property 'agreement'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.systems === void 0 || !func0.call(data, "systems")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systems" }, message: "must have required property 'systems'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "institution" || key0 === "agreement" || key0 === "systems")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.institution !== void 0 && func0.call(data, "institution")) {
      if (!validate11(data.institution, { instancePath: instancePath + "/institution", parentData: data, parentDataProperty: "institution", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.agreement !== void 0 && func0.call(data, "agreement")) {
      if (!validate13(data.agreement, { instancePath: instancePath + "/agreement", parentData: data, parentDataProperty: "agreement", rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.systems !== void 0 && func0.call(data, "systems")) {
      let data2 = data.systems;
      if (Array.isArray(data2)) {
        if (data2.length > 50) {
          const err4 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema11.properties.systems, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema11.properties.systems, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate15(data2[i0], { instancePath: instancePath + "/systems/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.systems.type, parentSchema: schema11.properties.systems, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var documentType = validate32;
var schema41 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "document-type.schema.json", "type": "object", "additionalProperties": false, "required": ["code", "title", "official", "versioning", "permanentDeleteOnExpiration", "anonymousVerification"], "properties": { "code": { "type": "string", "maxLength": 50, "pattern": "^[A-Za-z][A-Za-z0-9_]{1,49}$", "examples": ["Cazier"] }, "title": { "type": "object", "additionalProperties": false, "properties": { "ro": { "type": "string", "minLength": 2, "maxLength": 200, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Certificat de cazier judiciar"] }, "en": { "type": "string", "minLength": 2, "maxLength": 200, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Criminal record certificate"] }, "ru": { "type": "string", "minLength": 2, "maxLength": 200, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["\u0421\u043F\u0440\u0430\u0432\u043A\u0430 \u043E \u0441\u0443\u0434\u0438\u043C\u043E\u0441\u0442\u0438"] } } }, "official": { "type": "boolean" }, "versioning": { "type": "boolean" }, "permanentDeleteOnExpiration": { "type": "boolean" }, "anonymousVerification": { "type": "boolean" }, "expiresAfter": { "type": "string", "maxLength": 12, "pattern": "^P[0-9]{1,4}[DMY]$", "examples": ["P3M"] }, "schema": { "type": "object" }, "samples": { "type": "array", "maxItems": 10, "items": { "type": "object" } }, "templates": { "type": "array", "maxItems": 12, "items": { "type": "object", "additionalProperties": false, "required": ["format", "language"], "properties": { "format": { "type": "string", "enum": ["Pdf", "Html"] }, "language": { "type": "string", "enum": ["Ro", "En", "Ru"] } } } } } };
var pattern32 = new RegExp("^P[0-9]{1,4}[DMY]$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.official === void 0 || !func0.call(data, "official")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "official" }, message: "must have required property 'official'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.versioning === void 0 || !func0.call(data, "versioning")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versioning" }, message: "must have required property 'versioning'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.permanentDeleteOnExpiration === void 0 || !func0.call(data, "permanentDeleteOnExpiration")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permanentDeleteOnExpiration" }, message: "must have required property 'permanentDeleteOnExpiration'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.anonymousVerification === void 0 || !func0.call(data, "anonymousVerification")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anonymousVerification" }, message: "must have required property 'anonymousVerification'", schema: schema41.required, parentSchema: schema41, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema41.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.code !== void 0 && func0.call(data, "code")) {
      let data0 = data.code;
      if (typeof data0 === "string") {
        if (func55(data0) > 50) {
          const err7 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters", schema: 50, parentSchema: schema41.properties.code, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern15.test(data0)) {
          const err8 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]{1,49}$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_]{1,49}$"', schema: "^[A-Za-z][A-Za-z0-9_]{1,49}$", parentSchema: schema41.properties.code, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.code.type, parentSchema: schema41.properties.code, data: data0 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.title !== void 0 && func0.call(data, "title")) {
      let data1 = data.title;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 of Object.keys(data1)) {
          if (!(key1 === "ro" || key1 === "en" || key1 === "ru")) {
            const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.properties.title, data: data1 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.ro !== void 0 && func0.call(data1, "ro")) {
          let data2 = data1.ro;
          if (typeof data2 === "string") {
            if (func55(data2) > 200) {
              const err11 = { instancePath: instancePath + "/title/ro", schemaPath: "#/properties/title/properties/ro/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema41.properties.title.properties.ro, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func55(data2) < 2) {
              const err12 = { instancePath: instancePath + "/title/ro", schemaPath: "#/properties/title/properties/ro/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema41.properties.title.properties.ro, data: data2 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern1.test(data2)) {
              const err13 = { instancePath: instancePath + "/title/ro", schemaPath: "#/properties/title/properties/ro/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, message: 'must match pattern "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$"', schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema41.properties.title.properties.ro, data: data2 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/title/ro", schemaPath: "#/properties/title/properties/ro/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.title.properties.ro.type, parentSchema: schema41.properties.title.properties.ro, data: data2 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data1.en !== void 0 && func0.call(data1, "en")) {
          let data3 = data1.en;
          if (typeof data3 === "string") {
            if (func55(data3) > 200) {
              const err15 = { instancePath: instancePath + "/title/en", schemaPath: "#/properties/title/properties/en/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema41.properties.title.properties.en, data: data3 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (func55(data3) < 2) {
              const err16 = { instancePath: instancePath + "/title/en", schemaPath: "#/properties/title/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema41.properties.title.properties.en, data: data3 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (!pattern1.test(data3)) {
              const err17 = { instancePath: instancePath + "/title/en", schemaPath: "#/properties/title/properties/en/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, message: 'must match pattern "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$"', schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema41.properties.title.properties.en, data: data3 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/title/en", schemaPath: "#/properties/title/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.title.properties.en.type, parentSchema: schema41.properties.title.properties.en, data: data3 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data1.ru !== void 0 && func0.call(data1, "ru")) {
          let data4 = data1.ru;
          if (typeof data4 === "string") {
            if (func55(data4) > 200) {
              const err19 = { instancePath: instancePath + "/title/ru", schemaPath: "#/properties/title/properties/ru/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema41.properties.title.properties.ru, data: data4 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (func55(data4) < 2) {
              const err20 = { instancePath: instancePath + "/title/ru", schemaPath: "#/properties/title/properties/ru/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema41.properties.title.properties.ru, data: data4 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (!pattern1.test(data4)) {
              const err21 = { instancePath: instancePath + "/title/ru", schemaPath: "#/properties/title/properties/ru/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, message: 'must match pattern "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$"', schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema41.properties.title.properties.ru, data: data4 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/title/ru", schemaPath: "#/properties/title/properties/ru/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.title.properties.ru.type, parentSchema: schema41.properties.title.properties.ru, data: data4 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.title.type, parentSchema: schema41.properties.title, data: data1 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.official !== void 0 && func0.call(data, "official")) {
      let data5 = data.official;
      if (typeof data5 !== "boolean") {
        const err24 = { instancePath: instancePath + "/official", schemaPath: "#/properties/official/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema41.properties.official.type, parentSchema: schema41.properties.official, data: data5 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.versioning !== void 0 && func0.call(data, "versioning")) {
      let data6 = data.versioning;
      if (typeof data6 !== "boolean") {
        const err25 = { instancePath: instancePath + "/versioning", schemaPath: "#/properties/versioning/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema41.properties.versioning.type, parentSchema: schema41.properties.versioning, data: data6 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.permanentDeleteOnExpiration !== void 0 && func0.call(data, "permanentDeleteOnExpiration")) {
      let data7 = data.permanentDeleteOnExpiration;
      if (typeof data7 !== "boolean") {
        const err26 = { instancePath: instancePath + "/permanentDeleteOnExpiration", schemaPath: "#/properties/permanentDeleteOnExpiration/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema41.properties.permanentDeleteOnExpiration.type, parentSchema: schema41.properties.permanentDeleteOnExpiration, data: data7 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.anonymousVerification !== void 0 && func0.call(data, "anonymousVerification")) {
      let data8 = data.anonymousVerification;
      if (typeof data8 !== "boolean") {
        const err27 = { instancePath: instancePath + "/anonymousVerification", schemaPath: "#/properties/anonymousVerification/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema41.properties.anonymousVerification.type, parentSchema: schema41.properties.anonymousVerification, data: data8 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.expiresAfter !== void 0 && func0.call(data, "expiresAfter")) {
      let data9 = data.expiresAfter;
      if (typeof data9 === "string") {
        if (func55(data9) > 12) {
          const err28 = { instancePath: instancePath + "/expiresAfter", schemaPath: "#/properties/expiresAfter/maxLength", keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters", schema: 12, parentSchema: schema41.properties.expiresAfter, data: data9 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!pattern32.test(data9)) {
          const err29 = { instancePath: instancePath + "/expiresAfter", schemaPath: "#/properties/expiresAfter/pattern", keyword: "pattern", params: { pattern: "^P[0-9]{1,4}[DMY]$" }, message: 'must match pattern "^P[0-9]{1,4}[DMY]$"', schema: "^P[0-9]{1,4}[DMY]$", parentSchema: schema41.properties.expiresAfter, data: data9 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/expiresAfter", schemaPath: "#/properties/expiresAfter/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.expiresAfter.type, parentSchema: schema41.properties.expiresAfter, data: data9 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.schema !== void 0 && func0.call(data, "schema")) {
      let data10 = data.schema;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        const err31 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.schema.type, parentSchema: schema41.properties.schema, data: data10 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.samples !== void 0 && func0.call(data, "samples")) {
      let data11 = data.samples;
      if (Array.isArray(data11)) {
        if (data11.length > 10) {
          const err32 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema41.properties.samples, data: data11 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data12 = data11[i0];
          if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
            const err33 = { instancePath: instancePath + "/samples/" + i0, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.samples.items.type, parentSchema: schema41.properties.samples.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.samples.type, parentSchema: schema41.properties.samples, data: data11 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.templates !== void 0 && func0.call(data, "templates")) {
      let data13 = data.templates;
      if (Array.isArray(data13)) {
        if (data13.length > 12) {
          const err35 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/maxItems", keyword: "maxItems", params: { limit: 12 }, message: "must NOT have more than 12 items", schema: 12, parentSchema: schema41.properties.templates, data: data13 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.format === void 0 || !func0.call(data14, "format")) {
              const err36 = { instancePath: instancePath + "/templates/" + i1, schemaPath: "#/properties/templates/items/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema41.properties.templates.items.required, parentSchema: schema41.properties.templates.items, data: data14 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data14.language === void 0 || !func0.call(data14, "language")) {
              const err37 = { instancePath: instancePath + "/templates/" + i1, schemaPath: "#/properties/templates/items/required", keyword: "required", params: { missingProperty: "language" }, message: "must have required property 'language'", schema: schema41.properties.templates.items.required, parentSchema: schema41.properties.templates.items, data: data14 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            for (const key2 of Object.keys(data14)) {
              if (!(key2 === "format" || key2 === "language")) {
                const err38 = { instancePath: instancePath + "/templates/" + i1, schemaPath: "#/properties/templates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.properties.templates.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data14.format !== void 0 && func0.call(data14, "format")) {
              let data15 = data14.format;
              if (typeof data15 !== "string") {
                const err39 = { instancePath: instancePath + "/templates/" + i1 + "/format", schemaPath: "#/properties/templates/items/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.templates.items.properties.format.type, parentSchema: schema41.properties.templates.items.properties.format, data: data15 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (!(data15 === "Pdf" || data15 === "Html")) {
                const err40 = { instancePath: instancePath + "/templates/" + i1 + "/format", schemaPath: "#/properties/templates/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema41.properties.templates.items.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema41.properties.templates.items.properties.format.enum, parentSchema: schema41.properties.templates.items.properties.format, data: data15 };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data14.language !== void 0 && func0.call(data14, "language")) {
              let data16 = data14.language;
              if (typeof data16 !== "string") {
                const err41 = { instancePath: instancePath + "/templates/" + i1 + "/language", schemaPath: "#/properties/templates/items/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.templates.items.properties.language.type, parentSchema: schema41.properties.templates.items.properties.language, data: data16 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (!(data16 === "Ro" || data16 === "En" || data16 === "Ru")) {
                const err42 = { instancePath: instancePath + "/templates/" + i1 + "/language", schemaPath: "#/properties/templates/items/properties/language/enum", keyword: "enum", params: { allowedValues: schema41.properties.templates.items.properties.language.enum }, message: "must be equal to one of the allowed values", schema: schema41.properties.templates.items.properties.language.enum, parentSchema: schema41.properties.templates.items.properties.language, data: data16 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/templates/" + i1, schemaPath: "#/properties/templates/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.templates.items.type, parentSchema: schema41.properties.templates.items, data: data14 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.templates.type, parentSchema: schema41.properties.templates, data: data13 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var certificates = validate33;
var schema42 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "certificates.schema.json", "type": "object", "additionalProperties": false, "required": ["certificates"], "properties": { "certificates": { "type": "array", "maxItems": 1e5, "items": { "type": "object", "additionalProperties": false, "required": ["serial", "issuer", "sha256", "owner", "service", "file"], "properties": { "serial": { "type": "string", "maxLength": 40, "pattern": "^([0-9A-F]{2}){1,20}$", "examples": ["40000000018A01DB5ECE5FBBF0CF"] }, "issuer": { "type": "string", "minLength": 1, "maxLength": 200 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "owner": { "type": "string", "maxLength": 13, "pattern": "^1[0-9]{12}$" }, "service": { "type": "string", "minLength": 2, "maxLength": 40, "examples": ["MPass"] }, "file": { "type": "string", "maxLength": 128, "pattern": "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$" } } } } } };
var pattern34 = new RegExp("^[0-9a-f]{64}$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.certificates === void 0 || !func0.call(data, "certificates")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificates" }, message: "must have required property 'certificates'", schema: schema42.required, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "certificates")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.certificates !== void 0 && func0.call(data, "certificates")) {
      let data0 = data.certificates;
      if (Array.isArray(data0)) {
        if (data0.length > 1e5) {
          const err2 = { instancePath: instancePath + "/certificates", schemaPath: "#/properties/certificates/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items", schema: 1e5, parentSchema: schema42.properties.certificates, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.serial === void 0 || !func0.call(data1, "serial")) {
              const err3 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/required", keyword: "required", params: { missingProperty: "serial" }, message: "must have required property 'serial'", schema: schema42.properties.certificates.items.required, parentSchema: schema42.properties.certificates.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.issuer === void 0 || !func0.call(data1, "issuer")) {
              const err4 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/required", keyword: "required", params: { missingProperty: "issuer" }, message: "must have required property 'issuer'", schema: schema42.properties.certificates.items.required, parentSchema: schema42.properties.certificates.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.sha256 === void 0 || !func0.call(data1, "sha256")) {
              const err5 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'", schema: schema42.properties.certificates.items.required, parentSchema: schema42.properties.certificates.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.owner === void 0 || !func0.call(data1, "owner")) {
              const err6 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema42.properties.certificates.items.required, parentSchema: schema42.properties.certificates.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.service === void 0 || !func0.call(data1, "service")) {
              const err7 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/required", keyword: "required", params: { missingProperty: "service" }, message: "must have required property 'service'", schema: schema42.properties.certificates.items.required, parentSchema: schema42.properties.certificates.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.file === void 0 || !func0.call(data1, "file")) {
              const err8 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'", schema: schema42.properties.certificates.items.required, parentSchema: schema42.properties.certificates.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 of Object.keys(data1)) {
              if (!(key1 === "serial" || key1 === "issuer" || key1 === "sha256" || key1 === "owner" || key1 === "service" || key1 === "file")) {
                const err9 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42.properties.certificates.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.serial !== void 0 && func0.call(data1, "serial")) {
              let data2 = data1.serial;
              if (typeof data2 === "string") {
                if (func55(data2) > 40) {
                  const err10 = { instancePath: instancePath + "/certificates/" + i0 + "/serial", schemaPath: "#/properties/certificates/items/properties/serial/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters", schema: 40, parentSchema: schema42.properties.certificates.items.properties.serial, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (!pattern17.test(data2)) {
                  const err11 = { instancePath: instancePath + "/certificates/" + i0 + "/serial", schemaPath: "#/properties/certificates/items/properties/serial/pattern", keyword: "pattern", params: { pattern: "^([0-9A-F]{2}){1,20}$" }, message: 'must match pattern "^([0-9A-F]{2}){1,20}$"', schema: "^([0-9A-F]{2}){1,20}$", parentSchema: schema42.properties.certificates.items.properties.serial, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/certificates/" + i0 + "/serial", schemaPath: "#/properties/certificates/items/properties/serial/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.certificates.items.properties.serial.type, parentSchema: schema42.properties.certificates.items.properties.serial, data: data2 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data1.issuer !== void 0 && func0.call(data1, "issuer")) {
              let data3 = data1.issuer;
              if (typeof data3 === "string") {
                if (func55(data3) > 200) {
                  const err13 = { instancePath: instancePath + "/certificates/" + i0 + "/issuer", schemaPath: "#/properties/certificates/items/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema42.properties.certificates.items.properties.issuer, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (func55(data3) < 1) {
                  const err14 = { instancePath: instancePath + "/certificates/" + i0 + "/issuer", schemaPath: "#/properties/certificates/items/properties/issuer/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema42.properties.certificates.items.properties.issuer, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/certificates/" + i0 + "/issuer", schemaPath: "#/properties/certificates/items/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.certificates.items.properties.issuer.type, parentSchema: schema42.properties.certificates.items.properties.issuer, data: data3 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data1.sha256 !== void 0 && func0.call(data1, "sha256")) {
              let data4 = data1.sha256;
              if (typeof data4 === "string") {
                if (func55(data4) > 64) {
                  const err16 = { instancePath: instancePath + "/certificates/" + i0 + "/sha256", schemaPath: "#/properties/certificates/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema42.properties.certificates.items.properties.sha256, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (!pattern34.test(data4)) {
                  const err17 = { instancePath: instancePath + "/certificates/" + i0 + "/sha256", schemaPath: "#/properties/certificates/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema42.properties.certificates.items.properties.sha256, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/certificates/" + i0 + "/sha256", schemaPath: "#/properties/certificates/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.certificates.items.properties.sha256.type, parentSchema: schema42.properties.certificates.items.properties.sha256, data: data4 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data1.owner !== void 0 && func0.call(data1, "owner")) {
              let data5 = data1.owner;
              if (typeof data5 === "string") {
                if (func55(data5) > 13) {
                  const err19 = { instancePath: instancePath + "/certificates/" + i0 + "/owner", schemaPath: "#/properties/certificates/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 13 }, message: "must NOT have more than 13 characters", schema: 13, parentSchema: schema42.properties.certificates.items.properties.owner, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (!pattern0.test(data5)) {
                  const err20 = { instancePath: instancePath + "/certificates/" + i0 + "/owner", schemaPath: "#/properties/certificates/items/properties/owner/pattern", keyword: "pattern", params: { pattern: "^1[0-9]{12}$" }, message: 'must match pattern "^1[0-9]{12}$"', schema: "^1[0-9]{12}$", parentSchema: schema42.properties.certificates.items.properties.owner, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/certificates/" + i0 + "/owner", schemaPath: "#/properties/certificates/items/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.certificates.items.properties.owner.type, parentSchema: schema42.properties.certificates.items.properties.owner, data: data5 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data1.service !== void 0 && func0.call(data1, "service")) {
              let data6 = data1.service;
              if (typeof data6 === "string") {
                if (func55(data6) > 40) {
                  const err22 = { instancePath: instancePath + "/certificates/" + i0 + "/service", schemaPath: "#/properties/certificates/items/properties/service/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters", schema: 40, parentSchema: schema42.properties.certificates.items.properties.service, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (func55(data6) < 2) {
                  const err23 = { instancePath: instancePath + "/certificates/" + i0 + "/service", schemaPath: "#/properties/certificates/items/properties/service/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters", schema: 2, parentSchema: schema42.properties.certificates.items.properties.service, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/certificates/" + i0 + "/service", schemaPath: "#/properties/certificates/items/properties/service/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.certificates.items.properties.service.type, parentSchema: schema42.properties.certificates.items.properties.service, data: data6 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data1.file !== void 0 && func0.call(data1, "file")) {
              let data7 = data1.file;
              if (typeof data7 === "string") {
                if (func55(data7) > 128) {
                  const err25 = { instancePath: instancePath + "/certificates/" + i0 + "/file", schemaPath: "#/properties/certificates/items/properties/file/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema42.properties.certificates.items.properties.file, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (!pattern16.test(data7)) {
                  const err26 = { instancePath: instancePath + "/certificates/" + i0 + "/file", schemaPath: "#/properties/certificates/items/properties/file/pattern", keyword: "pattern", params: { pattern: "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$" }, message: 'must match pattern "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$"', schema: "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", parentSchema: schema42.properties.certificates.items.properties.file, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/certificates/" + i0 + "/file", schemaPath: "#/properties/certificates/items/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.certificates.items.properties.file.type, parentSchema: schema42.properties.certificates.items.properties.file, data: data7 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.properties.certificates.items.type, parentSchema: schema42.properties.certificates.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/certificates", schemaPath: "#/properties/certificates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.certificates.type, parentSchema: schema42.properties.certificates, data: data0 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var revoked = validate34;
var schema43 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "revoked.schema.json", "type": "object", "additionalProperties": false, "required": ["revoked"], "properties": { "revoked": { "type": "array", "maxItems": 1e5, "items": { "type": "object", "additionalProperties": false, "required": ["sha256", "since", "reason"], "properties": { "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "serial": { "type": "string", "maxLength": 40, "pattern": "^([0-9A-F]{2}){1,20}$" }, "since": { "type": "string", "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2026-02-16"] }, "reason": { "type": "string", "minLength": 3, "maxLength": 500, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" } } } } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.revoked === void 0 || !func0.call(data, "revoked")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revoked" }, message: "must have required property 'revoked'", schema: schema43.required, parentSchema: schema43, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "revoked")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.revoked !== void 0 && func0.call(data, "revoked")) {
      let data0 = data.revoked;
      if (Array.isArray(data0)) {
        if (data0.length > 1e5) {
          const err2 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items", schema: 1e5, parentSchema: schema43.properties.revoked, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.sha256 === void 0 || !func0.call(data1, "sha256")) {
              const err3 = { instancePath: instancePath + "/revoked/" + i0, schemaPath: "#/properties/revoked/items/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'", schema: schema43.properties.revoked.items.required, parentSchema: schema43.properties.revoked.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.since === void 0 || !func0.call(data1, "since")) {
              const err4 = { instancePath: instancePath + "/revoked/" + i0, schemaPath: "#/properties/revoked/items/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'", schema: schema43.properties.revoked.items.required, parentSchema: schema43.properties.revoked.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.reason === void 0 || !func0.call(data1, "reason")) {
              const err5 = { instancePath: instancePath + "/revoked/" + i0, schemaPath: "#/properties/revoked/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema43.properties.revoked.items.required, parentSchema: schema43.properties.revoked.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            for (const key1 of Object.keys(data1)) {
              if (!(key1 === "sha256" || key1 === "serial" || key1 === "since" || key1 === "reason")) {
                const err6 = { instancePath: instancePath + "/revoked/" + i0, schemaPath: "#/properties/revoked/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43.properties.revoked.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data1.sha256 !== void 0 && func0.call(data1, "sha256")) {
              let data2 = data1.sha256;
              if (typeof data2 === "string") {
                if (func55(data2) > 64) {
                  const err7 = { instancePath: instancePath + "/revoked/" + i0 + "/sha256", schemaPath: "#/properties/revoked/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema43.properties.revoked.items.properties.sha256, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                if (!pattern34.test(data2)) {
                  const err8 = { instancePath: instancePath + "/revoked/" + i0 + "/sha256", schemaPath: "#/properties/revoked/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema43.properties.revoked.items.properties.sha256, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/revoked/" + i0 + "/sha256", schemaPath: "#/properties/revoked/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.revoked.items.properties.sha256.type, parentSchema: schema43.properties.revoked.items.properties.sha256, data: data2 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.serial !== void 0 && func0.call(data1, "serial")) {
              let data3 = data1.serial;
              if (typeof data3 === "string") {
                if (func55(data3) > 40) {
                  const err10 = { instancePath: instancePath + "/revoked/" + i0 + "/serial", schemaPath: "#/properties/revoked/items/properties/serial/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters", schema: 40, parentSchema: schema43.properties.revoked.items.properties.serial, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (!pattern17.test(data3)) {
                  const err11 = { instancePath: instancePath + "/revoked/" + i0 + "/serial", schemaPath: "#/properties/revoked/items/properties/serial/pattern", keyword: "pattern", params: { pattern: "^([0-9A-F]{2}){1,20}$" }, message: 'must match pattern "^([0-9A-F]{2}){1,20}$"', schema: "^([0-9A-F]{2}){1,20}$", parentSchema: schema43.properties.revoked.items.properties.serial, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/revoked/" + i0 + "/serial", schemaPath: "#/properties/revoked/items/properties/serial/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.revoked.items.properties.serial.type, parentSchema: schema43.properties.revoked.items.properties.serial, data: data3 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data1.since !== void 0 && func0.call(data1, "since")) {
              let data4 = data1.since;
              if (typeof data4 === "string") {
                if (func55(data4) > 10) {
                  const err13 = { instancePath: instancePath + "/revoked/" + i0 + "/since", schemaPath: "#/properties/revoked/items/properties/since/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema43.properties.revoked.items.properties.since, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (!pattern6.test(data4)) {
                  const err14 = { instancePath: instancePath + "/revoked/" + i0 + "/since", schemaPath: "#/properties/revoked/items/properties/since/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema43.properties.revoked.items.properties.since, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/revoked/" + i0 + "/since", schemaPath: "#/properties/revoked/items/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.revoked.items.properties.since.type, parentSchema: schema43.properties.revoked.items.properties.since, data: data4 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data1.reason !== void 0 && func0.call(data1, "reason")) {
              let data5 = data1.reason;
              if (typeof data5 === "string") {
                if (func55(data5) > 500) {
                  const err16 = { instancePath: instancePath + "/revoked/" + i0 + "/reason", schemaPath: "#/properties/revoked/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema43.properties.revoked.items.properties.reason, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (func55(data5) < 3) {
                  const err17 = { instancePath: instancePath + "/revoked/" + i0 + "/reason", schemaPath: "#/properties/revoked/items/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema43.properties.revoked.items.properties.reason, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (!pattern1.test(data5)) {
                  const err18 = { instancePath: instancePath + "/revoked/" + i0 + "/reason", schemaPath: "#/properties/revoked/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, message: 'must match pattern "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$"', schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema43.properties.revoked.items.properties.reason, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/revoked/" + i0 + "/reason", schemaPath: "#/properties/revoked/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.properties.revoked.items.properties.reason.type, parentSchema: schema43.properties.revoked.items.properties.reason, data: data5 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/revoked/" + i0, schemaPath: "#/properties/revoked/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.properties.revoked.items.type, parentSchema: schema43.properties.revoked.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.revoked.type, parentSchema: schema43.properties.revoked, data: data0 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var policy = validate35;
var schema44 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "policy.schema.json", "type": "object", "additionalProperties": false, "required": ["age", "locales", "environments", "limits"], "properties": { "example": { "type": "boolean", "default": false }, "locales": { "type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true, "items": { "type": "string", "enum": ["ro", "en", "ru"] }, "examples": [["ro", "en", "ru"]] }, "age": { "type": "object", "additionalProperties": false, "required": ["mailbox", "accounts"], "properties": { "mailbox": { "type": "string", "maxLength": 254, "pattern": "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$", "examples": ["servicii@exemplu.md"] }, "approvers": { "type": "object", "additionalProperties": false, "properties": { "code": { "type": "integer", "minimum": 1, "maximum": 10, "default": 1 }, "registry": { "type": "integer", "minimum": 1, "maximum": 10, "default": 1 } } }, "accounts": { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": { "type": "string", "maxLength": 39, "pattern": "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } } } } }, "environments": { "type": "object", "additionalProperties": false, "required": ["staging", "production"], "properties": { "staging": { "allOf": [{ "$ref": "#/definitions/environment" }, { "properties": { "branch": { "const": "environment/staging" } } }] }, "production": { "allOf": [{ "$ref": "#/definitions/environment" }, { "properties": { "branch": { "const": "environment/production" } } }] } } }, "limits": { "type": "object", "additionalProperties": false, "required": ["certificateExpiresSoonDays", "certificateValidityDays", "stagingDaysBeforeConfirmation"], "properties": { "certificateExpiresSoonDays": { "type": "integer", "minimum": 1, "maximum": 365, "examples": [30] }, "certificatePurposeRequired": { "type": "boolean", "default": false }, "certificateValidityDays": { "type": "integer", "minimum": 1, "maximum": 3660, "examples": [825] }, "publicationValidityDays": { "type": "integer", "minimum": 2, "maximum": 365, "examples": [14] }, "stagingDaysBeforeConfirmation": { "type": "integer", "minimum": 0, "maximum": 365, "examples": [3] } } }, "notices": { "type": "object", "additionalProperties": false, "required": ["delivery"], "properties": { "delivery": { "type": "string", "enum": ["comment", "mail", "both"], "default": "comment" }, "from": { "type": "string", "maxLength": 254, "pattern": "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$", "examples": ["mdocs@exemplu.md"] }, "allowedDomains": { "type": "array", "minItems": 1, "maxItems": 1e3, "uniqueItems": true, "items": { "type": "string", "maxLength": 180, "pattern": "^[a-z0-9]([.-]?[a-z0-9]){1,179}$" }, "examples": [["gov.md", "exemplu.md"]] } } }, "stagedRules": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["rule", "reason"], "properties": { "rule": { "$ref": "#/definitions/code" }, "notice": { "$ref": "#/definitions/date" }, "warning": { "$ref": "#/definitions/date" }, "error": { "$ref": "#/definitions/date" }, "reason": { "$ref": "#/definitions/reason" } } } }, "exceptions": { "type": "array", "maxItems": 1e3, "items": { "type": "object", "additionalProperties": false, "required": ["rule", "institutions", "reason", "expires"], "properties": { "rule": { "$ref": "#/definitions/code" }, "institutions": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "maxLength": 63, "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } }, "system": { "type": "string", "maxLength": 63, "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "value": { "type": "string", "minLength": 1, "maxLength": 128 }, "reason": { "$ref": "#/definitions/reason" }, "expires": { "$ref": "#/definitions/date" } } } } }, "definitions": { "date": { "type": "string", "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2026-06-01"] }, "code": { "type": "string", "maxLength": 64, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "examples": ["certificate-expires-soon"] }, "reason": { "type": "string", "minLength": 10, "maxLength": 500, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, "environment": { "type": "object", "additionalProperties": false, "required": ["branch", "serviceUrl", "apiUrl", "authorities", "network", "gateway"], "properties": { "branch": { "type": "string", "maxLength": 40 }, "serviceUrl": { "type": "string", "maxLength": 200, "pattern": "^https://[a-z0-9.-]+(:[0-9]{1,5})?/?$", "examples": ["https://mdocs.gov.md"] }, "apiUrl": { "type": "string", "maxLength": 200, "pattern": "^https://[a-z0-9.-]+(:[0-9]{1,5})?/[a-z0-9/-]*$", "examples": ["https://mdocs.gov.md:8443/api/"] }, "authorities": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "string", "maxLength": 100, "pattern": "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$" } }, "revocationLists": { "type": "array", "maxItems": 20, "items": { "type": "string", "maxLength": 100, "pattern": "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$" } }, "network": { "type": "object", "additionalProperties": false, "required": ["ipv4Prefix", "ipv6Prefix", "vpnPrefix", "addressesPerSystem"], "properties": { "ipv4Prefix": { "type": "integer", "minimum": 8, "maximum": 32, "examples": [29] }, "ipv6Prefix": { "type": "integer", "minimum": 32, "maximum": 128, "examples": [64] }, "vpnPrefix": { "type": "integer", "minimum": 8, "maximum": 32, "examples": [24] }, "addressesPerSystem": { "type": "integer", "minimum": 1, "maximum": 65536, "examples": [256] } } }, "targets": { "type": "array", "minItems": 1, "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "enum": ["nginx"] }, "default": ["nginx"], "examples": [["nginx"]] }, "gateway": { "type": "object", "additionalProperties": false, "required": ["listen", "serverName", "upstream", "directory", "certificate", "key"], "properties": { "listen": { "type": "string", "maxLength": 60, "pattern": "^([0-9.]{7,15}:|\\[[0-9a-f:]{2,39}\\]:)?[0-9]{1,5}$", "examples": ["8443"] }, "serverName": { "type": "string", "maxLength": 200, "pattern": "^[0-9.-]*[a-z][a-z0-9.-]*$", "examples": ["mdocs.gov.md"] }, "upstream": { "type": "string", "maxLength": 200, "pattern": "^https?://[a-z0-9.-]+(:[0-9]{1,5})?$", "examples": ["http://127.0.0.1:8080"] }, "directory": { "type": "string", "maxLength": 100, "pattern": "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, "certificate": { "type": "string", "maxLength": 100, "pattern": "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, "key": { "type": "string", "maxLength": 100, "pattern": "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" } } } } } } };
var schema45 = { "type": "object", "additionalProperties": false, "required": ["branch", "serviceUrl", "apiUrl", "authorities", "network", "gateway"], "properties": { "branch": { "type": "string", "maxLength": 40 }, "serviceUrl": { "type": "string", "maxLength": 200, "pattern": "^https://[a-z0-9.-]+(:[0-9]{1,5})?/?$", "examples": ["https://mdocs.gov.md"] }, "apiUrl": { "type": "string", "maxLength": 200, "pattern": "^https://[a-z0-9.-]+(:[0-9]{1,5})?/[a-z0-9/-]*$", "examples": ["https://mdocs.gov.md:8443/api/"] }, "authorities": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "string", "maxLength": 100, "pattern": "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$" } }, "revocationLists": { "type": "array", "maxItems": 20, "items": { "type": "string", "maxLength": 100, "pattern": "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$" } }, "network": { "type": "object", "additionalProperties": false, "required": ["ipv4Prefix", "ipv6Prefix", "vpnPrefix", "addressesPerSystem"], "properties": { "ipv4Prefix": { "type": "integer", "minimum": 8, "maximum": 32, "examples": [29] }, "ipv6Prefix": { "type": "integer", "minimum": 32, "maximum": 128, "examples": [64] }, "vpnPrefix": { "type": "integer", "minimum": 8, "maximum": 32, "examples": [24] }, "addressesPerSystem": { "type": "integer", "minimum": 1, "maximum": 65536, "examples": [256] } } }, "targets": { "type": "array", "minItems": 1, "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "enum": ["nginx"] }, "default": ["nginx"], "examples": [["nginx"]] }, "gateway": { "type": "object", "additionalProperties": false, "required": ["listen", "serverName", "upstream", "directory", "certificate", "key"], "properties": { "listen": { "type": "string", "maxLength": 60, "pattern": "^([0-9.]{7,15}:|\\[[0-9a-f:]{2,39}\\]:)?[0-9]{1,5}$", "examples": ["8443"] }, "serverName": { "type": "string", "maxLength": 200, "pattern": "^[0-9.-]*[a-z][a-z0-9.-]*$", "examples": ["mdocs.gov.md"] }, "upstream": { "type": "string", "maxLength": 200, "pattern": "^https?://[a-z0-9.-]+(:[0-9]{1,5})?$", "examples": ["http://127.0.0.1:8080"] }, "directory": { "type": "string", "maxLength": 100, "pattern": "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, "certificate": { "type": "string", "maxLength": 100, "pattern": "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, "key": { "type": "string", "maxLength": 100, "pattern": "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" } } } } };
var schema47 = { "type": "string", "maxLength": 64, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "examples": ["certificate-expires-soon"] };
var schema48 = { "type": "string", "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2026-06-01"] };
var schema51 = { "type": "string", "minLength": 10, "maxLength": 500, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" };
var pattern41 = new RegExp("^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$", "u");
var pattern43 = new RegExp("^https://[a-z0-9.-]+(:[0-9]{1,5})?/?$", "u");
var pattern44 = new RegExp("^https://[a-z0-9.-]+(:[0-9]{1,5})?/[a-z0-9/-]*$", "u");
var pattern45 = new RegExp("^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$", "u");
var pattern46 = new RegExp("^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$", "u");
var pattern47 = new RegExp("^([0-9.]{7,15}:|\\[[0-9a-f:]{2,39}\\]:)?[0-9]{1,5}$", "u");
var pattern48 = new RegExp("^[0-9.-]*[a-z][a-z0-9.-]*$", "u");
var pattern49 = new RegExp("^https?://[a-z0-9.-]+(:[0-9]{1,5})?$", "u");
var pattern50 = new RegExp("^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$", "u");
var pattern64 = new RegExp("^[a-z0-9]([.-]?[a-z0-9]){1,179}$", "u");
var pattern65 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.age === void 0 || !func0.call(data, "age")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "age" }, message: "must have required property 'age'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.locales === void 0 || !func0.call(data, "locales")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locales" }, message: "must have required property 'locales'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.environments === void 0 || !func0.call(data, "environments")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" }, message: "must have required property 'environments'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.limits === void 0 || !func0.call(data, "limits")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limits" }, message: "must have required property 'limits'", schema: schema44.required, parentSchema: schema44, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "example" || key0 === "locales" || key0 === "age" || key0 === "environments" || key0 === "limits" || key0 === "notices" || key0 === "stagedRules" || key0 === "exceptions")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.example !== void 0 && func0.call(data, "example")) {
      let data0 = data.example;
      if (typeof data0 !== "boolean") {
        const err5 = { instancePath: instancePath + "/example", schemaPath: "#/properties/example/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema44.properties.example.type, parentSchema: schema44.properties.example, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.locales !== void 0 && func0.call(data, "locales")) {
      let data1 = data.locales;
      if (Array.isArray(data1)) {
        if (data1.length > 3) {
          const err6 = { instancePath: instancePath + "/locales", schemaPath: "#/properties/locales/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items", schema: 3, parentSchema: schema44.properties.locales, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err7 = { instancePath: instancePath + "/locales", schemaPath: "#/properties/locales/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema44.properties.locales, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err8 = { instancePath: instancePath + "/locales/" + i0, schemaPath: "#/properties/locales/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.locales.items.type, parentSchema: schema44.properties.locales.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data2 === "ro" || data2 === "en" || data2 === "ru")) {
            const err9 = { instancePath: instancePath + "/locales/" + i0, schemaPath: "#/properties/locales/items/enum", keyword: "enum", params: { allowedValues: schema44.properties.locales.items.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.locales.items.enum, parentSchema: schema44.properties.locales.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data1[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err10 = { instancePath: instancePath + "/locales", schemaPath: "#/properties/locales/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema44.properties.locales, data: data1 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/locales", schemaPath: "#/properties/locales/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.locales.type, parentSchema: schema44.properties.locales, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.age !== void 0 && func0.call(data, "age")) {
      let data3 = data.age;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.mailbox === void 0 || !func0.call(data3, "mailbox")) {
          const err12 = { instancePath: instancePath + "/age", schemaPath: "#/properties/age/required", keyword: "required", params: { missingProperty: "mailbox" }, message: "must have required property 'mailbox'", schema: schema44.properties.age.required, parentSchema: schema44.properties.age, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.accounts === void 0 || !func0.call(data3, "accounts")) {
          const err13 = { instancePath: instancePath + "/age", schemaPath: "#/properties/age/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'", schema: schema44.properties.age.required, parentSchema: schema44.properties.age, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === "mailbox" || key1 === "approvers" || key1 === "accounts")) {
            const err14 = { instancePath: instancePath + "/age", schemaPath: "#/properties/age/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.age, data: data3 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.mailbox !== void 0 && func0.call(data3, "mailbox")) {
          let data4 = data3.mailbox;
          if (typeof data4 === "string") {
            if (func55(data4) > 254) {
              const err15 = { instancePath: instancePath + "/age/mailbox", schemaPath: "#/properties/age/properties/mailbox/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters", schema: 254, parentSchema: schema44.properties.age.properties.mailbox, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!pattern41.test(data4)) {
              const err16 = { instancePath: instancePath + "/age/mailbox", schemaPath: "#/properties/age/properties/mailbox/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$" }, message: 'must match pattern "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$"', schema: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$", parentSchema: schema44.properties.age.properties.mailbox, data: data4 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/age/mailbox", schemaPath: "#/properties/age/properties/mailbox/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.age.properties.mailbox.type, parentSchema: schema44.properties.age.properties.mailbox, data: data4 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.approvers !== void 0 && func0.call(data3, "approvers")) {
          let data5 = data3.approvers;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key2 of Object.keys(data5)) {
              if (!(key2 === "code" || key2 === "registry")) {
                const err18 = { instancePath: instancePath + "/age/approvers", schemaPath: "#/properties/age/properties/approvers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.age.properties.approvers, data: data5 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data5.code !== void 0 && func0.call(data5, "code")) {
              let data6 = data5.code;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                const err19 = { instancePath: instancePath + "/age/approvers/code", schemaPath: "#/properties/age/properties/approvers/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.age.properties.approvers.properties.code.type, parentSchema: schema44.properties.age.properties.approvers.properties.code, data: data6 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 10 || isNaN(data6)) {
                  const err20 = { instancePath: instancePath + "/age/approvers/code", schemaPath: "#/properties/age/properties/approvers/properties/code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema44.properties.age.properties.approvers.properties.code, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (data6 < 1 || isNaN(data6)) {
                  const err21 = { instancePath: instancePath + "/age/approvers/code", schemaPath: "#/properties/age/properties/approvers/properties/code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties.age.properties.approvers.properties.code, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
            }
            if (data5.registry !== void 0 && func0.call(data5, "registry")) {
              let data7 = data5.registry;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err22 = { instancePath: instancePath + "/age/approvers/registry", schemaPath: "#/properties/age/properties/approvers/properties/registry/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.age.properties.approvers.properties.registry.type, parentSchema: schema44.properties.age.properties.approvers.properties.registry, data: data7 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 10 || isNaN(data7)) {
                  const err23 = { instancePath: instancePath + "/age/approvers/registry", schemaPath: "#/properties/age/properties/approvers/properties/registry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema44.properties.age.properties.approvers.properties.registry, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (data7 < 1 || isNaN(data7)) {
                  const err24 = { instancePath: instancePath + "/age/approvers/registry", schemaPath: "#/properties/age/properties/approvers/properties/registry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties.age.properties.approvers.properties.registry, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/age/approvers", schemaPath: "#/properties/age/properties/approvers/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.age.properties.approvers.type, parentSchema: schema44.properties.age.properties.approvers, data: data5 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data3.accounts !== void 0 && func0.call(data3, "accounts")) {
          let data8 = data3.accounts;
          if (Array.isArray(data8)) {
            if (data8.length > 50) {
              const err26 = { instancePath: instancePath + "/age/accounts", schemaPath: "#/properties/age/properties/accounts/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema44.properties.age.properties.accounts, data: data8 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            const len1 = data8.length;
            for (let i2 = 0; i2 < len1; i2++) {
              let data9 = data8[i2];
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.login === void 0 || !func0.call(data9, "login")) {
                  const err27 = { instancePath: instancePath + "/age/accounts/" + i2, schemaPath: "#/properties/age/properties/accounts/items/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'", schema: schema44.properties.age.properties.accounts.items.required, parentSchema: schema44.properties.age.properties.accounts.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (data9.id === void 0 || !func0.call(data9, "id")) {
                  const err28 = { instancePath: instancePath + "/age/accounts/" + i2, schemaPath: "#/properties/age/properties/accounts/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema44.properties.age.properties.accounts.items.required, parentSchema: schema44.properties.age.properties.accounts.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                for (const key3 of Object.keys(data9)) {
                  if (!(key3 === "login" || key3 === "id")) {
                    const err29 = { instancePath: instancePath + "/age/accounts/" + i2, schemaPath: "#/properties/age/properties/accounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.age.properties.accounts.items, data: data9 };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
                if (data9.login !== void 0 && func0.call(data9, "login")) {
                  let data10 = data9.login;
                  if (typeof data10 === "string") {
                    if (func55(data10) > 39) {
                      const err30 = { instancePath: instancePath + "/age/accounts/" + i2 + "/login", schemaPath: "#/properties/age/properties/accounts/items/properties/login/maxLength", keyword: "maxLength", params: { limit: 39 }, message: "must NOT have more than 39 characters", schema: 39, parentSchema: schema44.properties.age.properties.accounts.items.properties.login, data: data10 };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                    if (!pattern4.test(data10)) {
                      const err31 = { instancePath: instancePath + "/age/accounts/" + i2 + "/login", schemaPath: "#/properties/age/properties/accounts/items/properties/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$" }, message: 'must match pattern "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$"', schema: "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$", parentSchema: schema44.properties.age.properties.accounts.items.properties.login, data: data10 };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/age/accounts/" + i2 + "/login", schemaPath: "#/properties/age/properties/accounts/items/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.age.properties.accounts.items.properties.login.type, parentSchema: schema44.properties.age.properties.accounts.items.properties.login, data: data10 };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (data9.id !== void 0 && func0.call(data9, "id")) {
                  let data11 = data9.id;
                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                    const err33 = { instancePath: instancePath + "/age/accounts/" + i2 + "/id", schemaPath: "#/properties/age/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.age.properties.accounts.items.properties.id.type, parentSchema: schema44.properties.age.properties.accounts.items.properties.id, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 > 9007199254740991 || isNaN(data11)) {
                      const err34 = { instancePath: instancePath + "/age/accounts/" + i2 + "/id", schemaPath: "#/properties/age/properties/accounts/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema44.properties.age.properties.accounts.items.properties.id, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                    if (data11 < 1 || isNaN(data11)) {
                      const err35 = { instancePath: instancePath + "/age/accounts/" + i2 + "/id", schemaPath: "#/properties/age/properties/accounts/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties.age.properties.accounts.items.properties.id, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/age/accounts/" + i2, schemaPath: "#/properties/age/properties/accounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.age.properties.accounts.items.type, parentSchema: schema44.properties.age.properties.accounts.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/age/accounts", schemaPath: "#/properties/age/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.age.properties.accounts.type, parentSchema: schema44.properties.age.properties.accounts, data: data8 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.age.type, parentSchema: schema44.properties.age, data: data3 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.environments !== void 0 && func0.call(data, "environments")) {
      let data12 = data.environments;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.staging === void 0 || !func0.call(data12, "staging")) {
          const err39 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/required", keyword: "required", params: { missingProperty: "staging" }, message: "must have required property 'staging'", schema: schema44.properties.environments.required, parentSchema: schema44.properties.environments, data: data12 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data12.production === void 0 || !func0.call(data12, "production")) {
          const err40 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/required", keyword: "required", params: { missingProperty: "production" }, message: "must have required property 'production'", schema: schema44.properties.environments.required, parentSchema: schema44.properties.environments, data: data12 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        for (const key4 of Object.keys(data12)) {
          if (!(key4 === "staging" || key4 === "production")) {
            const err41 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.environments, data: data12 };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data12.staging !== void 0 && func0.call(data12, "staging")) {
          let data13 = data12.staging;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.branch === void 0 || !func0.call(data13, "branch")) {
              const err42 = { instancePath: instancePath + "/environments/staging", schemaPath: "#/definitions/environment/required", keyword: "required", params: { missingProperty: "branch" }, message: "must have required property 'branch'", schema: schema45.required, parentSchema: schema45, data: data13 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data13.serviceUrl === void 0 || !func0.call(data13, "serviceUrl")) {
              const err43 = { instancePath: instancePath + "/environments/staging", schemaPath: "#/definitions/environment/required", keyword: "required", params: { missingProperty: "serviceUrl" }, message: "must have required property 'serviceUrl'", schema: schema45.required, parentSchema: schema45, data: data13 };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data13.apiUrl === void 0 || !func0.call(data13, "apiUrl")) {
              const err44 = { instancePath: instancePath + "/environments/staging", schemaPath: "#/definitions/environment/required", keyword: "required", params: { missingProperty: "apiUrl" }, message: "must have required property 'apiUrl'", schema: schema45.required, parentSchema: schema45, data: data13 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data13.authorities === void 0 || !func0.call(data13, "authorities")) {
              const err45 = { instancePath: instancePath + "/environments/staging", schemaPath: "#/definitions/environment/required", keyword: "required", params: { missingProperty: "authorities" }, message: "must have required property 'authorities'", schema: schema45.required, parentSchema: schema45, data: data13 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data13.network === void 0 || !func0.call(data13, "network")) {
              const err46 = { instancePath: instancePath + "/environments/staging", schemaPath: "#/definitions/environment/required", keyword: "required", params: { missingProperty: "network" }, message: "must have required property 'network'", schema: schema45.required, parentSchema: schema45, data: data13 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data13.gateway === void 0 || !func0.call(data13, "gateway")) {
              const err47 = { instancePath: instancePath + "/environments/staging", schemaPath: "#/definitions/environment/required", keyword: "required", params: { missingProperty: "gateway" }, message: "must have required property 'gateway'", schema: schema45.required, parentSchema: schema45, data: data13 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            for (const key5 of Object.keys(data13)) {
              if (!(key5 === "branch" || key5 === "serviceUrl" || key5 === "apiUrl" || key5 === "authorities" || key5 === "revocationLists" || key5 === "network" || key5 === "targets" || key5 === "gateway")) {
                const err48 = { instancePath: instancePath + "/environments/staging", schemaPath: "#/definitions/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data: data13 };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data13.branch !== void 0 && func0.call(data13, "branch")) {
              let data14 = data13.branch;
              if (typeof data14 === "string") {
                if (func55(data14) > 40) {
                  const err49 = { instancePath: instancePath + "/environments/staging/branch", schemaPath: "#/definitions/environment/properties/branch/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters", schema: 40, parentSchema: schema45.properties.branch, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/environments/staging/branch", schemaPath: "#/definitions/environment/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.branch.type, parentSchema: schema45.properties.branch, data: data14 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data13.serviceUrl !== void 0 && func0.call(data13, "serviceUrl")) {
              let data15 = data13.serviceUrl;
              if (typeof data15 === "string") {
                if (func55(data15) > 200) {
                  const err51 = { instancePath: instancePath + "/environments/staging/serviceUrl", schemaPath: "#/definitions/environment/properties/serviceUrl/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema45.properties.serviceUrl, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                if (!pattern43.test(data15)) {
                  const err52 = { instancePath: instancePath + "/environments/staging/serviceUrl", schemaPath: "#/definitions/environment/properties/serviceUrl/pattern", keyword: "pattern", params: { pattern: "^https://[a-z0-9.-]+(:[0-9]{1,5})?/?$" }, message: 'must match pattern "^https://[a-z0-9.-]+(:[0-9]{1,5})?/?$"', schema: "^https://[a-z0-9.-]+(:[0-9]{1,5})?/?$", parentSchema: schema45.properties.serviceUrl, data: data15 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/environments/staging/serviceUrl", schemaPath: "#/definitions/environment/properties/serviceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.serviceUrl.type, parentSchema: schema45.properties.serviceUrl, data: data15 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data13.apiUrl !== void 0 && func0.call(data13, "apiUrl")) {
              let data16 = data13.apiUrl;
              if (typeof data16 === "string") {
                if (func55(data16) > 200) {
                  const err54 = { instancePath: instancePath + "/environments/staging/apiUrl", schemaPath: "#/definitions/environment/properties/apiUrl/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema45.properties.apiUrl, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
                if (!pattern44.test(data16)) {
                  const err55 = { instancePath: instancePath + "/environments/staging/apiUrl", schemaPath: "#/definitions/environment/properties/apiUrl/pattern", keyword: "pattern", params: { pattern: "^https://[a-z0-9.-]+(:[0-9]{1,5})?/[a-z0-9/-]*$" }, message: 'must match pattern "^https://[a-z0-9.-]+(:[0-9]{1,5})?/[a-z0-9/-]*$"', schema: "^https://[a-z0-9.-]+(:[0-9]{1,5})?/[a-z0-9/-]*$", parentSchema: schema45.properties.apiUrl, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              } else {
                const err56 = { instancePath: instancePath + "/environments/staging/apiUrl", schemaPath: "#/definitions/environment/properties/apiUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.apiUrl.type, parentSchema: schema45.properties.apiUrl, data: data16 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data13.authorities !== void 0 && func0.call(data13, "authorities")) {
              let data17 = data13.authorities;
              if (Array.isArray(data17)) {
                if (data17.length > 20) {
                  const err57 = { instancePath: instancePath + "/environments/staging/authorities", schemaPath: "#/definitions/environment/properties/authorities/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema45.properties.authorities, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                if (data17.length < 1) {
                  const err58 = { instancePath: instancePath + "/environments/staging/authorities", schemaPath: "#/definitions/environment/properties/authorities/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema45.properties.authorities, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                const len2 = data17.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data18 = data17[i3];
                  if (typeof data18 === "string") {
                    if (func55(data18) > 100) {
                      const err59 = { instancePath: instancePath + "/environments/staging/authorities/" + i3, schemaPath: "#/definitions/environment/properties/authorities/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema45.properties.authorities.items, data: data18 };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                    if (!pattern45.test(data18)) {
                      const err60 = { instancePath: instancePath + "/environments/staging/authorities/" + i3, schemaPath: "#/definitions/environment/properties/authorities/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$" }, message: 'must match pattern "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$"', schema: "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$", parentSchema: schema45.properties.authorities.items, data: data18 };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                  } else {
                    const err61 = { instancePath: instancePath + "/environments/staging/authorities/" + i3, schemaPath: "#/definitions/environment/properties/authorities/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.authorities.items.type, parentSchema: schema45.properties.authorities.items, data: data18 };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
              } else {
                const err62 = { instancePath: instancePath + "/environments/staging/authorities", schemaPath: "#/definitions/environment/properties/authorities/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.authorities.type, parentSchema: schema45.properties.authorities, data: data17 };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data13.revocationLists !== void 0 && func0.call(data13, "revocationLists")) {
              let data19 = data13.revocationLists;
              if (Array.isArray(data19)) {
                if (data19.length > 20) {
                  const err63 = { instancePath: instancePath + "/environments/staging/revocationLists", schemaPath: "#/definitions/environment/properties/revocationLists/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema45.properties.revocationLists, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                const len3 = data19.length;
                for (let i4 = 0; i4 < len3; i4++) {
                  let data20 = data19[i4];
                  if (typeof data20 === "string") {
                    if (func55(data20) > 100) {
                      const err64 = { instancePath: instancePath + "/environments/staging/revocationLists/" + i4, schemaPath: "#/definitions/environment/properties/revocationLists/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema45.properties.revocationLists.items, data: data20 };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                    if (!pattern46.test(data20)) {
                      const err65 = { instancePath: instancePath + "/environments/staging/revocationLists/" + i4, schemaPath: "#/definitions/environment/properties/revocationLists/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$" }, message: 'must match pattern "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$"', schema: "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$", parentSchema: schema45.properties.revocationLists.items, data: data20 };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/environments/staging/revocationLists/" + i4, schemaPath: "#/definitions/environment/properties/revocationLists/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.revocationLists.items.type, parentSchema: schema45.properties.revocationLists.items, data: data20 };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/environments/staging/revocationLists", schemaPath: "#/definitions/environment/properties/revocationLists/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.revocationLists.type, parentSchema: schema45.properties.revocationLists, data: data19 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data13.network !== void 0 && func0.call(data13, "network")) {
              let data21 = data13.network;
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.ipv4Prefix === void 0 || !func0.call(data21, "ipv4Prefix")) {
                  const err68 = { instancePath: instancePath + "/environments/staging/network", schemaPath: "#/definitions/environment/properties/network/required", keyword: "required", params: { missingProperty: "ipv4Prefix" }, message: "must have required property 'ipv4Prefix'", schema: schema45.properties.network.required, parentSchema: schema45.properties.network, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
                if (data21.ipv6Prefix === void 0 || !func0.call(data21, "ipv6Prefix")) {
                  const err69 = { instancePath: instancePath + "/environments/staging/network", schemaPath: "#/definitions/environment/properties/network/required", keyword: "required", params: { missingProperty: "ipv6Prefix" }, message: "must have required property 'ipv6Prefix'", schema: schema45.properties.network.required, parentSchema: schema45.properties.network, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data21.vpnPrefix === void 0 || !func0.call(data21, "vpnPrefix")) {
                  const err70 = { instancePath: instancePath + "/environments/staging/network", schemaPath: "#/definitions/environment/properties/network/required", keyword: "required", params: { missingProperty: "vpnPrefix" }, message: "must have required property 'vpnPrefix'", schema: schema45.properties.network.required, parentSchema: schema45.properties.network, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (data21.addressesPerSystem === void 0 || !func0.call(data21, "addressesPerSystem")) {
                  const err71 = { instancePath: instancePath + "/environments/staging/network", schemaPath: "#/definitions/environment/properties/network/required", keyword: "required", params: { missingProperty: "addressesPerSystem" }, message: "must have required property 'addressesPerSystem'", schema: schema45.properties.network.required, parentSchema: schema45.properties.network, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                for (const key6 of Object.keys(data21)) {
                  if (!(key6 === "ipv4Prefix" || key6 === "ipv6Prefix" || key6 === "vpnPrefix" || key6 === "addressesPerSystem")) {
                    const err72 = { instancePath: instancePath + "/environments/staging/network", schemaPath: "#/definitions/environment/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45.properties.network, data: data21 };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                }
                if (data21.ipv4Prefix !== void 0 && func0.call(data21, "ipv4Prefix")) {
                  let data22 = data21.ipv4Prefix;
                  if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                    const err73 = { instancePath: instancePath + "/environments/staging/network/ipv4Prefix", schemaPath: "#/definitions/environment/properties/network/properties/ipv4Prefix/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.network.properties.ipv4Prefix.type, parentSchema: schema45.properties.network.properties.ipv4Prefix, data: data22 };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                  if (typeof data22 == "number" && isFinite(data22)) {
                    if (data22 > 32 || isNaN(data22)) {
                      const err74 = { instancePath: instancePath + "/environments/staging/network/ipv4Prefix", schemaPath: "#/definitions/environment/properties/network/properties/ipv4Prefix/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32 }, message: "must be <= 32", schema: 32, parentSchema: schema45.properties.network.properties.ipv4Prefix, data: data22 };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                    }
                    if (data22 < 8 || isNaN(data22)) {
                      const err75 = { instancePath: instancePath + "/environments/staging/network/ipv4Prefix", schemaPath: "#/definitions/environment/properties/network/properties/ipv4Prefix/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, message: "must be >= 8", schema: 8, parentSchema: schema45.properties.network.properties.ipv4Prefix, data: data22 };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                }
                if (data21.ipv6Prefix !== void 0 && func0.call(data21, "ipv6Prefix")) {
                  let data23 = data21.ipv6Prefix;
                  if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                    const err76 = { instancePath: instancePath + "/environments/staging/network/ipv6Prefix", schemaPath: "#/definitions/environment/properties/network/properties/ipv6Prefix/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.network.properties.ipv6Prefix.type, parentSchema: schema45.properties.network.properties.ipv6Prefix, data: data23 };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                  if (typeof data23 == "number" && isFinite(data23)) {
                    if (data23 > 128 || isNaN(data23)) {
                      const err77 = { instancePath: instancePath + "/environments/staging/network/ipv6Prefix", schemaPath: "#/definitions/environment/properties/network/properties/ipv6Prefix/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 }, message: "must be <= 128", schema: 128, parentSchema: schema45.properties.network.properties.ipv6Prefix, data: data23 };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                    if (data23 < 32 || isNaN(data23)) {
                      const err78 = { instancePath: instancePath + "/environments/staging/network/ipv6Prefix", schemaPath: "#/definitions/environment/properties/network/properties/ipv6Prefix/minimum", keyword: "minimum", params: { comparison: ">=", limit: 32 }, message: "must be >= 32", schema: 32, parentSchema: schema45.properties.network.properties.ipv6Prefix, data: data23 };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  }
                }
                if (data21.vpnPrefix !== void 0 && func0.call(data21, "vpnPrefix")) {
                  let data24 = data21.vpnPrefix;
                  if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                    const err79 = { instancePath: instancePath + "/environments/staging/network/vpnPrefix", schemaPath: "#/definitions/environment/properties/network/properties/vpnPrefix/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.network.properties.vpnPrefix.type, parentSchema: schema45.properties.network.properties.vpnPrefix, data: data24 };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                  if (typeof data24 == "number" && isFinite(data24)) {
                    if (data24 > 32 || isNaN(data24)) {
                      const err80 = { instancePath: instancePath + "/environments/staging/network/vpnPrefix", schemaPath: "#/definitions/environment/properties/network/properties/vpnPrefix/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32 }, message: "must be <= 32", schema: 32, parentSchema: schema45.properties.network.properties.vpnPrefix, data: data24 };
                      if (vErrors === null) {
                        vErrors = [err80];
                      } else {
                        vErrors.push(err80);
                      }
                      errors++;
                    }
                    if (data24 < 8 || isNaN(data24)) {
                      const err81 = { instancePath: instancePath + "/environments/staging/network/vpnPrefix", schemaPath: "#/definitions/environment/properties/network/properties/vpnPrefix/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, message: "must be >= 8", schema: 8, parentSchema: schema45.properties.network.properties.vpnPrefix, data: data24 };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                  }
                }
                if (data21.addressesPerSystem !== void 0 && func0.call(data21, "addressesPerSystem")) {
                  let data25 = data21.addressesPerSystem;
                  if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                    const err82 = { instancePath: instancePath + "/environments/staging/network/addressesPerSystem", schemaPath: "#/definitions/environment/properties/network/properties/addressesPerSystem/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.network.properties.addressesPerSystem.type, parentSchema: schema45.properties.network.properties.addressesPerSystem, data: data25 };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                  if (typeof data25 == "number" && isFinite(data25)) {
                    if (data25 > 65536 || isNaN(data25)) {
                      const err83 = { instancePath: instancePath + "/environments/staging/network/addressesPerSystem", schemaPath: "#/definitions/environment/properties/network/properties/addressesPerSystem/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536", schema: 65536, parentSchema: schema45.properties.network.properties.addressesPerSystem, data: data25 };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                    if (data25 < 1 || isNaN(data25)) {
                      const err84 = { instancePath: instancePath + "/environments/staging/network/addressesPerSystem", schemaPath: "#/definitions/environment/properties/network/properties/addressesPerSystem/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.network.properties.addressesPerSystem, data: data25 };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err85 = { instancePath: instancePath + "/environments/staging/network", schemaPath: "#/definitions/environment/properties/network/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.properties.network.type, parentSchema: schema45.properties.network, data: data21 };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
            if (data13.targets !== void 0 && func0.call(data13, "targets")) {
              let data26 = data13.targets;
              if (Array.isArray(data26)) {
                if (data26.length > 10) {
                  const err86 = { instancePath: instancePath + "/environments/staging/targets", schemaPath: "#/definitions/environment/properties/targets/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema45.properties.targets, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
                if (data26.length < 1) {
                  const err87 = { instancePath: instancePath + "/environments/staging/targets", schemaPath: "#/definitions/environment/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema45.properties.targets, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
                const len4 = data26.length;
                for (let i5 = 0; i5 < len4; i5++) {
                  let data27 = data26[i5];
                  if (typeof data27 !== "string") {
                    const err88 = { instancePath: instancePath + "/environments/staging/targets/" + i5, schemaPath: "#/definitions/environment/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.targets.items.type, parentSchema: schema45.properties.targets.items, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                  if (!(data27 === "nginx")) {
                    const err89 = { instancePath: instancePath + "/environments/staging/targets/" + i5, schemaPath: "#/definitions/environment/properties/targets/items/enum", keyword: "enum", params: { allowedValues: schema45.properties.targets.items.enum }, message: "must be equal to one of the allowed values", schema: schema45.properties.targets.items.enum, parentSchema: schema45.properties.targets.items, data: data27 };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                }
                let i6 = data26.length;
                let j1;
                if (i6 > 1) {
                  const indices1 = {};
                  for (; i6--; ) {
                    let item1 = data26[i6];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j1 = indices1[item1];
                      const err90 = { instancePath: instancePath + "/environments/staging/targets", schemaPath: "#/definitions/environment/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i6 + " are identical)", schema: true, parentSchema: schema45.properties.targets, data: data26 };
                      if (vErrors === null) {
                        vErrors = [err90];
                      } else {
                        vErrors.push(err90);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i6;
                  }
                }
              } else {
                const err91 = { instancePath: instancePath + "/environments/staging/targets", schemaPath: "#/definitions/environment/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.targets.type, parentSchema: schema45.properties.targets, data: data26 };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
            if (data13.gateway !== void 0 && func0.call(data13, "gateway")) {
              let data28 = data13.gateway;
              if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                if (data28.listen === void 0 || !func0.call(data28, "listen")) {
                  const err92 = { instancePath: instancePath + "/environments/staging/gateway", schemaPath: "#/definitions/environment/properties/gateway/required", keyword: "required", params: { missingProperty: "listen" }, message: "must have required property 'listen'", schema: schema45.properties.gateway.required, parentSchema: schema45.properties.gateway, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
                if (data28.serverName === void 0 || !func0.call(data28, "serverName")) {
                  const err93 = { instancePath: instancePath + "/environments/staging/gateway", schemaPath: "#/definitions/environment/properties/gateway/required", keyword: "required", params: { missingProperty: "serverName" }, message: "must have required property 'serverName'", schema: schema45.properties.gateway.required, parentSchema: schema45.properties.gateway, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
                if (data28.upstream === void 0 || !func0.call(data28, "upstream")) {
                  const err94 = { instancePath: instancePath + "/environments/staging/gateway", schemaPath: "#/definitions/environment/properties/gateway/required", keyword: "required", params: { missingProperty: "upstream" }, message: "must have required property 'upstream'", schema: schema45.properties.gateway.required, parentSchema: schema45.properties.gateway, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err94];
                  } else {
                    vErrors.push(err94);
                  }
                  errors++;
                }
                if (data28.directory === void 0 || !func0.call(data28, "directory")) {
                  const err95 = { instancePath: instancePath + "/environments/staging/gateway", schemaPath: "#/definitions/environment/properties/gateway/required", keyword: "required", params: { missingProperty: "directory" }, message: "must have required property 'directory'", schema: schema45.properties.gateway.required, parentSchema: schema45.properties.gateway, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
                if (data28.certificate === void 0 || !func0.call(data28, "certificate")) {
                  const err96 = { instancePath: instancePath + "/environments/staging/gateway", schemaPath: "#/definitions/environment/properties/gateway/required", keyword: "required", params: { missingProperty: "certificate" }, message: "must have required property 'certificate'", schema: schema45.properties.gateway.required, parentSchema: schema45.properties.gateway, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
                if (data28.key === void 0 || !func0.call(data28, "key")) {
                  const err97 = { instancePath: instancePath + "/environments/staging/gateway", schemaPath: "#/definitions/environment/properties/gateway/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema45.properties.gateway.required, parentSchema: schema45.properties.gateway, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
                for (const key7 of Object.keys(data28)) {
                  if (!(key7 === "listen" || key7 === "serverName" || key7 === "upstream" || key7 === "directory" || key7 === "certificate" || key7 === "key")) {
                    const err98 = { instancePath: instancePath + "/environments/staging/gateway", schemaPath: "#/definitions/environment/properties/gateway/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45.properties.gateway, data: data28 };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                }
                if (data28.listen !== void 0 && func0.call(data28, "listen")) {
                  let data29 = data28.listen;
                  if (typeof data29 === "string") {
                    if (func55(data29) > 60) {
                      const err99 = { instancePath: instancePath + "/environments/staging/gateway/listen", schemaPath: "#/definitions/environment/properties/gateway/properties/listen/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema45.properties.gateway.properties.listen, data: data29 };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                    if (!pattern47.test(data29)) {
                      const err100 = { instancePath: instancePath + "/environments/staging/gateway/listen", schemaPath: "#/definitions/environment/properties/gateway/properties/listen/pattern", keyword: "pattern", params: { pattern: "^([0-9.]{7,15}:|\\[[0-9a-f:]{2,39}\\]:)?[0-9]{1,5}$" }, message: 'must match pattern "^([0-9.]{7,15}:|\\[[0-9a-f:]{2,39}\\]:)?[0-9]{1,5}$"', schema: "^([0-9.]{7,15}:|\\[[0-9a-f:]{2,39}\\]:)?[0-9]{1,5}$", parentSchema: schema45.properties.gateway.properties.listen, data: data29 };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                  } else {
                    const err101 = { instancePath: instancePath + "/environments/staging/gateway/listen", schemaPath: "#/definitions/environment/properties/gateway/properties/listen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.gateway.properties.listen.type, parentSchema: schema45.properties.gateway.properties.listen, data: data29 };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                }
                if (data28.serverName !== void 0 && func0.call(data28, "serverName")) {
                  let data30 = data28.serverName;
                  if (typeof data30 === "string") {
                    if (func55(data30) > 200) {
                      const err102 = { instancePath: instancePath + "/environments/staging/gateway/serverName", schemaPath: "#/definitions/environment/properties/gateway/properties/serverName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema45.properties.gateway.properties.serverName, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                    }
                    if (!pattern48.test(data30)) {
                      const err103 = { instancePath: instancePath + "/environments/staging/gateway/serverName", schemaPath: "#/definitions/environment/properties/gateway/properties/serverName/pattern", keyword: "pattern", params: { pattern: "^[0-9.-]*[a-z][a-z0-9.-]*$" }, message: 'must match pattern "^[0-9.-]*[a-z][a-z0-9.-]*$"', schema: "^[0-9.-]*[a-z][a-z0-9.-]*$", parentSchema: schema45.properties.gateway.properties.serverName, data: data30 };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                  } else {
                    const err104 = { instancePath: instancePath + "/environments/staging/gateway/serverName", schemaPath: "#/definitions/environment/properties/gateway/properties/serverName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.gateway.properties.serverName.type, parentSchema: schema45.properties.gateway.properties.serverName, data: data30 };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
                if (data28.upstream !== void 0 && func0.call(data28, "upstream")) {
                  let data31 = data28.upstream;
                  if (typeof data31 === "string") {
                    if (func55(data31) > 200) {
                      const err105 = { instancePath: instancePath + "/environments/staging/gateway/upstream", schemaPath: "#/definitions/environment/properties/gateway/properties/upstream/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema45.properties.gateway.properties.upstream, data: data31 };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                    if (!pattern49.test(data31)) {
                      const err106 = { instancePath: instancePath + "/environments/staging/gateway/upstream", schemaPath: "#/definitions/environment/properties/gateway/properties/upstream/pattern", keyword: "pattern", params: { pattern: "^https?://[a-z0-9.-]+(:[0-9]{1,5})?$" }, message: 'must match pattern "^https?://[a-z0-9.-]+(:[0-9]{1,5})?$"', schema: "^https?://[a-z0-9.-]+(:[0-9]{1,5})?$", parentSchema: schema45.properties.gateway.properties.upstream, data: data31 };
                      if (vErrors === null) {
                        vErrors = [err106];
                      } else {
                        vErrors.push(err106);
                      }
                      errors++;
                    }
                  } else {
                    const err107 = { instancePath: instancePath + "/environments/staging/gateway/upstream", schemaPath: "#/definitions/environment/properties/gateway/properties/upstream/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.gateway.properties.upstream.type, parentSchema: schema45.properties.gateway.properties.upstream, data: data31 };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                }
                if (data28.directory !== void 0 && func0.call(data28, "directory")) {
                  let data32 = data28.directory;
                  if (typeof data32 === "string") {
                    if (func55(data32) > 100) {
                      const err108 = { instancePath: instancePath + "/environments/staging/gateway/directory", schemaPath: "#/definitions/environment/properties/gateway/properties/directory/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema45.properties.gateway.properties.directory, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                    if (!pattern50.test(data32)) {
                      const err109 = { instancePath: instancePath + "/environments/staging/gateway/directory", schemaPath: "#/definitions/environment/properties/gateway/properties/directory/pattern", keyword: "pattern", params: { pattern: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, message: 'must match pattern "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$"', schema: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$", parentSchema: schema45.properties.gateway.properties.directory, data: data32 };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                  } else {
                    const err110 = { instancePath: instancePath + "/environments/staging/gateway/directory", schemaPath: "#/definitions/environment/properties/gateway/properties/directory/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.gateway.properties.directory.type, parentSchema: schema45.properties.gateway.properties.directory, data: data32 };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                }
                if (data28.certificate !== void 0 && func0.call(data28, "certificate")) {
                  let data33 = data28.certificate;
                  if (typeof data33 === "string") {
                    if (func55(data33) > 100) {
                      const err111 = { instancePath: instancePath + "/environments/staging/gateway/certificate", schemaPath: "#/definitions/environment/properties/gateway/properties/certificate/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema45.properties.gateway.properties.certificate, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err111];
                      } else {
                        vErrors.push(err111);
                      }
                      errors++;
                    }
                    if (!pattern50.test(data33)) {
                      const err112 = { instancePath: instancePath + "/environments/staging/gateway/certificate", schemaPath: "#/definitions/environment/properties/gateway/properties/certificate/pattern", keyword: "pattern", params: { pattern: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, message: 'must match pattern "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$"', schema: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$", parentSchema: schema45.properties.gateway.properties.certificate, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  } else {
                    const err113 = { instancePath: instancePath + "/environments/staging/gateway/certificate", schemaPath: "#/definitions/environment/properties/gateway/properties/certificate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.gateway.properties.certificate.type, parentSchema: schema45.properties.gateway.properties.certificate, data: data33 };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                }
                if (data28.key !== void 0 && func0.call(data28, "key")) {
                  let data34 = data28.key;
                  if (typeof data34 === "string") {
                    if (func55(data34) > 100) {
                      const err114 = { instancePath: instancePath + "/environments/staging/gateway/key", schemaPath: "#/definitions/environment/properties/gateway/properties/key/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema45.properties.gateway.properties.key, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err114];
                      } else {
                        vErrors.push(err114);
                      }
                      errors++;
                    }
                    if (!pattern50.test(data34)) {
                      const err115 = { instancePath: instancePath + "/environments/staging/gateway/key", schemaPath: "#/definitions/environment/properties/gateway/properties/key/pattern", keyword: "pattern", params: { pattern: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, message: 'must match pattern "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$"', schema: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$", parentSchema: schema45.properties.gateway.properties.key, data: data34 };
                      if (vErrors === null) {
                        vErrors = [err115];
                      } else {
                        vErrors.push(err115);
                      }
                      errors++;
                    }
                  } else {
                    const err116 = { instancePath: instancePath + "/environments/staging/gateway/key", schemaPath: "#/definitions/environment/properties/gateway/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.gateway.properties.key.type, parentSchema: schema45.properties.gateway.properties.key, data: data34 };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  }
                }
              } else {
                const err117 = { instancePath: instancePath + "/environments/staging/gateway", schemaPath: "#/definitions/environment/properties/gateway/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.properties.gateway.type, parentSchema: schema45.properties.gateway, data: data28 };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
          } else {
            const err118 = { instancePath: instancePath + "/environments/staging", schemaPath: "#/definitions/environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data: data13 };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.branch !== void 0 && func0.call(data13, "branch")) {
              let data35 = data13.branch;
              if ("environment/staging" !== data35) {
                const err119 = { instancePath: instancePath + "/environments/staging/branch", schemaPath: "#/properties/environments/properties/staging/allOf/1/properties/branch/const", keyword: "const", params: { allowedValue: "environment/staging" }, message: "must be equal to constant", schema: "environment/staging", parentSchema: schema44.properties.environments.properties.staging.allOf[1].properties.branch, data: data35 };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
          }
        }
        if (data12.production !== void 0 && func0.call(data12, "production")) {
          let data36 = data12.production;
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.branch === void 0 || !func0.call(data36, "branch")) {
              const err120 = { instancePath: instancePath + "/environments/production", schemaPath: "#/definitions/environment/required", keyword: "required", params: { missingProperty: "branch" }, message: "must have required property 'branch'", schema: schema45.required, parentSchema: schema45, data: data36 };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            if (data36.serviceUrl === void 0 || !func0.call(data36, "serviceUrl")) {
              const err121 = { instancePath: instancePath + "/environments/production", schemaPath: "#/definitions/environment/required", keyword: "required", params: { missingProperty: "serviceUrl" }, message: "must have required property 'serviceUrl'", schema: schema45.required, parentSchema: schema45, data: data36 };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
            if (data36.apiUrl === void 0 || !func0.call(data36, "apiUrl")) {
              const err122 = { instancePath: instancePath + "/environments/production", schemaPath: "#/definitions/environment/required", keyword: "required", params: { missingProperty: "apiUrl" }, message: "must have required property 'apiUrl'", schema: schema45.required, parentSchema: schema45, data: data36 };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
            if (data36.authorities === void 0 || !func0.call(data36, "authorities")) {
              const err123 = { instancePath: instancePath + "/environments/production", schemaPath: "#/definitions/environment/required", keyword: "required", params: { missingProperty: "authorities" }, message: "must have required property 'authorities'", schema: schema45.required, parentSchema: schema45, data: data36 };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
            if (data36.network === void 0 || !func0.call(data36, "network")) {
              const err124 = { instancePath: instancePath + "/environments/production", schemaPath: "#/definitions/environment/required", keyword: "required", params: { missingProperty: "network" }, message: "must have required property 'network'", schema: schema45.required, parentSchema: schema45, data: data36 };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
            if (data36.gateway === void 0 || !func0.call(data36, "gateway")) {
              const err125 = { instancePath: instancePath + "/environments/production", schemaPath: "#/definitions/environment/required", keyword: "required", params: { missingProperty: "gateway" }, message: "must have required property 'gateway'", schema: schema45.required, parentSchema: schema45, data: data36 };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            for (const key8 of Object.keys(data36)) {
              if (!(key8 === "branch" || key8 === "serviceUrl" || key8 === "apiUrl" || key8 === "authorities" || key8 === "revocationLists" || key8 === "network" || key8 === "targets" || key8 === "gateway")) {
                const err126 = { instancePath: instancePath + "/environments/production", schemaPath: "#/definitions/environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data: data36 };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
            if (data36.branch !== void 0 && func0.call(data36, "branch")) {
              let data37 = data36.branch;
              if (typeof data37 === "string") {
                if (func55(data37) > 40) {
                  const err127 = { instancePath: instancePath + "/environments/production/branch", schemaPath: "#/definitions/environment/properties/branch/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters", schema: 40, parentSchema: schema45.properties.branch, data: data37 };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
              } else {
                const err128 = { instancePath: instancePath + "/environments/production/branch", schemaPath: "#/definitions/environment/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.branch.type, parentSchema: schema45.properties.branch, data: data37 };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data36.serviceUrl !== void 0 && func0.call(data36, "serviceUrl")) {
              let data38 = data36.serviceUrl;
              if (typeof data38 === "string") {
                if (func55(data38) > 200) {
                  const err129 = { instancePath: instancePath + "/environments/production/serviceUrl", schemaPath: "#/definitions/environment/properties/serviceUrl/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema45.properties.serviceUrl, data: data38 };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
                if (!pattern43.test(data38)) {
                  const err130 = { instancePath: instancePath + "/environments/production/serviceUrl", schemaPath: "#/definitions/environment/properties/serviceUrl/pattern", keyword: "pattern", params: { pattern: "^https://[a-z0-9.-]+(:[0-9]{1,5})?/?$" }, message: 'must match pattern "^https://[a-z0-9.-]+(:[0-9]{1,5})?/?$"', schema: "^https://[a-z0-9.-]+(:[0-9]{1,5})?/?$", parentSchema: schema45.properties.serviceUrl, data: data38 };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
              } else {
                const err131 = { instancePath: instancePath + "/environments/production/serviceUrl", schemaPath: "#/definitions/environment/properties/serviceUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.serviceUrl.type, parentSchema: schema45.properties.serviceUrl, data: data38 };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
            if (data36.apiUrl !== void 0 && func0.call(data36, "apiUrl")) {
              let data39 = data36.apiUrl;
              if (typeof data39 === "string") {
                if (func55(data39) > 200) {
                  const err132 = { instancePath: instancePath + "/environments/production/apiUrl", schemaPath: "#/definitions/environment/properties/apiUrl/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema45.properties.apiUrl, data: data39 };
                  if (vErrors === null) {
                    vErrors = [err132];
                  } else {
                    vErrors.push(err132);
                  }
                  errors++;
                }
                if (!pattern44.test(data39)) {
                  const err133 = { instancePath: instancePath + "/environments/production/apiUrl", schemaPath: "#/definitions/environment/properties/apiUrl/pattern", keyword: "pattern", params: { pattern: "^https://[a-z0-9.-]+(:[0-9]{1,5})?/[a-z0-9/-]*$" }, message: 'must match pattern "^https://[a-z0-9.-]+(:[0-9]{1,5})?/[a-z0-9/-]*$"', schema: "^https://[a-z0-9.-]+(:[0-9]{1,5})?/[a-z0-9/-]*$", parentSchema: schema45.properties.apiUrl, data: data39 };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              } else {
                const err134 = { instancePath: instancePath + "/environments/production/apiUrl", schemaPath: "#/definitions/environment/properties/apiUrl/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.apiUrl.type, parentSchema: schema45.properties.apiUrl, data: data39 };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data36.authorities !== void 0 && func0.call(data36, "authorities")) {
              let data40 = data36.authorities;
              if (Array.isArray(data40)) {
                if (data40.length > 20) {
                  const err135 = { instancePath: instancePath + "/environments/production/authorities", schemaPath: "#/definitions/environment/properties/authorities/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema45.properties.authorities, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
                if (data40.length < 1) {
                  const err136 = { instancePath: instancePath + "/environments/production/authorities", schemaPath: "#/definitions/environment/properties/authorities/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema45.properties.authorities, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
                const len5 = data40.length;
                for (let i7 = 0; i7 < len5; i7++) {
                  let data41 = data40[i7];
                  if (typeof data41 === "string") {
                    if (func55(data41) > 100) {
                      const err137 = { instancePath: instancePath + "/environments/production/authorities/" + i7, schemaPath: "#/definitions/environment/properties/authorities/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema45.properties.authorities.items, data: data41 };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                    if (!pattern45.test(data41)) {
                      const err138 = { instancePath: instancePath + "/environments/production/authorities/" + i7, schemaPath: "#/definitions/environment/properties/authorities/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$" }, message: 'must match pattern "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$"', schema: "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$", parentSchema: schema45.properties.authorities.items, data: data41 };
                      if (vErrors === null) {
                        vErrors = [err138];
                      } else {
                        vErrors.push(err138);
                      }
                      errors++;
                    }
                  } else {
                    const err139 = { instancePath: instancePath + "/environments/production/authorities/" + i7, schemaPath: "#/definitions/environment/properties/authorities/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.authorities.items.type, parentSchema: schema45.properties.authorities.items, data: data41 };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
              } else {
                const err140 = { instancePath: instancePath + "/environments/production/authorities", schemaPath: "#/definitions/environment/properties/authorities/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.authorities.type, parentSchema: schema45.properties.authorities, data: data40 };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data36.revocationLists !== void 0 && func0.call(data36, "revocationLists")) {
              let data42 = data36.revocationLists;
              if (Array.isArray(data42)) {
                if (data42.length > 20) {
                  const err141 = { instancePath: instancePath + "/environments/production/revocationLists", schemaPath: "#/definitions/environment/properties/revocationLists/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema45.properties.revocationLists, data: data42 };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
                const len6 = data42.length;
                for (let i8 = 0; i8 < len6; i8++) {
                  let data43 = data42[i8];
                  if (typeof data43 === "string") {
                    if (func55(data43) > 100) {
                      const err142 = { instancePath: instancePath + "/environments/production/revocationLists/" + i8, schemaPath: "#/definitions/environment/properties/revocationLists/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema45.properties.revocationLists.items, data: data43 };
                      if (vErrors === null) {
                        vErrors = [err142];
                      } else {
                        vErrors.push(err142);
                      }
                      errors++;
                    }
                    if (!pattern46.test(data43)) {
                      const err143 = { instancePath: instancePath + "/environments/production/revocationLists/" + i8, schemaPath: "#/definitions/environment/properties/revocationLists/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$" }, message: 'must match pattern "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$"', schema: "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$", parentSchema: schema45.properties.revocationLists.items, data: data43 };
                      if (vErrors === null) {
                        vErrors = [err143];
                      } else {
                        vErrors.push(err143);
                      }
                      errors++;
                    }
                  } else {
                    const err144 = { instancePath: instancePath + "/environments/production/revocationLists/" + i8, schemaPath: "#/definitions/environment/properties/revocationLists/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.revocationLists.items.type, parentSchema: schema45.properties.revocationLists.items, data: data43 };
                    if (vErrors === null) {
                      vErrors = [err144];
                    } else {
                      vErrors.push(err144);
                    }
                    errors++;
                  }
                }
              } else {
                const err145 = { instancePath: instancePath + "/environments/production/revocationLists", schemaPath: "#/definitions/environment/properties/revocationLists/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.revocationLists.type, parentSchema: schema45.properties.revocationLists, data: data42 };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            }
            if (data36.network !== void 0 && func0.call(data36, "network")) {
              let data44 = data36.network;
              if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                if (data44.ipv4Prefix === void 0 || !func0.call(data44, "ipv4Prefix")) {
                  const err146 = { instancePath: instancePath + "/environments/production/network", schemaPath: "#/definitions/environment/properties/network/required", keyword: "required", params: { missingProperty: "ipv4Prefix" }, message: "must have required property 'ipv4Prefix'", schema: schema45.properties.network.required, parentSchema: schema45.properties.network, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
                if (data44.ipv6Prefix === void 0 || !func0.call(data44, "ipv6Prefix")) {
                  const err147 = { instancePath: instancePath + "/environments/production/network", schemaPath: "#/definitions/environment/properties/network/required", keyword: "required", params: { missingProperty: "ipv6Prefix" }, message: "must have required property 'ipv6Prefix'", schema: schema45.properties.network.required, parentSchema: schema45.properties.network, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
                if (data44.vpnPrefix === void 0 || !func0.call(data44, "vpnPrefix")) {
                  const err148 = { instancePath: instancePath + "/environments/production/network", schemaPath: "#/definitions/environment/properties/network/required", keyword: "required", params: { missingProperty: "vpnPrefix" }, message: "must have required property 'vpnPrefix'", schema: schema45.properties.network.required, parentSchema: schema45.properties.network, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
                if (data44.addressesPerSystem === void 0 || !func0.call(data44, "addressesPerSystem")) {
                  const err149 = { instancePath: instancePath + "/environments/production/network", schemaPath: "#/definitions/environment/properties/network/required", keyword: "required", params: { missingProperty: "addressesPerSystem" }, message: "must have required property 'addressesPerSystem'", schema: schema45.properties.network.required, parentSchema: schema45.properties.network, data: data44 };
                  if (vErrors === null) {
                    vErrors = [err149];
                  } else {
                    vErrors.push(err149);
                  }
                  errors++;
                }
                for (const key9 of Object.keys(data44)) {
                  if (!(key9 === "ipv4Prefix" || key9 === "ipv6Prefix" || key9 === "vpnPrefix" || key9 === "addressesPerSystem")) {
                    const err150 = { instancePath: instancePath + "/environments/production/network", schemaPath: "#/definitions/environment/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45.properties.network, data: data44 };
                    if (vErrors === null) {
                      vErrors = [err150];
                    } else {
                      vErrors.push(err150);
                    }
                    errors++;
                  }
                }
                if (data44.ipv4Prefix !== void 0 && func0.call(data44, "ipv4Prefix")) {
                  let data45 = data44.ipv4Prefix;
                  if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45))) {
                    const err151 = { instancePath: instancePath + "/environments/production/network/ipv4Prefix", schemaPath: "#/definitions/environment/properties/network/properties/ipv4Prefix/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.network.properties.ipv4Prefix.type, parentSchema: schema45.properties.network.properties.ipv4Prefix, data: data45 };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                  if (typeof data45 == "number" && isFinite(data45)) {
                    if (data45 > 32 || isNaN(data45)) {
                      const err152 = { instancePath: instancePath + "/environments/production/network/ipv4Prefix", schemaPath: "#/definitions/environment/properties/network/properties/ipv4Prefix/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32 }, message: "must be <= 32", schema: 32, parentSchema: schema45.properties.network.properties.ipv4Prefix, data: data45 };
                      if (vErrors === null) {
                        vErrors = [err152];
                      } else {
                        vErrors.push(err152);
                      }
                      errors++;
                    }
                    if (data45 < 8 || isNaN(data45)) {
                      const err153 = { instancePath: instancePath + "/environments/production/network/ipv4Prefix", schemaPath: "#/definitions/environment/properties/network/properties/ipv4Prefix/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, message: "must be >= 8", schema: 8, parentSchema: schema45.properties.network.properties.ipv4Prefix, data: data45 };
                      if (vErrors === null) {
                        vErrors = [err153];
                      } else {
                        vErrors.push(err153);
                      }
                      errors++;
                    }
                  }
                }
                if (data44.ipv6Prefix !== void 0 && func0.call(data44, "ipv6Prefix")) {
                  let data46 = data44.ipv6Prefix;
                  if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                    const err154 = { instancePath: instancePath + "/environments/production/network/ipv6Prefix", schemaPath: "#/definitions/environment/properties/network/properties/ipv6Prefix/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.network.properties.ipv6Prefix.type, parentSchema: schema45.properties.network.properties.ipv6Prefix, data: data46 };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                  if (typeof data46 == "number" && isFinite(data46)) {
                    if (data46 > 128 || isNaN(data46)) {
                      const err155 = { instancePath: instancePath + "/environments/production/network/ipv6Prefix", schemaPath: "#/definitions/environment/properties/network/properties/ipv6Prefix/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 }, message: "must be <= 128", schema: 128, parentSchema: schema45.properties.network.properties.ipv6Prefix, data: data46 };
                      if (vErrors === null) {
                        vErrors = [err155];
                      } else {
                        vErrors.push(err155);
                      }
                      errors++;
                    }
                    if (data46 < 32 || isNaN(data46)) {
                      const err156 = { instancePath: instancePath + "/environments/production/network/ipv6Prefix", schemaPath: "#/definitions/environment/properties/network/properties/ipv6Prefix/minimum", keyword: "minimum", params: { comparison: ">=", limit: 32 }, message: "must be >= 32", schema: 32, parentSchema: schema45.properties.network.properties.ipv6Prefix, data: data46 };
                      if (vErrors === null) {
                        vErrors = [err156];
                      } else {
                        vErrors.push(err156);
                      }
                      errors++;
                    }
                  }
                }
                if (data44.vpnPrefix !== void 0 && func0.call(data44, "vpnPrefix")) {
                  let data47 = data44.vpnPrefix;
                  if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                    const err157 = { instancePath: instancePath + "/environments/production/network/vpnPrefix", schemaPath: "#/definitions/environment/properties/network/properties/vpnPrefix/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.network.properties.vpnPrefix.type, parentSchema: schema45.properties.network.properties.vpnPrefix, data: data47 };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                  if (typeof data47 == "number" && isFinite(data47)) {
                    if (data47 > 32 || isNaN(data47)) {
                      const err158 = { instancePath: instancePath + "/environments/production/network/vpnPrefix", schemaPath: "#/definitions/environment/properties/network/properties/vpnPrefix/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32 }, message: "must be <= 32", schema: 32, parentSchema: schema45.properties.network.properties.vpnPrefix, data: data47 };
                      if (vErrors === null) {
                        vErrors = [err158];
                      } else {
                        vErrors.push(err158);
                      }
                      errors++;
                    }
                    if (data47 < 8 || isNaN(data47)) {
                      const err159 = { instancePath: instancePath + "/environments/production/network/vpnPrefix", schemaPath: "#/definitions/environment/properties/network/properties/vpnPrefix/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, message: "must be >= 8", schema: 8, parentSchema: schema45.properties.network.properties.vpnPrefix, data: data47 };
                      if (vErrors === null) {
                        vErrors = [err159];
                      } else {
                        vErrors.push(err159);
                      }
                      errors++;
                    }
                  }
                }
                if (data44.addressesPerSystem !== void 0 && func0.call(data44, "addressesPerSystem")) {
                  let data48 = data44.addressesPerSystem;
                  if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                    const err160 = { instancePath: instancePath + "/environments/production/network/addressesPerSystem", schemaPath: "#/definitions/environment/properties/network/properties/addressesPerSystem/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.network.properties.addressesPerSystem.type, parentSchema: schema45.properties.network.properties.addressesPerSystem, data: data48 };
                    if (vErrors === null) {
                      vErrors = [err160];
                    } else {
                      vErrors.push(err160);
                    }
                    errors++;
                  }
                  if (typeof data48 == "number" && isFinite(data48)) {
                    if (data48 > 65536 || isNaN(data48)) {
                      const err161 = { instancePath: instancePath + "/environments/production/network/addressesPerSystem", schemaPath: "#/definitions/environment/properties/network/properties/addressesPerSystem/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536", schema: 65536, parentSchema: schema45.properties.network.properties.addressesPerSystem, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err161];
                      } else {
                        vErrors.push(err161);
                      }
                      errors++;
                    }
                    if (data48 < 1 || isNaN(data48)) {
                      const err162 = { instancePath: instancePath + "/environments/production/network/addressesPerSystem", schemaPath: "#/definitions/environment/properties/network/properties/addressesPerSystem/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.network.properties.addressesPerSystem, data: data48 };
                      if (vErrors === null) {
                        vErrors = [err162];
                      } else {
                        vErrors.push(err162);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err163 = { instancePath: instancePath + "/environments/production/network", schemaPath: "#/definitions/environment/properties/network/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.properties.network.type, parentSchema: schema45.properties.network, data: data44 };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
            }
            if (data36.targets !== void 0 && func0.call(data36, "targets")) {
              let data49 = data36.targets;
              if (Array.isArray(data49)) {
                if (data49.length > 10) {
                  const err164 = { instancePath: instancePath + "/environments/production/targets", schemaPath: "#/definitions/environment/properties/targets/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema45.properties.targets, data: data49 };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
                if (data49.length < 1) {
                  const err165 = { instancePath: instancePath + "/environments/production/targets", schemaPath: "#/definitions/environment/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema45.properties.targets, data: data49 };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
                const len7 = data49.length;
                for (let i9 = 0; i9 < len7; i9++) {
                  let data50 = data49[i9];
                  if (typeof data50 !== "string") {
                    const err166 = { instancePath: instancePath + "/environments/production/targets/" + i9, schemaPath: "#/definitions/environment/properties/targets/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.targets.items.type, parentSchema: schema45.properties.targets.items, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                  if (!(data50 === "nginx")) {
                    const err167 = { instancePath: instancePath + "/environments/production/targets/" + i9, schemaPath: "#/definitions/environment/properties/targets/items/enum", keyword: "enum", params: { allowedValues: schema45.properties.targets.items.enum }, message: "must be equal to one of the allowed values", schema: schema45.properties.targets.items.enum, parentSchema: schema45.properties.targets.items, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                }
                let i10 = data49.length;
                let j2;
                if (i10 > 1) {
                  const indices2 = {};
                  for (; i10--; ) {
                    let item2 = data49[i10];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j2 = indices2[item2];
                      const err168 = { instancePath: instancePath + "/environments/production/targets", schemaPath: "#/definitions/environment/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i10 + " are identical)", schema: true, parentSchema: schema45.properties.targets, data: data49 };
                      if (vErrors === null) {
                        vErrors = [err168];
                      } else {
                        vErrors.push(err168);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i10;
                  }
                }
              } else {
                const err169 = { instancePath: instancePath + "/environments/production/targets", schemaPath: "#/definitions/environment/properties/targets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.targets.type, parentSchema: schema45.properties.targets, data: data49 };
                if (vErrors === null) {
                  vErrors = [err169];
                } else {
                  vErrors.push(err169);
                }
                errors++;
              }
            }
            if (data36.gateway !== void 0 && func0.call(data36, "gateway")) {
              let data51 = data36.gateway;
              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                if (data51.listen === void 0 || !func0.call(data51, "listen")) {
                  const err170 = { instancePath: instancePath + "/environments/production/gateway", schemaPath: "#/definitions/environment/properties/gateway/required", keyword: "required", params: { missingProperty: "listen" }, message: "must have required property 'listen'", schema: schema45.properties.gateway.required, parentSchema: schema45.properties.gateway, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err170];
                  } else {
                    vErrors.push(err170);
                  }
                  errors++;
                }
                if (data51.serverName === void 0 || !func0.call(data51, "serverName")) {
                  const err171 = { instancePath: instancePath + "/environments/production/gateway", schemaPath: "#/definitions/environment/properties/gateway/required", keyword: "required", params: { missingProperty: "serverName" }, message: "must have required property 'serverName'", schema: schema45.properties.gateway.required, parentSchema: schema45.properties.gateway, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
                if (data51.upstream === void 0 || !func0.call(data51, "upstream")) {
                  const err172 = { instancePath: instancePath + "/environments/production/gateway", schemaPath: "#/definitions/environment/properties/gateway/required", keyword: "required", params: { missingProperty: "upstream" }, message: "must have required property 'upstream'", schema: schema45.properties.gateway.required, parentSchema: schema45.properties.gateway, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err172];
                  } else {
                    vErrors.push(err172);
                  }
                  errors++;
                }
                if (data51.directory === void 0 || !func0.call(data51, "directory")) {
                  const err173 = { instancePath: instancePath + "/environments/production/gateway", schemaPath: "#/definitions/environment/properties/gateway/required", keyword: "required", params: { missingProperty: "directory" }, message: "must have required property 'directory'", schema: schema45.properties.gateway.required, parentSchema: schema45.properties.gateway, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
                if (data51.certificate === void 0 || !func0.call(data51, "certificate")) {
                  const err174 = { instancePath: instancePath + "/environments/production/gateway", schemaPath: "#/definitions/environment/properties/gateway/required", keyword: "required", params: { missingProperty: "certificate" }, message: "must have required property 'certificate'", schema: schema45.properties.gateway.required, parentSchema: schema45.properties.gateway, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err174];
                  } else {
                    vErrors.push(err174);
                  }
                  errors++;
                }
                if (data51.key === void 0 || !func0.call(data51, "key")) {
                  const err175 = { instancePath: instancePath + "/environments/production/gateway", schemaPath: "#/definitions/environment/properties/gateway/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema45.properties.gateway.required, parentSchema: schema45.properties.gateway, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err175];
                  } else {
                    vErrors.push(err175);
                  }
                  errors++;
                }
                for (const key10 of Object.keys(data51)) {
                  if (!(key10 === "listen" || key10 === "serverName" || key10 === "upstream" || key10 === "directory" || key10 === "certificate" || key10 === "key")) {
                    const err176 = { instancePath: instancePath + "/environments/production/gateway", schemaPath: "#/definitions/environment/properties/gateway/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45.properties.gateway, data: data51 };
                    if (vErrors === null) {
                      vErrors = [err176];
                    } else {
                      vErrors.push(err176);
                    }
                    errors++;
                  }
                }
                if (data51.listen !== void 0 && func0.call(data51, "listen")) {
                  let data52 = data51.listen;
                  if (typeof data52 === "string") {
                    if (func55(data52) > 60) {
                      const err177 = { instancePath: instancePath + "/environments/production/gateway/listen", schemaPath: "#/definitions/environment/properties/gateway/properties/listen/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters", schema: 60, parentSchema: schema45.properties.gateway.properties.listen, data: data52 };
                      if (vErrors === null) {
                        vErrors = [err177];
                      } else {
                        vErrors.push(err177);
                      }
                      errors++;
                    }
                    if (!pattern47.test(data52)) {
                      const err178 = { instancePath: instancePath + "/environments/production/gateway/listen", schemaPath: "#/definitions/environment/properties/gateway/properties/listen/pattern", keyword: "pattern", params: { pattern: "^([0-9.]{7,15}:|\\[[0-9a-f:]{2,39}\\]:)?[0-9]{1,5}$" }, message: 'must match pattern "^([0-9.]{7,15}:|\\[[0-9a-f:]{2,39}\\]:)?[0-9]{1,5}$"', schema: "^([0-9.]{7,15}:|\\[[0-9a-f:]{2,39}\\]:)?[0-9]{1,5}$", parentSchema: schema45.properties.gateway.properties.listen, data: data52 };
                      if (vErrors === null) {
                        vErrors = [err178];
                      } else {
                        vErrors.push(err178);
                      }
                      errors++;
                    }
                  } else {
                    const err179 = { instancePath: instancePath + "/environments/production/gateway/listen", schemaPath: "#/definitions/environment/properties/gateway/properties/listen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.gateway.properties.listen.type, parentSchema: schema45.properties.gateway.properties.listen, data: data52 };
                    if (vErrors === null) {
                      vErrors = [err179];
                    } else {
                      vErrors.push(err179);
                    }
                    errors++;
                  }
                }
                if (data51.serverName !== void 0 && func0.call(data51, "serverName")) {
                  let data53 = data51.serverName;
                  if (typeof data53 === "string") {
                    if (func55(data53) > 200) {
                      const err180 = { instancePath: instancePath + "/environments/production/gateway/serverName", schemaPath: "#/definitions/environment/properties/gateway/properties/serverName/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema45.properties.gateway.properties.serverName, data: data53 };
                      if (vErrors === null) {
                        vErrors = [err180];
                      } else {
                        vErrors.push(err180);
                      }
                      errors++;
                    }
                    if (!pattern48.test(data53)) {
                      const err181 = { instancePath: instancePath + "/environments/production/gateway/serverName", schemaPath: "#/definitions/environment/properties/gateway/properties/serverName/pattern", keyword: "pattern", params: { pattern: "^[0-9.-]*[a-z][a-z0-9.-]*$" }, message: 'must match pattern "^[0-9.-]*[a-z][a-z0-9.-]*$"', schema: "^[0-9.-]*[a-z][a-z0-9.-]*$", parentSchema: schema45.properties.gateway.properties.serverName, data: data53 };
                      if (vErrors === null) {
                        vErrors = [err181];
                      } else {
                        vErrors.push(err181);
                      }
                      errors++;
                    }
                  } else {
                    const err182 = { instancePath: instancePath + "/environments/production/gateway/serverName", schemaPath: "#/definitions/environment/properties/gateway/properties/serverName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.gateway.properties.serverName.type, parentSchema: schema45.properties.gateway.properties.serverName, data: data53 };
                    if (vErrors === null) {
                      vErrors = [err182];
                    } else {
                      vErrors.push(err182);
                    }
                    errors++;
                  }
                }
                if (data51.upstream !== void 0 && func0.call(data51, "upstream")) {
                  let data54 = data51.upstream;
                  if (typeof data54 === "string") {
                    if (func55(data54) > 200) {
                      const err183 = { instancePath: instancePath + "/environments/production/gateway/upstream", schemaPath: "#/definitions/environment/properties/gateway/properties/upstream/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema45.properties.gateway.properties.upstream, data: data54 };
                      if (vErrors === null) {
                        vErrors = [err183];
                      } else {
                        vErrors.push(err183);
                      }
                      errors++;
                    }
                    if (!pattern49.test(data54)) {
                      const err184 = { instancePath: instancePath + "/environments/production/gateway/upstream", schemaPath: "#/definitions/environment/properties/gateway/properties/upstream/pattern", keyword: "pattern", params: { pattern: "^https?://[a-z0-9.-]+(:[0-9]{1,5})?$" }, message: 'must match pattern "^https?://[a-z0-9.-]+(:[0-9]{1,5})?$"', schema: "^https?://[a-z0-9.-]+(:[0-9]{1,5})?$", parentSchema: schema45.properties.gateway.properties.upstream, data: data54 };
                      if (vErrors === null) {
                        vErrors = [err184];
                      } else {
                        vErrors.push(err184);
                      }
                      errors++;
                    }
                  } else {
                    const err185 = { instancePath: instancePath + "/environments/production/gateway/upstream", schemaPath: "#/definitions/environment/properties/gateway/properties/upstream/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.gateway.properties.upstream.type, parentSchema: schema45.properties.gateway.properties.upstream, data: data54 };
                    if (vErrors === null) {
                      vErrors = [err185];
                    } else {
                      vErrors.push(err185);
                    }
                    errors++;
                  }
                }
                if (data51.directory !== void 0 && func0.call(data51, "directory")) {
                  let data55 = data51.directory;
                  if (typeof data55 === "string") {
                    if (func55(data55) > 100) {
                      const err186 = { instancePath: instancePath + "/environments/production/gateway/directory", schemaPath: "#/definitions/environment/properties/gateway/properties/directory/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema45.properties.gateway.properties.directory, data: data55 };
                      if (vErrors === null) {
                        vErrors = [err186];
                      } else {
                        vErrors.push(err186);
                      }
                      errors++;
                    }
                    if (!pattern50.test(data55)) {
                      const err187 = { instancePath: instancePath + "/environments/production/gateway/directory", schemaPath: "#/definitions/environment/properties/gateway/properties/directory/pattern", keyword: "pattern", params: { pattern: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, message: 'must match pattern "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$"', schema: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$", parentSchema: schema45.properties.gateway.properties.directory, data: data55 };
                      if (vErrors === null) {
                        vErrors = [err187];
                      } else {
                        vErrors.push(err187);
                      }
                      errors++;
                    }
                  } else {
                    const err188 = { instancePath: instancePath + "/environments/production/gateway/directory", schemaPath: "#/definitions/environment/properties/gateway/properties/directory/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.gateway.properties.directory.type, parentSchema: schema45.properties.gateway.properties.directory, data: data55 };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                }
                if (data51.certificate !== void 0 && func0.call(data51, "certificate")) {
                  let data56 = data51.certificate;
                  if (typeof data56 === "string") {
                    if (func55(data56) > 100) {
                      const err189 = { instancePath: instancePath + "/environments/production/gateway/certificate", schemaPath: "#/definitions/environment/properties/gateway/properties/certificate/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema45.properties.gateway.properties.certificate, data: data56 };
                      if (vErrors === null) {
                        vErrors = [err189];
                      } else {
                        vErrors.push(err189);
                      }
                      errors++;
                    }
                    if (!pattern50.test(data56)) {
                      const err190 = { instancePath: instancePath + "/environments/production/gateway/certificate", schemaPath: "#/definitions/environment/properties/gateway/properties/certificate/pattern", keyword: "pattern", params: { pattern: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, message: 'must match pattern "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$"', schema: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$", parentSchema: schema45.properties.gateway.properties.certificate, data: data56 };
                      if (vErrors === null) {
                        vErrors = [err190];
                      } else {
                        vErrors.push(err190);
                      }
                      errors++;
                    }
                  } else {
                    const err191 = { instancePath: instancePath + "/environments/production/gateway/certificate", schemaPath: "#/definitions/environment/properties/gateway/properties/certificate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.gateway.properties.certificate.type, parentSchema: schema45.properties.gateway.properties.certificate, data: data56 };
                    if (vErrors === null) {
                      vErrors = [err191];
                    } else {
                      vErrors.push(err191);
                    }
                    errors++;
                  }
                }
                if (data51.key !== void 0 && func0.call(data51, "key")) {
                  let data57 = data51.key;
                  if (typeof data57 === "string") {
                    if (func55(data57) > 100) {
                      const err192 = { instancePath: instancePath + "/environments/production/gateway/key", schemaPath: "#/definitions/environment/properties/gateway/properties/key/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema45.properties.gateway.properties.key, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err192];
                      } else {
                        vErrors.push(err192);
                      }
                      errors++;
                    }
                    if (!pattern50.test(data57)) {
                      const err193 = { instancePath: instancePath + "/environments/production/gateway/key", schemaPath: "#/definitions/environment/properties/gateway/properties/key/pattern", keyword: "pattern", params: { pattern: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, message: 'must match pattern "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$"', schema: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$", parentSchema: schema45.properties.gateway.properties.key, data: data57 };
                      if (vErrors === null) {
                        vErrors = [err193];
                      } else {
                        vErrors.push(err193);
                      }
                      errors++;
                    }
                  } else {
                    const err194 = { instancePath: instancePath + "/environments/production/gateway/key", schemaPath: "#/definitions/environment/properties/gateway/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.gateway.properties.key.type, parentSchema: schema45.properties.gateway.properties.key, data: data57 };
                    if (vErrors === null) {
                      vErrors = [err194];
                    } else {
                      vErrors.push(err194);
                    }
                    errors++;
                  }
                }
              } else {
                const err195 = { instancePath: instancePath + "/environments/production/gateway", schemaPath: "#/definitions/environment/properties/gateway/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.properties.gateway.type, parentSchema: schema45.properties.gateway, data: data51 };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            }
          } else {
            const err196 = { instancePath: instancePath + "/environments/production", schemaPath: "#/definitions/environment/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data: data36 };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.branch !== void 0 && func0.call(data36, "branch")) {
              let data58 = data36.branch;
              if ("environment/production" !== data58) {
                const err197 = { instancePath: instancePath + "/environments/production/branch", schemaPath: "#/properties/environments/properties/production/allOf/1/properties/branch/const", keyword: "const", params: { allowedValue: "environment/production" }, message: "must be equal to constant", schema: "environment/production", parentSchema: schema44.properties.environments.properties.production.allOf[1].properties.branch, data: data58 };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err198 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.environments.type, parentSchema: schema44.properties.environments, data: data12 };
        if (vErrors === null) {
          vErrors = [err198];
        } else {
          vErrors.push(err198);
        }
        errors++;
      }
    }
    if (data.limits !== void 0 && func0.call(data, "limits")) {
      let data59 = data.limits;
      if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
        if (data59.certificateExpiresSoonDays === void 0 || !func0.call(data59, "certificateExpiresSoonDays")) {
          const err199 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "certificateExpiresSoonDays" }, message: "must have required property 'certificateExpiresSoonDays'", schema: schema44.properties.limits.required, parentSchema: schema44.properties.limits, data: data59 };
          if (vErrors === null) {
            vErrors = [err199];
          } else {
            vErrors.push(err199);
          }
          errors++;
        }
        if (data59.certificateValidityDays === void 0 || !func0.call(data59, "certificateValidityDays")) {
          const err200 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "certificateValidityDays" }, message: "must have required property 'certificateValidityDays'", schema: schema44.properties.limits.required, parentSchema: schema44.properties.limits, data: data59 };
          if (vErrors === null) {
            vErrors = [err200];
          } else {
            vErrors.push(err200);
          }
          errors++;
        }
        if (data59.stagingDaysBeforeConfirmation === void 0 || !func0.call(data59, "stagingDaysBeforeConfirmation")) {
          const err201 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "stagingDaysBeforeConfirmation" }, message: "must have required property 'stagingDaysBeforeConfirmation'", schema: schema44.properties.limits.required, parentSchema: schema44.properties.limits, data: data59 };
          if (vErrors === null) {
            vErrors = [err201];
          } else {
            vErrors.push(err201);
          }
          errors++;
        }
        for (const key11 of Object.keys(data59)) {
          if (!(key11 === "certificateExpiresSoonDays" || key11 === "certificatePurposeRequired" || key11 === "certificateValidityDays" || key11 === "publicationValidityDays" || key11 === "stagingDaysBeforeConfirmation")) {
            const err202 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.limits, data: data59 };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
        }
        if (data59.certificateExpiresSoonDays !== void 0 && func0.call(data59, "certificateExpiresSoonDays")) {
          let data60 = data59.certificateExpiresSoonDays;
          if (!(typeof data60 == "number" && (!(data60 % 1) && !isNaN(data60)) && isFinite(data60))) {
            const err203 = { instancePath: instancePath + "/limits/certificateExpiresSoonDays", schemaPath: "#/properties/limits/properties/certificateExpiresSoonDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.limits.properties.certificateExpiresSoonDays.type, parentSchema: schema44.properties.limits.properties.certificateExpiresSoonDays, data: data60 };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          }
          if (typeof data60 == "number" && isFinite(data60)) {
            if (data60 > 365 || isNaN(data60)) {
              const err204 = { instancePath: instancePath + "/limits/certificateExpiresSoonDays", schemaPath: "#/properties/limits/properties/certificateExpiresSoonDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365", schema: 365, parentSchema: schema44.properties.limits.properties.certificateExpiresSoonDays, data: data60 };
              if (vErrors === null) {
                vErrors = [err204];
              } else {
                vErrors.push(err204);
              }
              errors++;
            }
            if (data60 < 1 || isNaN(data60)) {
              const err205 = { instancePath: instancePath + "/limits/certificateExpiresSoonDays", schemaPath: "#/properties/limits/properties/certificateExpiresSoonDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties.limits.properties.certificateExpiresSoonDays, data: data60 };
              if (vErrors === null) {
                vErrors = [err205];
              } else {
                vErrors.push(err205);
              }
              errors++;
            }
          }
        }
        if (data59.certificatePurposeRequired !== void 0 && func0.call(data59, "certificatePurposeRequired")) {
          let data61 = data59.certificatePurposeRequired;
          if (typeof data61 !== "boolean") {
            const err206 = { instancePath: instancePath + "/limits/certificatePurposeRequired", schemaPath: "#/properties/limits/properties/certificatePurposeRequired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema44.properties.limits.properties.certificatePurposeRequired.type, parentSchema: schema44.properties.limits.properties.certificatePurposeRequired, data: data61 };
            if (vErrors === null) {
              vErrors = [err206];
            } else {
              vErrors.push(err206);
            }
            errors++;
          }
        }
        if (data59.certificateValidityDays !== void 0 && func0.call(data59, "certificateValidityDays")) {
          let data62 = data59.certificateValidityDays;
          if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62))) {
            const err207 = { instancePath: instancePath + "/limits/certificateValidityDays", schemaPath: "#/properties/limits/properties/certificateValidityDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.limits.properties.certificateValidityDays.type, parentSchema: schema44.properties.limits.properties.certificateValidityDays, data: data62 };
            if (vErrors === null) {
              vErrors = [err207];
            } else {
              vErrors.push(err207);
            }
            errors++;
          }
          if (typeof data62 == "number" && isFinite(data62)) {
            if (data62 > 3660 || isNaN(data62)) {
              const err208 = { instancePath: instancePath + "/limits/certificateValidityDays", schemaPath: "#/properties/limits/properties/certificateValidityDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 }, message: "must be <= 3660", schema: 3660, parentSchema: schema44.properties.limits.properties.certificateValidityDays, data: data62 };
              if (vErrors === null) {
                vErrors = [err208];
              } else {
                vErrors.push(err208);
              }
              errors++;
            }
            if (data62 < 1 || isNaN(data62)) {
              const err209 = { instancePath: instancePath + "/limits/certificateValidityDays", schemaPath: "#/properties/limits/properties/certificateValidityDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties.limits.properties.certificateValidityDays, data: data62 };
              if (vErrors === null) {
                vErrors = [err209];
              } else {
                vErrors.push(err209);
              }
              errors++;
            }
          }
        }
        if (data59.publicationValidityDays !== void 0 && func0.call(data59, "publicationValidityDays")) {
          let data63 = data59.publicationValidityDays;
          if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
            const err210 = { instancePath: instancePath + "/limits/publicationValidityDays", schemaPath: "#/properties/limits/properties/publicationValidityDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.limits.properties.publicationValidityDays.type, parentSchema: schema44.properties.limits.properties.publicationValidityDays, data: data63 };
            if (vErrors === null) {
              vErrors = [err210];
            } else {
              vErrors.push(err210);
            }
            errors++;
          }
          if (typeof data63 == "number" && isFinite(data63)) {
            if (data63 > 365 || isNaN(data63)) {
              const err211 = { instancePath: instancePath + "/limits/publicationValidityDays", schemaPath: "#/properties/limits/properties/publicationValidityDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365", schema: 365, parentSchema: schema44.properties.limits.properties.publicationValidityDays, data: data63 };
              if (vErrors === null) {
                vErrors = [err211];
              } else {
                vErrors.push(err211);
              }
              errors++;
            }
            if (data63 < 2 || isNaN(data63)) {
              const err212 = { instancePath: instancePath + "/limits/publicationValidityDays", schemaPath: "#/properties/limits/properties/publicationValidityDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2", schema: 2, parentSchema: schema44.properties.limits.properties.publicationValidityDays, data: data63 };
              if (vErrors === null) {
                vErrors = [err212];
              } else {
                vErrors.push(err212);
              }
              errors++;
            }
          }
        }
        if (data59.stagingDaysBeforeConfirmation !== void 0 && func0.call(data59, "stagingDaysBeforeConfirmation")) {
          let data64 = data59.stagingDaysBeforeConfirmation;
          if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
            const err213 = { instancePath: instancePath + "/limits/stagingDaysBeforeConfirmation", schemaPath: "#/properties/limits/properties/stagingDaysBeforeConfirmation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.limits.properties.stagingDaysBeforeConfirmation.type, parentSchema: schema44.properties.limits.properties.stagingDaysBeforeConfirmation, data: data64 };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
          if (typeof data64 == "number" && isFinite(data64)) {
            if (data64 > 365 || isNaN(data64)) {
              const err214 = { instancePath: instancePath + "/limits/stagingDaysBeforeConfirmation", schemaPath: "#/properties/limits/properties/stagingDaysBeforeConfirmation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365", schema: 365, parentSchema: schema44.properties.limits.properties.stagingDaysBeforeConfirmation, data: data64 };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
            if (data64 < 0 || isNaN(data64)) {
              const err215 = { instancePath: instancePath + "/limits/stagingDaysBeforeConfirmation", schemaPath: "#/properties/limits/properties/stagingDaysBeforeConfirmation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44.properties.limits.properties.stagingDaysBeforeConfirmation, data: data64 };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
          }
        }
      } else {
        const err216 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.limits.type, parentSchema: schema44.properties.limits, data: data59 };
        if (vErrors === null) {
          vErrors = [err216];
        } else {
          vErrors.push(err216);
        }
        errors++;
      }
    }
    if (data.notices !== void 0 && func0.call(data, "notices")) {
      let data65 = data.notices;
      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
        if (data65.delivery === void 0 || !func0.call(data65, "delivery")) {
          const err217 = { instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/required", keyword: "required", params: { missingProperty: "delivery" }, message: "must have required property 'delivery'", schema: schema44.properties.notices.required, parentSchema: schema44.properties.notices, data: data65 };
          if (vErrors === null) {
            vErrors = [err217];
          } else {
            vErrors.push(err217);
          }
          errors++;
        }
        for (const key12 of Object.keys(data65)) {
          if (!(key12 === "delivery" || key12 === "from" || key12 === "allowedDomains")) {
            const err218 = { instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.notices, data: data65 };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
        }
        if (data65.delivery !== void 0 && func0.call(data65, "delivery")) {
          let data66 = data65.delivery;
          if (typeof data66 !== "string") {
            const err219 = { instancePath: instancePath + "/notices/delivery", schemaPath: "#/properties/notices/properties/delivery/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.notices.properties.delivery.type, parentSchema: schema44.properties.notices.properties.delivery, data: data66 };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
          if (!(data66 === "comment" || data66 === "mail" || data66 === "both")) {
            const err220 = { instancePath: instancePath + "/notices/delivery", schemaPath: "#/properties/notices/properties/delivery/enum", keyword: "enum", params: { allowedValues: schema44.properties.notices.properties.delivery.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.notices.properties.delivery.enum, parentSchema: schema44.properties.notices.properties.delivery, data: data66 };
            if (vErrors === null) {
              vErrors = [err220];
            } else {
              vErrors.push(err220);
            }
            errors++;
          }
        }
        if (data65.from !== void 0 && func0.call(data65, "from")) {
          let data67 = data65.from;
          if (typeof data67 === "string") {
            if (func55(data67) > 254) {
              const err221 = { instancePath: instancePath + "/notices/from", schemaPath: "#/properties/notices/properties/from/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters", schema: 254, parentSchema: schema44.properties.notices.properties.from, data: data67 };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
            if (!pattern41.test(data67)) {
              const err222 = { instancePath: instancePath + "/notices/from", schemaPath: "#/properties/notices/properties/from/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$" }, message: 'must match pattern "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$"', schema: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$", parentSchema: schema44.properties.notices.properties.from, data: data67 };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
            }
          } else {
            const err223 = { instancePath: instancePath + "/notices/from", schemaPath: "#/properties/notices/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.notices.properties.from.type, parentSchema: schema44.properties.notices.properties.from, data: data67 };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
        }
        if (data65.allowedDomains !== void 0 && func0.call(data65, "allowedDomains")) {
          let data68 = data65.allowedDomains;
          if (Array.isArray(data68)) {
            if (data68.length > 1e3) {
              const err224 = { instancePath: instancePath + "/notices/allowedDomains", schemaPath: "#/properties/notices/properties/allowedDomains/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema44.properties.notices.properties.allowedDomains, data: data68 };
              if (vErrors === null) {
                vErrors = [err224];
              } else {
                vErrors.push(err224);
              }
              errors++;
            }
            if (data68.length < 1) {
              const err225 = { instancePath: instancePath + "/notices/allowedDomains", schemaPath: "#/properties/notices/properties/allowedDomains/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema44.properties.notices.properties.allowedDomains, data: data68 };
              if (vErrors === null) {
                vErrors = [err225];
              } else {
                vErrors.push(err225);
              }
              errors++;
            }
            const len8 = data68.length;
            for (let i11 = 0; i11 < len8; i11++) {
              let data69 = data68[i11];
              if (typeof data69 === "string") {
                if (func55(data69) > 180) {
                  const err226 = { instancePath: instancePath + "/notices/allowedDomains/" + i11, schemaPath: "#/properties/notices/properties/allowedDomains/items/maxLength", keyword: "maxLength", params: { limit: 180 }, message: "must NOT have more than 180 characters", schema: 180, parentSchema: schema44.properties.notices.properties.allowedDomains.items, data: data69 };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
                if (!pattern64.test(data69)) {
                  const err227 = { instancePath: instancePath + "/notices/allowedDomains/" + i11, schemaPath: "#/properties/notices/properties/allowedDomains/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([.-]?[a-z0-9]){1,179}$" }, message: 'must match pattern "^[a-z0-9]([.-]?[a-z0-9]){1,179}$"', schema: "^[a-z0-9]([.-]?[a-z0-9]){1,179}$", parentSchema: schema44.properties.notices.properties.allowedDomains.items, data: data69 };
                  if (vErrors === null) {
                    vErrors = [err227];
                  } else {
                    vErrors.push(err227);
                  }
                  errors++;
                }
              } else {
                const err228 = { instancePath: instancePath + "/notices/allowedDomains/" + i11, schemaPath: "#/properties/notices/properties/allowedDomains/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.notices.properties.allowedDomains.items.type, parentSchema: schema44.properties.notices.properties.allowedDomains.items, data: data69 };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
            let i12 = data68.length;
            let j3;
            if (i12 > 1) {
              const indices3 = {};
              for (; i12--; ) {
                let item3 = data68[i12];
                if (typeof item3 !== "string") {
                  continue;
                }
                if (typeof indices3[item3] == "number") {
                  j3 = indices3[item3];
                  const err229 = { instancePath: instancePath + "/notices/allowedDomains", schemaPath: "#/properties/notices/properties/allowedDomains/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i12 + " are identical)", schema: true, parentSchema: schema44.properties.notices.properties.allowedDomains, data: data68 };
                  if (vErrors === null) {
                    vErrors = [err229];
                  } else {
                    vErrors.push(err229);
                  }
                  errors++;
                  break;
                }
                indices3[item3] = i12;
              }
            }
          } else {
            const err230 = { instancePath: instancePath + "/notices/allowedDomains", schemaPath: "#/properties/notices/properties/allowedDomains/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.notices.properties.allowedDomains.type, parentSchema: schema44.properties.notices.properties.allowedDomains, data: data68 };
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
        }
      } else {
        const err231 = { instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.notices.type, parentSchema: schema44.properties.notices, data: data65 };
        if (vErrors === null) {
          vErrors = [err231];
        } else {
          vErrors.push(err231);
        }
        errors++;
      }
    }
    if (data.stagedRules !== void 0 && func0.call(data, "stagedRules")) {
      let data70 = data.stagedRules;
      if (Array.isArray(data70)) {
        if (data70.length > 100) {
          const err232 = { instancePath: instancePath + "/stagedRules", schemaPath: "#/properties/stagedRules/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema44.properties.stagedRules, data: data70 };
          if (vErrors === null) {
            vErrors = [err232];
          } else {
            vErrors.push(err232);
          }
          errors++;
        }
        const len9 = data70.length;
        for (let i13 = 0; i13 < len9; i13++) {
          let data71 = data70[i13];
          if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
            if (data71.rule === void 0 || !func0.call(data71, "rule")) {
              const err233 = { instancePath: instancePath + "/stagedRules/" + i13, schemaPath: "#/properties/stagedRules/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema44.properties.stagedRules.items.required, parentSchema: schema44.properties.stagedRules.items, data: data71 };
              if (vErrors === null) {
                vErrors = [err233];
              } else {
                vErrors.push(err233);
              }
              errors++;
            }
            if (data71.reason === void 0 || !func0.call(data71, "reason")) {
              const err234 = { instancePath: instancePath + "/stagedRules/" + i13, schemaPath: "#/properties/stagedRules/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema44.properties.stagedRules.items.required, parentSchema: schema44.properties.stagedRules.items, data: data71 };
              if (vErrors === null) {
                vErrors = [err234];
              } else {
                vErrors.push(err234);
              }
              errors++;
            }
            for (const key13 of Object.keys(data71)) {
              if (!(key13 === "rule" || key13 === "notice" || key13 === "warning" || key13 === "error" || key13 === "reason")) {
                const err235 = { instancePath: instancePath + "/stagedRules/" + i13, schemaPath: "#/properties/stagedRules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.stagedRules.items, data: data71 };
                if (vErrors === null) {
                  vErrors = [err235];
                } else {
                  vErrors.push(err235);
                }
                errors++;
              }
            }
            if (data71.rule !== void 0 && func0.call(data71, "rule")) {
              let data72 = data71.rule;
              if (typeof data72 === "string") {
                if (func55(data72) > 64) {
                  const err236 = { instancePath: instancePath + "/stagedRules/" + i13 + "/rule", schemaPath: "#/definitions/code/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema47, data: data72 };
                  if (vErrors === null) {
                    vErrors = [err236];
                  } else {
                    vErrors.push(err236);
                  }
                  errors++;
                }
                if (!pattern65.test(data72)) {
                  const err237 = { instancePath: instancePath + "/stagedRules/" + i13 + "/rule", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema47, data: data72 };
                  if (vErrors === null) {
                    vErrors = [err237];
                  } else {
                    vErrors.push(err237);
                  }
                  errors++;
                }
              } else {
                const err238 = { instancePath: instancePath + "/stagedRules/" + i13 + "/rule", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data72 };
                if (vErrors === null) {
                  vErrors = [err238];
                } else {
                  vErrors.push(err238);
                }
                errors++;
              }
            }
            if (data71.notice !== void 0 && func0.call(data71, "notice")) {
              let data73 = data71.notice;
              if (typeof data73 === "string") {
                if (func55(data73) > 10) {
                  const err239 = { instancePath: instancePath + "/stagedRules/" + i13 + "/notice", schemaPath: "#/definitions/date/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema48, data: data73 };
                  if (vErrors === null) {
                    vErrors = [err239];
                  } else {
                    vErrors.push(err239);
                  }
                  errors++;
                }
                if (!pattern6.test(data73)) {
                  const err240 = { instancePath: instancePath + "/stagedRules/" + i13 + "/notice", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema48, data: data73 };
                  if (vErrors === null) {
                    vErrors = [err240];
                  } else {
                    vErrors.push(err240);
                  }
                  errors++;
                }
              } else {
                const err241 = { instancePath: instancePath + "/stagedRules/" + i13 + "/notice", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data73 };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
            }
            if (data71.warning !== void 0 && func0.call(data71, "warning")) {
              let data74 = data71.warning;
              if (typeof data74 === "string") {
                if (func55(data74) > 10) {
                  const err242 = { instancePath: instancePath + "/stagedRules/" + i13 + "/warning", schemaPath: "#/definitions/date/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema48, data: data74 };
                  if (vErrors === null) {
                    vErrors = [err242];
                  } else {
                    vErrors.push(err242);
                  }
                  errors++;
                }
                if (!pattern6.test(data74)) {
                  const err243 = { instancePath: instancePath + "/stagedRules/" + i13 + "/warning", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema48, data: data74 };
                  if (vErrors === null) {
                    vErrors = [err243];
                  } else {
                    vErrors.push(err243);
                  }
                  errors++;
                }
              } else {
                const err244 = { instancePath: instancePath + "/stagedRules/" + i13 + "/warning", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data74 };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
            }
            if (data71.error !== void 0 && func0.call(data71, "error")) {
              let data75 = data71.error;
              if (typeof data75 === "string") {
                if (func55(data75) > 10) {
                  const err245 = { instancePath: instancePath + "/stagedRules/" + i13 + "/error", schemaPath: "#/definitions/date/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema48, data: data75 };
                  if (vErrors === null) {
                    vErrors = [err245];
                  } else {
                    vErrors.push(err245);
                  }
                  errors++;
                }
                if (!pattern6.test(data75)) {
                  const err246 = { instancePath: instancePath + "/stagedRules/" + i13 + "/error", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema48, data: data75 };
                  if (vErrors === null) {
                    vErrors = [err246];
                  } else {
                    vErrors.push(err246);
                  }
                  errors++;
                }
              } else {
                const err247 = { instancePath: instancePath + "/stagedRules/" + i13 + "/error", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data75 };
                if (vErrors === null) {
                  vErrors = [err247];
                } else {
                  vErrors.push(err247);
                }
                errors++;
              }
            }
            if (data71.reason !== void 0 && func0.call(data71, "reason")) {
              let data76 = data71.reason;
              if (typeof data76 === "string") {
                if (func55(data76) > 500) {
                  const err248 = { instancePath: instancePath + "/stagedRules/" + i13 + "/reason", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema51, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err248];
                  } else {
                    vErrors.push(err248);
                  }
                  errors++;
                }
                if (func55(data76) < 10) {
                  const err249 = { instancePath: instancePath + "/stagedRules/" + i13 + "/reason", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters", schema: 10, parentSchema: schema51, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err249];
                  } else {
                    vErrors.push(err249);
                  }
                  errors++;
                }
                if (!pattern1.test(data76)) {
                  const err250 = { instancePath: instancePath + "/stagedRules/" + i13 + "/reason", schemaPath: "#/definitions/reason/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, message: 'must match pattern "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$"', schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema51, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err250];
                  } else {
                    vErrors.push(err250);
                  }
                  errors++;
                }
              } else {
                const err251 = { instancePath: instancePath + "/stagedRules/" + i13 + "/reason", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.type, parentSchema: schema51, data: data76 };
                if (vErrors === null) {
                  vErrors = [err251];
                } else {
                  vErrors.push(err251);
                }
                errors++;
              }
            }
          } else {
            const err252 = { instancePath: instancePath + "/stagedRules/" + i13, schemaPath: "#/properties/stagedRules/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.stagedRules.items.type, parentSchema: schema44.properties.stagedRules.items, data: data71 };
            if (vErrors === null) {
              vErrors = [err252];
            } else {
              vErrors.push(err252);
            }
            errors++;
          }
        }
      } else {
        const err253 = { instancePath: instancePath + "/stagedRules", schemaPath: "#/properties/stagedRules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.stagedRules.type, parentSchema: schema44.properties.stagedRules, data: data70 };
        if (vErrors === null) {
          vErrors = [err253];
        } else {
          vErrors.push(err253);
        }
        errors++;
      }
    }
    if (data.exceptions !== void 0 && func0.call(data, "exceptions")) {
      let data77 = data.exceptions;
      if (Array.isArray(data77)) {
        if (data77.length > 1e3) {
          const err254 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema44.properties.exceptions, data: data77 };
          if (vErrors === null) {
            vErrors = [err254];
          } else {
            vErrors.push(err254);
          }
          errors++;
        }
        const len10 = data77.length;
        for (let i14 = 0; i14 < len10; i14++) {
          let data78 = data77[i14];
          if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
            if (data78.rule === void 0 || !func0.call(data78, "rule")) {
              const err255 = { instancePath: instancePath + "/exceptions/" + i14, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema44.properties.exceptions.items.required, parentSchema: schema44.properties.exceptions.items, data: data78 };
              if (vErrors === null) {
                vErrors = [err255];
              } else {
                vErrors.push(err255);
              }
              errors++;
            }
            if (data78.institutions === void 0 || !func0.call(data78, "institutions")) {
              const err256 = { instancePath: instancePath + "/exceptions/" + i14, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "institutions" }, message: "must have required property 'institutions'", schema: schema44.properties.exceptions.items.required, parentSchema: schema44.properties.exceptions.items, data: data78 };
              if (vErrors === null) {
                vErrors = [err256];
              } else {
                vErrors.push(err256);
              }
              errors++;
            }
            if (data78.reason === void 0 || !func0.call(data78, "reason")) {
              const err257 = { instancePath: instancePath + "/exceptions/" + i14, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema44.properties.exceptions.items.required, parentSchema: schema44.properties.exceptions.items, data: data78 };
              if (vErrors === null) {
                vErrors = [err257];
              } else {
                vErrors.push(err257);
              }
              errors++;
            }
            if (data78.expires === void 0 || !func0.call(data78, "expires")) {
              const err258 = { instancePath: instancePath + "/exceptions/" + i14, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: schema44.properties.exceptions.items.required, parentSchema: schema44.properties.exceptions.items, data: data78 };
              if (vErrors === null) {
                vErrors = [err258];
              } else {
                vErrors.push(err258);
              }
              errors++;
            }
            for (const key14 of Object.keys(data78)) {
              if (!(key14 === "rule" || key14 === "institutions" || key14 === "system" || key14 === "value" || key14 === "reason" || key14 === "expires")) {
                const err259 = { instancePath: instancePath + "/exceptions/" + i14, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.exceptions.items, data: data78 };
                if (vErrors === null) {
                  vErrors = [err259];
                } else {
                  vErrors.push(err259);
                }
                errors++;
              }
            }
            if (data78.rule !== void 0 && func0.call(data78, "rule")) {
              let data79 = data78.rule;
              if (typeof data79 === "string") {
                if (func55(data79) > 64) {
                  const err260 = { instancePath: instancePath + "/exceptions/" + i14 + "/rule", schemaPath: "#/definitions/code/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema47, data: data79 };
                  if (vErrors === null) {
                    vErrors = [err260];
                  } else {
                    vErrors.push(err260);
                  }
                  errors++;
                }
                if (!pattern65.test(data79)) {
                  const err261 = { instancePath: instancePath + "/exceptions/" + i14 + "/rule", schemaPath: "#/definitions/code/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema47, data: data79 };
                  if (vErrors === null) {
                    vErrors = [err261];
                  } else {
                    vErrors.push(err261);
                  }
                  errors++;
                }
              } else {
                const err262 = { instancePath: instancePath + "/exceptions/" + i14 + "/rule", schemaPath: "#/definitions/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.type, parentSchema: schema47, data: data79 };
                if (vErrors === null) {
                  vErrors = [err262];
                } else {
                  vErrors.push(err262);
                }
                errors++;
              }
            }
            if (data78.institutions !== void 0 && func0.call(data78, "institutions")) {
              let data80 = data78.institutions;
              if (Array.isArray(data80)) {
                if (data80.length > 20) {
                  const err263 = { instancePath: instancePath + "/exceptions/" + i14 + "/institutions", schemaPath: "#/properties/exceptions/items/properties/institutions/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items", schema: 20, parentSchema: schema44.properties.exceptions.items.properties.institutions, data: data80 };
                  if (vErrors === null) {
                    vErrors = [err263];
                  } else {
                    vErrors.push(err263);
                  }
                  errors++;
                }
                if (data80.length < 1) {
                  const err264 = { instancePath: instancePath + "/exceptions/" + i14 + "/institutions", schemaPath: "#/properties/exceptions/items/properties/institutions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema44.properties.exceptions.items.properties.institutions, data: data80 };
                  if (vErrors === null) {
                    vErrors = [err264];
                  } else {
                    vErrors.push(err264);
                  }
                  errors++;
                }
                const len11 = data80.length;
                for (let i15 = 0; i15 < len11; i15++) {
                  let data81 = data80[i15];
                  if (typeof data81 === "string") {
                    if (func55(data81) > 63) {
                      const err265 = { instancePath: instancePath + "/exceptions/" + i14 + "/institutions/" + i15, schemaPath: "#/properties/exceptions/items/properties/institutions/items/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters", schema: 63, parentSchema: schema44.properties.exceptions.items.properties.institutions.items, data: data81 };
                      if (vErrors === null) {
                        vErrors = [err265];
                      } else {
                        vErrors.push(err265);
                      }
                      errors++;
                    }
                    if (!pattern11.test(data81)) {
                      const err266 = { instancePath: instancePath + "/exceptions/" + i14 + "/institutions/" + i15, schemaPath: "#/properties/exceptions/items/properties/institutions/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema44.properties.exceptions.items.properties.institutions.items, data: data81 };
                      if (vErrors === null) {
                        vErrors = [err266];
                      } else {
                        vErrors.push(err266);
                      }
                      errors++;
                    }
                  } else {
                    const err267 = { instancePath: instancePath + "/exceptions/" + i14 + "/institutions/" + i15, schemaPath: "#/properties/exceptions/items/properties/institutions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.exceptions.items.properties.institutions.items.type, parentSchema: schema44.properties.exceptions.items.properties.institutions.items, data: data81 };
                    if (vErrors === null) {
                      vErrors = [err267];
                    } else {
                      vErrors.push(err267);
                    }
                    errors++;
                  }
                }
                let i16 = data80.length;
                let j4;
                if (i16 > 1) {
                  const indices4 = {};
                  for (; i16--; ) {
                    let item4 = data80[i16];
                    if (typeof item4 !== "string") {
                      continue;
                    }
                    if (typeof indices4[item4] == "number") {
                      j4 = indices4[item4];
                      const err268 = { instancePath: instancePath + "/exceptions/" + i14 + "/institutions", schemaPath: "#/properties/exceptions/items/properties/institutions/uniqueItems", keyword: "uniqueItems", params: { i: i16, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i16 + " are identical)", schema: true, parentSchema: schema44.properties.exceptions.items.properties.institutions, data: data80 };
                      if (vErrors === null) {
                        vErrors = [err268];
                      } else {
                        vErrors.push(err268);
                      }
                      errors++;
                      break;
                    }
                    indices4[item4] = i16;
                  }
                }
              } else {
                const err269 = { instancePath: instancePath + "/exceptions/" + i14 + "/institutions", schemaPath: "#/properties/exceptions/items/properties/institutions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.exceptions.items.properties.institutions.type, parentSchema: schema44.properties.exceptions.items.properties.institutions, data: data80 };
                if (vErrors === null) {
                  vErrors = [err269];
                } else {
                  vErrors.push(err269);
                }
                errors++;
              }
            }
            if (data78.system !== void 0 && func0.call(data78, "system")) {
              let data82 = data78.system;
              if (typeof data82 === "string") {
                if (func55(data82) > 63) {
                  const err270 = { instancePath: instancePath + "/exceptions/" + i14 + "/system", schemaPath: "#/properties/exceptions/items/properties/system/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters", schema: 63, parentSchema: schema44.properties.exceptions.items.properties.system, data: data82 };
                  if (vErrors === null) {
                    vErrors = [err270];
                  } else {
                    vErrors.push(err270);
                  }
                  errors++;
                }
                if (!pattern11.test(data82)) {
                  const err271 = { instancePath: instancePath + "/exceptions/" + i14 + "/system", schemaPath: "#/properties/exceptions/items/properties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"', schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema44.properties.exceptions.items.properties.system, data: data82 };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
              } else {
                const err272 = { instancePath: instancePath + "/exceptions/" + i14 + "/system", schemaPath: "#/properties/exceptions/items/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.exceptions.items.properties.system.type, parentSchema: schema44.properties.exceptions.items.properties.system, data: data82 };
                if (vErrors === null) {
                  vErrors = [err272];
                } else {
                  vErrors.push(err272);
                }
                errors++;
              }
            }
            if (data78.value !== void 0 && func0.call(data78, "value")) {
              let data83 = data78.value;
              if (typeof data83 === "string") {
                if (func55(data83) > 128) {
                  const err273 = { instancePath: instancePath + "/exceptions/" + i14 + "/value", schemaPath: "#/properties/exceptions/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: schema44.properties.exceptions.items.properties.value, data: data83 };
                  if (vErrors === null) {
                    vErrors = [err273];
                  } else {
                    vErrors.push(err273);
                  }
                  errors++;
                }
                if (func55(data83) < 1) {
                  const err274 = { instancePath: instancePath + "/exceptions/" + i14 + "/value", schemaPath: "#/properties/exceptions/items/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema44.properties.exceptions.items.properties.value, data: data83 };
                  if (vErrors === null) {
                    vErrors = [err274];
                  } else {
                    vErrors.push(err274);
                  }
                  errors++;
                }
              } else {
                const err275 = { instancePath: instancePath + "/exceptions/" + i14 + "/value", schemaPath: "#/properties/exceptions/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.exceptions.items.properties.value.type, parentSchema: schema44.properties.exceptions.items.properties.value, data: data83 };
                if (vErrors === null) {
                  vErrors = [err275];
                } else {
                  vErrors.push(err275);
                }
                errors++;
              }
            }
            if (data78.reason !== void 0 && func0.call(data78, "reason")) {
              let data84 = data78.reason;
              if (typeof data84 === "string") {
                if (func55(data84) > 500) {
                  const err276 = { instancePath: instancePath + "/exceptions/" + i14 + "/reason", schemaPath: "#/definitions/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema51, data: data84 };
                  if (vErrors === null) {
                    vErrors = [err276];
                  } else {
                    vErrors.push(err276);
                  }
                  errors++;
                }
                if (func55(data84) < 10) {
                  const err277 = { instancePath: instancePath + "/exceptions/" + i14 + "/reason", schemaPath: "#/definitions/reason/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters", schema: 10, parentSchema: schema51, data: data84 };
                  if (vErrors === null) {
                    vErrors = [err277];
                  } else {
                    vErrors.push(err277);
                  }
                  errors++;
                }
                if (!pattern1.test(data84)) {
                  const err278 = { instancePath: instancePath + "/exceptions/" + i14 + "/reason", schemaPath: "#/definitions/reason/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, message: 'must match pattern "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$"', schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema51, data: data84 };
                  if (vErrors === null) {
                    vErrors = [err278];
                  } else {
                    vErrors.push(err278);
                  }
                  errors++;
                }
              } else {
                const err279 = { instancePath: instancePath + "/exceptions/" + i14 + "/reason", schemaPath: "#/definitions/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.type, parentSchema: schema51, data: data84 };
                if (vErrors === null) {
                  vErrors = [err279];
                } else {
                  vErrors.push(err279);
                }
                errors++;
              }
            }
            if (data78.expires !== void 0 && func0.call(data78, "expires")) {
              let data85 = data78.expires;
              if (typeof data85 === "string") {
                if (func55(data85) > 10) {
                  const err280 = { instancePath: instancePath + "/exceptions/" + i14 + "/expires", schemaPath: "#/definitions/date/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters", schema: 10, parentSchema: schema48, data: data85 };
                  if (vErrors === null) {
                    vErrors = [err280];
                  } else {
                    vErrors.push(err280);
                  }
                  errors++;
                }
                if (!pattern6.test(data85)) {
                  const err281 = { instancePath: instancePath + "/exceptions/" + i14 + "/expires", schemaPath: "#/definitions/date/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"', schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema48, data: data85 };
                  if (vErrors === null) {
                    vErrors = [err281];
                  } else {
                    vErrors.push(err281);
                  }
                  errors++;
                }
              } else {
                const err282 = { instancePath: instancePath + "/exceptions/" + i14 + "/expires", schemaPath: "#/definitions/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data85 };
                if (vErrors === null) {
                  vErrors = [err282];
                } else {
                  vErrors.push(err282);
                }
                errors++;
              }
            }
          } else {
            const err283 = { instancePath: instancePath + "/exceptions/" + i14, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.exceptions.items.type, parentSchema: schema44.properties.exceptions.items, data: data78 };
            if (vErrors === null) {
              vErrors = [err283];
            } else {
              vErrors.push(err283);
            }
            errors++;
          }
        }
      } else {
        const err284 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.exceptions.type, parentSchema: schema44.properties.exceptions, data: data77 };
        if (vErrors === null) {
          vErrors = [err284];
        } else {
          vErrors.push(err284);
        }
        errors++;
      }
    }
  } else {
    const err285 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err285];
    } else {
      vErrors.push(err285);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var announcements = validate36;
var schema55 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "announcements.schema.json", "x-authority": "age", "type": "object", "additionalProperties": false, "required": ["announced"], "properties": { "announced": { "type": "array", "maxItems": 1e3, "items": { "type": "object", "additionalProperties": false, "required": ["environment", "generation", "reason"], "properties": { "environment": { "type": "string", "enum": ["staging", "production"] }, "generation": { "type": "integer", "minimum": 1, "maximum": 1e9, "examples": [57] }, "removals": { "type": "integer", "minimum": 0, "maximum": 1e5, "examples": [12] }, "changes": { "type": "integer", "minimum": 0, "maximum": 1e5, "examples": [3] }, "rendering": { "type": "boolean" }, "reason": { "type": "string", "minLength": 3, "maxLength": 500, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" } } } } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.announced === void 0 || !func0.call(data, "announced")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "announced" }, message: "must have required property 'announced'", schema: schema55.required, parentSchema: schema55, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "announced")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.announced !== void 0 && func0.call(data, "announced")) {
      let data0 = data.announced;
      if (Array.isArray(data0)) {
        if (data0.length > 1e3) {
          const err2 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema55.properties.announced, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.environment === void 0 || !func0.call(data1, "environment")) {
              const err3 = { instancePath: instancePath + "/announced/" + i0, schemaPath: "#/properties/announced/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'", schema: schema55.properties.announced.items.required, parentSchema: schema55.properties.announced.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.generation === void 0 || !func0.call(data1, "generation")) {
              const err4 = { instancePath: instancePath + "/announced/" + i0, schemaPath: "#/properties/announced/items/required", keyword: "required", params: { missingProperty: "generation" }, message: "must have required property 'generation'", schema: schema55.properties.announced.items.required, parentSchema: schema55.properties.announced.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.reason === void 0 || !func0.call(data1, "reason")) {
              const err5 = { instancePath: instancePath + "/announced/" + i0, schemaPath: "#/properties/announced/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema55.properties.announced.items.required, parentSchema: schema55.properties.announced.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            for (const key1 of Object.keys(data1)) {
              if (!(key1 === "environment" || key1 === "generation" || key1 === "removals" || key1 === "changes" || key1 === "rendering" || key1 === "reason")) {
                const err6 = { instancePath: instancePath + "/announced/" + i0, schemaPath: "#/properties/announced/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema55.properties.announced.items, data: data1 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data1.environment !== void 0 && func0.call(data1, "environment")) {
              let data2 = data1.environment;
              if (typeof data2 !== "string") {
                const err7 = { instancePath: instancePath + "/announced/" + i0 + "/environment", schemaPath: "#/properties/announced/items/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.announced.items.properties.environment.type, parentSchema: schema55.properties.announced.items.properties.environment, data: data2 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (!(data2 === "staging" || data2 === "production")) {
                const err8 = { instancePath: instancePath + "/announced/" + i0 + "/environment", schemaPath: "#/properties/announced/items/properties/environment/enum", keyword: "enum", params: { allowedValues: schema55.properties.announced.items.properties.environment.enum }, message: "must be equal to one of the allowed values", schema: schema55.properties.announced.items.properties.environment.enum, parentSchema: schema55.properties.announced.items.properties.environment, data: data2 };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data1.generation !== void 0 && func0.call(data1, "generation")) {
              let data3 = data1.generation;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                const err9 = { instancePath: instancePath + "/announced/" + i0 + "/generation", schemaPath: "#/properties/announced/items/properties/generation/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema55.properties.announced.items.properties.generation.type, parentSchema: schema55.properties.announced.items.properties.generation, data: data3 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 1e9 || isNaN(data3)) {
                  const err10 = { instancePath: instancePath + "/announced/" + i0 + "/generation", schemaPath: "#/properties/announced/items/properties/generation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema55.properties.announced.items.properties.generation, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data3 < 1 || isNaN(data3)) {
                  const err11 = { instancePath: instancePath + "/announced/" + i0 + "/generation", schemaPath: "#/properties/announced/items/properties/generation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema55.properties.announced.items.properties.generation, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              }
            }
            if (data1.removals !== void 0 && func0.call(data1, "removals")) {
              let data4 = data1.removals;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err12 = { instancePath: instancePath + "/announced/" + i0 + "/removals", schemaPath: "#/properties/announced/items/properties/removals/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema55.properties.announced.items.properties.removals.type, parentSchema: schema55.properties.announced.items.properties.removals, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 1e5 || isNaN(data4)) {
                  const err13 = { instancePath: instancePath + "/announced/" + i0 + "/removals", schemaPath: "#/properties/announced/items/properties/removals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema55.properties.announced.items.properties.removals, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                  const err14 = { instancePath: instancePath + "/announced/" + i0 + "/removals", schemaPath: "#/properties/announced/items/properties/removals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema55.properties.announced.items.properties.removals, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
            }
            if (data1.changes !== void 0 && func0.call(data1, "changes")) {
              let data5 = data1.changes;
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err15 = { instancePath: instancePath + "/announced/" + i0 + "/changes", schemaPath: "#/properties/announced/items/properties/changes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema55.properties.announced.items.properties.changes.type, parentSchema: schema55.properties.announced.items.properties.changes, data: data5 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 1e5 || isNaN(data5)) {
                  const err16 = { instancePath: instancePath + "/announced/" + i0 + "/changes", schemaPath: "#/properties/announced/items/properties/changes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000", schema: 1e5, parentSchema: schema55.properties.announced.items.properties.changes, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  const err17 = { instancePath: instancePath + "/announced/" + i0 + "/changes", schemaPath: "#/properties/announced/items/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema55.properties.announced.items.properties.changes, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if (data1.rendering !== void 0 && func0.call(data1, "rendering")) {
              let data6 = data1.rendering;
              if (typeof data6 !== "boolean") {
                const err18 = { instancePath: instancePath + "/announced/" + i0 + "/rendering", schemaPath: "#/properties/announced/items/properties/rendering/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema55.properties.announced.items.properties.rendering.type, parentSchema: schema55.properties.announced.items.properties.rendering, data: data6 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data1.reason !== void 0 && func0.call(data1, "reason")) {
              let data7 = data1.reason;
              if (typeof data7 === "string") {
                if (func55(data7) > 500) {
                  const err19 = { instancePath: instancePath + "/announced/" + i0 + "/reason", schemaPath: "#/properties/announced/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema55.properties.announced.items.properties.reason, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (func55(data7) < 3) {
                  const err20 = { instancePath: instancePath + "/announced/" + i0 + "/reason", schemaPath: "#/properties/announced/items/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters", schema: 3, parentSchema: schema55.properties.announced.items.properties.reason, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (!pattern1.test(data7)) {
                  const err21 = { instancePath: instancePath + "/announced/" + i0 + "/reason", schemaPath: "#/properties/announced/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, message: 'must match pattern "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$"', schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema55.properties.announced.items.properties.reason, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              } else {
                const err22 = { instancePath: instancePath + "/announced/" + i0 + "/reason", schemaPath: "#/properties/announced/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema55.properties.announced.items.properties.reason.type, parentSchema: schema55.properties.announced.items.properties.reason, data: data7 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/announced/" + i0, schemaPath: "#/properties/announced/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.properties.announced.items.type, parentSchema: schema55.properties.announced.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema55.properties.announced.type, parentSchema: schema55.properties.announced, data: data0 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema55.type, parentSchema: schema55, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
export {
  announcements,
  certificates,
  documentType,
  integration,
  policy,
  revoked
};
