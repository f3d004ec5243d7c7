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
var integration = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "integration.schema.json", "type": "object", "additionalProperties": false, "required": ["institution", "agreement", "systems"], "properties": { "institution": { "$ref": "#/definitions/institution" }, "agreement": { "$ref": "#/definitions/agreement" }, "systems": { "type": "array", "minItems": 1, "maxItems": 50, "items": { "$ref": "#/definitions/system" } } }, "definitions": { "date": { "type": "string", "maxLength": 32, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "x-rule": "date-invalid", "examples": ["2026-02-03"] }, "name": { "type": "string", "minLength": 2, "maxLength": 200, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Institu\u021Bia Public\u0103 Exemplu"] }, "mailbox": { "type": "string", "maxLength": 254, "pattern": "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$", "x-rule": "mailbox-invalid", "examples": ["integrari@exemplu.md"] }, "institution": { "type": "object", "additionalProperties": false, "required": ["idno", "name", "sector", "contacts", "maintainers"], "properties": { "idno": { "type": "string", "maxLength": 32, "pattern": "^1[0-9]{12}$", "x-rule": "idno-invalid", "examples": ["1010600034203"] }, "name": { "$ref": "#/definitions/name", "examples": ["Institu\u021Bia Public\u0103 Exemplu"] }, "sector": { "type": "string", "enum": ["public", "private"] }, "contacts": { "type": "object", "additionalProperties": false, "required": ["technical"], "properties": { "technical": { "$ref": "#/definitions/mailbox" }, "legal": { "$ref": "#/definitions/mailbox" } } }, "maintainers": { "type": "array", "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": { "type": "string", "maxLength": 39, "pattern": "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$", "examples": ["exemplu-it"] }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "examples": [1234567] } } } } } }, "agreement": { "type": "object", "additionalProperties": false, "properties": { "contract": { "type": "object", "additionalProperties": false, "required": ["number", "signed"], "properties": { "number": { "$ref": "#/definitions/documentNumber" }, "signed": { "$ref": "#/definitions/date" }, "expires": { "$ref": "#/definitions/date" }, "service": { "$ref": "#/definitions/service" } } }, "annex": { "type": "object", "additionalProperties": false, "required": ["number", "signed"], "properties": { "number": { "$ref": "#/definitions/documentNumber" }, "signed": { "$ref": "#/definitions/date" }, "expires": { "$ref": "#/definitions/date" } } } } }, "documentNumber": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", "examples": ["12/2026"] }, "service": { "type": "string", "enum": ["MPass", "MSign", "MNotify", "MLog", "MPower", "MDelivery", "MPay", "MConnect", "MConnectEvents", "MCloud", "eDemocracy", "eProgramari", "EVO", "PDSE"] }, "system": { "type": "object", "additionalProperties": false, "required": ["id", "name", "documentTypes", "environments"], "properties": { "id": { "type": "string", "minLength": 2, "maxLength": 63, "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "examples": ["registrul-documentelor"] }, "name": { "$ref": "#/definitions/name", "examples": ["SIA Registrul documentelor"] }, "rsi": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", "examples": ["0123"] }, "status": { "type": "string", "enum": ["active", "suspended"], "default": "active" }, "reason": { "type": "string", "minLength": 3, "maxLength": 500, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Sistemul este mutat \xEEn alt centru de date."] }, "documentTypes": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "maxLength": 50, "pattern": "^[A-Za-z][A-Za-z0-9_]{1,49}$", "x-rule": "document-type-unknown", "examples": ["Cazier"] } }, "environments": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "staging": { "$ref": "#/definitions/stagingAccess" }, "production": { "$ref": "#/definitions/productionAccess" } } } } }, "stagingAccess": { "type": "object", "additionalProperties": false, "properties": { "certificates": { "$ref": "#/definitions/certificates" }, "addresses": { "$ref": "#/definitions/addresses" }, "vpn": { "$ref": "#/definitions/vpn" }, "clientId": { "$ref": "#/definitions/clientId" } } }, "productionAccess": { "type": "object", "additionalProperties": false, "properties": { "certificates": { "$ref": "#/definitions/certificates" }, "addresses": { "$ref": "#/definitions/addresses" }, "vpn": { "$ref": "#/definitions/vpn" }, "confirmation": { "$ref": "#/definitions/confirmation" }, "clientId": { "$ref": "#/definitions/clientId" } } }, "clientId": { "type": "string", "maxLength": 36, "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "x-authority": "age", "examples": ["b06d4b7c-012b-4eb6-8acf-ee5dd6246222"] }, "certificates": { "type": "array", "maxItems": 4, "items": { "type": "object", "additionalProperties": false, "properties": { "file": { "type": "string", "maxLength": 128, "pattern": "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", "examples": ["certificates/exemplu.staging.cer"] }, "serial": { "type": "string", "maxLength": 100, "pattern": "^([0-9A-F]{2}){1,20}$", "x-rule": "serial-invalid", "examples": ["40000000018A01DB5ECE5FBBF0CF"] }, "service": { "$ref": "#/definitions/service" }, "until": { "$ref": "#/definitions/date" }, "renewal": { "type": "object", "additionalProperties": false, "required": ["of", "signed", "signature"], "properties": { "of": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$", "examples": ["39d06f7e309ea733b9edb78acaf19e699f3e5a9d0eb01e27bb082de8262c3994"] }, "signed": { "$ref": "#/definitions/date" }, "signature": { "type": "string", "minLength": 80, "maxLength": 1368, "pattern": "^[A-Za-z0-9+/]*={0,2}$" } } } } } }, "addresses": { "type": "array", "maxItems": 64, "items": { "$ref": "#/definitions/address" } }, "address": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$", "x-rule": "address-invalid", "examples": ["203.0.113.10"] }, "vpn": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["wireguard", "ikev2"] }, "publicKey": { "type": "string", "maxLength": 100, "pattern": "^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$", "x-rule": "vpn-key-invalid", "examples": ["bWRvY3MtZXhlbXBsdS1jaGVpZS1wdWJsaWNhLTAwMDE="] }, "certificate": { "type": "string", "maxLength": 128, "pattern": "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", "examples": ["certificates/exemplu-vpn.staging.cer"] }, "peer": { "$ref": "#/definitions/address" }, "addresses": { "type": "array", "maxItems": 16, "items": { "$ref": "#/definitions/address" }, "examples": [["10.24.8.0/29"]] } } }, "confirmation": { "type": "object", "additionalProperties": false, "required": ["tested", "by", "access", "report"], "properties": { "tested": { "$ref": "#/definitions/date" }, "by": { "$ref": "#/definitions/mailbox" }, "access": { "type": "string", "maxLength": 80, "pattern": "^sha256:[0-9a-f]{64}$", "examples": ["sha256:39d06f7e309ea733b9edb78acaf19e699f3e5a9d0eb01e27bb082de8262c3994"] }, "report": { "type": "string", "minLength": 10, "maxLength": 2e3, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Toate scenariile din ghid au reu\u0219it; tichetul 4711."] }, "unobserved": { "type": "string", "minLength": 10, "maxLength": 600, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["ExtrasRegistru nu are \xEEnc\u0103 documente de test; \xEEl verific\u0103m \xEEn prima zi de produc\u021Bie."] } } } } };
var func0 = Object.prototype.hasOwnProperty;
var schema7 = { "type": "object", "additionalProperties": false, "required": ["idno", "name", "sector", "contacts", "maintainers"], "properties": { "idno": { "type": "string", "maxLength": 32, "pattern": "^1[0-9]{12}$", "x-rule": "idno-invalid", "examples": ["1010600034203"] }, "name": { "$ref": "#/definitions/name", "examples": ["Institu\u021Bia Public\u0103 Exemplu"] }, "sector": { "type": "string", "enum": ["public", "private"] }, "contacts": { "type": "object", "additionalProperties": false, "required": ["technical"], "properties": { "technical": { "$ref": "#/definitions/mailbox" }, "legal": { "$ref": "#/definitions/mailbox" } } }, "maintainers": { "type": "array", "maxItems": 20, "items": { "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": { "type": "string", "maxLength": 39, "pattern": "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$", "examples": ["exemplu-it"] }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991, "examples": [1234567] } } } } } };
var func55 = require_ucs2length().default;
var pattern0 = new RegExp("^1[0-9]{12}$", "u");
var pattern3 = new RegExp("^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$", "u");
var schema8 = { "type": "string", "minLength": 2, "maxLength": 200, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Institu\u021Bia Public\u0103 Exemplu"] };
var pattern1 = new RegExp("^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func55(data) > 200) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func55(data) < 2) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 }, schema: 2, parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern1.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema8, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema8.type, parentSchema: schema8, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var schema9 = { "type": "string", "maxLength": 254, "pattern": "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$", "x-rule": "mailbox-invalid", "examples": ["integrari@exemplu.md"] };
var pattern2 = new RegExp("^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func55(data) > 254) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 254 }, schema: 254, parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern2.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$" }, schema: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$", parentSchema: schema9, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema9.type, parentSchema: schema9, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.idno === void 0 || !func0.call(data, "idno")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "idno" }, schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sector === void 0 || !func0.call(data, "sector")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sector" }, schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.contacts === void 0 || !func0.call(data, "contacts")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contacts" }, schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.maintainers === void 0 || !func0.call(data, "maintainers")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maintainers" }, schema: schema7.required, parentSchema: schema7, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "idno" || key0 === "name" || key0 === "sector" || key0 === "contacts" || key0 === "maintainers")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema7, data };
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
          const err6 = { instancePath: instancePath + "/idno", schemaPath: "#/properties/idno/maxLength", keyword: "maxLength", params: { limit: 32 }, schema: 32, parentSchema: schema7.properties.idno, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err7 = { instancePath: instancePath + "/idno", schemaPath: "#/properties/idno/pattern", keyword: "pattern", params: { pattern: "^1[0-9]{12}$" }, schema: "^1[0-9]{12}$", parentSchema: schema7.properties.idno, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/idno", schemaPath: "#/properties/idno/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.idno.type, parentSchema: schema7.properties.idno, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.sector !== void 0 && func0.call(data, "sector")) {
      let data2 = data.sector;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/sector", schemaPath: "#/properties/sector/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.sector.type, parentSchema: schema7.properties.sector, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data2 === "public" || data2 === "private")) {
        const err10 = { instancePath: instancePath + "/sector", schemaPath: "#/properties/sector/enum", keyword: "enum", params: { allowedValues: schema7.properties.sector.enum }, schema: schema7.properties.sector.enum, parentSchema: schema7.properties.sector, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.contacts !== void 0 && func0.call(data, "contacts")) {
      let data3 = data.contacts;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.technical === void 0 || !func0.call(data3, "technical")) {
          const err11 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/required", keyword: "required", params: { missingProperty: "technical" }, schema: schema7.properties.contacts.required, parentSchema: schema7.properties.contacts, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === "technical" || key1 === "legal")) {
            const err12 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema7.properties.contacts, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.technical !== void 0 && func0.call(data3, "technical")) {
          if (!validate25(data3.technical, { instancePath: instancePath + "/contacts/technical", parentData: data3, parentDataProperty: "technical", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
        if (data3.legal !== void 0 && func0.call(data3, "legal")) {
          if (!validate25(data3.legal, { instancePath: instancePath + "/contacts/legal", parentData: data3, parentDataProperty: "legal", rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "object" }, schema: schema7.properties.contacts.type, parentSchema: schema7.properties.contacts, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.maintainers !== void 0 && func0.call(data, "maintainers")) {
      let data6 = data.maintainers;
      if (Array.isArray(data6)) {
        if (data6.length > 20) {
          const err14 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema7.properties.maintainers, data: data6 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.login === void 0 || !func0.call(data7, "login")) {
              const err15 = { instancePath: instancePath + "/maintainers/" + i0, schemaPath: "#/properties/maintainers/items/required", keyword: "required", params: { missingProperty: "login" }, schema: schema7.properties.maintainers.items.required, parentSchema: schema7.properties.maintainers.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data7.id === void 0 || !func0.call(data7, "id")) {
              const err16 = { instancePath: instancePath + "/maintainers/" + i0, schemaPath: "#/properties/maintainers/items/required", keyword: "required", params: { missingProperty: "id" }, schema: schema7.properties.maintainers.items.required, parentSchema: schema7.properties.maintainers.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            for (const key2 of Object.keys(data7)) {
              if (!(key2 === "login" || key2 === "id")) {
                const err17 = { instancePath: instancePath + "/maintainers/" + i0, schemaPath: "#/properties/maintainers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema7.properties.maintainers.items, data: data7 };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data7.login !== void 0 && func0.call(data7, "login")) {
              let data8 = data7.login;
              if (typeof data8 === "string") {
                if (func55(data8) > 39) {
                  const err18 = { instancePath: instancePath + "/maintainers/" + i0 + "/login", schemaPath: "#/properties/maintainers/items/properties/login/maxLength", keyword: "maxLength", params: { limit: 39 }, schema: 39, parentSchema: schema7.properties.maintainers.items.properties.login, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (!pattern3.test(data8)) {
                  const err19 = { instancePath: instancePath + "/maintainers/" + i0 + "/login", schemaPath: "#/properties/maintainers/items/properties/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$" }, schema: "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$", parentSchema: schema7.properties.maintainers.items.properties.login, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/maintainers/" + i0 + "/login", schemaPath: "#/properties/maintainers/items/properties/login/type", keyword: "type", params: { type: "string" }, schema: schema7.properties.maintainers.items.properties.login.type, parentSchema: schema7.properties.maintainers.items.properties.login, data: data8 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.id !== void 0 && func0.call(data7, "id")) {
              let data9 = data7.id;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err21 = { instancePath: instancePath + "/maintainers/" + i0 + "/id", schemaPath: "#/properties/maintainers/items/properties/id/type", keyword: "type", params: { type: "integer" }, schema: schema7.properties.maintainers.items.properties.id.type, parentSchema: schema7.properties.maintainers.items.properties.id, data: data9 };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 9007199254740991 || isNaN(data9)) {
                  const err22 = { instancePath: instancePath + "/maintainers/" + i0 + "/id", schemaPath: "#/properties/maintainers/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema7.properties.maintainers.items.properties.id, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (data9 < 1 || isNaN(data9)) {
                  const err23 = { instancePath: instancePath + "/maintainers/" + i0 + "/id", schemaPath: "#/properties/maintainers/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema7.properties.maintainers.items.properties.id, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/maintainers/" + i0, schemaPath: "#/properties/maintainers/items/type", keyword: "type", params: { type: "object" }, schema: schema7.properties.maintainers.items.type, parentSchema: schema7.properties.maintainers.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/type", keyword: "type", params: { type: "array" }, schema: schema7.properties.maintainers.type, parentSchema: schema7.properties.maintainers, data: data6 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema7.type, parentSchema: schema7, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema10 = { "type": "object", "additionalProperties": false, "properties": { "contract": { "type": "object", "additionalProperties": false, "required": ["number", "signed"], "properties": { "number": { "$ref": "#/definitions/documentNumber" }, "signed": { "$ref": "#/definitions/date" }, "expires": { "$ref": "#/definitions/date" }, "service": { "$ref": "#/definitions/service" } } }, "annex": { "type": "object", "additionalProperties": false, "required": ["number", "signed"], "properties": { "number": { "$ref": "#/definitions/documentNumber" }, "signed": { "$ref": "#/definitions/date" }, "expires": { "$ref": "#/definitions/date" } } } } };
var schema11 = { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", "examples": ["12/2026"] };
var pattern4 = new RegExp("^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func55(data) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func55(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$" }, schema: "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema12 = { "type": "string", "maxLength": 32, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "x-rule": "date-invalid", "examples": ["2026-02-03"] };
var pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func55(data) > 32) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 32 }, schema: 32, parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema12, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema12.type, parentSchema: schema12, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
var schema13 = { "type": "string", "enum": ["MPass", "MSign", "MNotify", "MLog", "MPower", "MDelivery", "MPay", "MConnect", "MConnectEvents", "MCloud", "eDemocracy", "eProgramari", "EVO", "PDSE"] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema13.type, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "MPass" || data === "MSign" || data === "MNotify" || data === "MLog" || data === "MPower" || data === "MDelivery" || data === "MPay" || data === "MConnect" || data === "MConnectEvents" || data === "MCloud" || data === "eDemocracy" || data === "eProgramari" || data === "EVO" || data === "PDSE")) {
    const err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema13.enum }, schema: schema13.enum, parentSchema: schema13, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "contract" || key0 === "annex")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema10, data };
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
          const err1 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/required", keyword: "required", params: { missingProperty: "number" }, schema: schema10.properties.contract.required, parentSchema: schema10.properties.contract, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.signed === void 0 || !func0.call(data0, "signed")) {
          const err2 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/required", keyword: "required", params: { missingProperty: "signed" }, schema: schema10.properties.contract.required, parentSchema: schema10.properties.contract, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 of Object.keys(data0)) {
          if (!(key1 === "number" || key1 === "signed" || key1 === "expires" || key1 === "service")) {
            const err3 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema10.properties.contract, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.number !== void 0 && func0.call(data0, "number")) {
          if (!validate30(data0.number, { instancePath: instancePath + "/contract/number", parentData: data0, parentDataProperty: "number", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data0.signed !== void 0 && func0.call(data0, "signed")) {
          if (!validate32(data0.signed, { instancePath: instancePath + "/contract/signed", parentData: data0, parentDataProperty: "signed", rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
        if (data0.expires !== void 0 && func0.call(data0, "expires")) {
          if (!validate32(data0.expires, { instancePath: instancePath + "/contract/expires", parentData: data0, parentDataProperty: "expires", rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
        if (data0.service !== void 0 && func0.call(data0, "service")) {
          if (!validate35(data0.service, { instancePath: instancePath + "/contract/service", parentData: data0, parentDataProperty: "service", rootData })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/contract", schemaPath: "#/properties/contract/type", keyword: "type", params: { type: "object" }, schema: schema10.properties.contract.type, parentSchema: schema10.properties.contract, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.annex !== void 0 && func0.call(data, "annex")) {
      let data5 = data.annex;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.number === void 0 || !func0.call(data5, "number")) {
          const err5 = { instancePath: instancePath + "/annex", schemaPath: "#/properties/annex/required", keyword: "required", params: { missingProperty: "number" }, schema: schema10.properties.annex.required, parentSchema: schema10.properties.annex, data: data5 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data5.signed === void 0 || !func0.call(data5, "signed")) {
          const err6 = { instancePath: instancePath + "/annex", schemaPath: "#/properties/annex/required", keyword: "required", params: { missingProperty: "signed" }, schema: schema10.properties.annex.required, parentSchema: schema10.properties.annex, data: data5 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key2 of Object.keys(data5)) {
          if (!(key2 === "number" || key2 === "signed" || key2 === "expires")) {
            const err7 = { instancePath: instancePath + "/annex", schemaPath: "#/properties/annex/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema10.properties.annex, data: data5 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data5.number !== void 0 && func0.call(data5, "number")) {
          if (!validate30(data5.number, { instancePath: instancePath + "/annex/number", parentData: data5, parentDataProperty: "number", rootData })) {
            vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data5.signed !== void 0 && func0.call(data5, "signed")) {
          if (!validate32(data5.signed, { instancePath: instancePath + "/annex/signed", parentData: data5, parentDataProperty: "signed", rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
        if (data5.expires !== void 0 && func0.call(data5, "expires")) {
          if (!validate32(data5.expires, { instancePath: instancePath + "/annex/expires", parentData: data5, parentDataProperty: "expires", rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/annex", schemaPath: "#/properties/annex/type", keyword: "type", params: { type: "object" }, schema: schema10.properties.annex.type, parentSchema: schema10.properties.annex, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var schema14 = { "type": "object", "additionalProperties": false, "required": ["id", "name", "documentTypes", "environments"], "properties": { "id": { "type": "string", "minLength": 2, "maxLength": 63, "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "examples": ["registrul-documentelor"] }, "name": { "$ref": "#/definitions/name", "examples": ["SIA Registrul documentelor"] }, "rsi": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", "examples": ["0123"] }, "status": { "type": "string", "enum": ["active", "suspended"], "default": "active" }, "reason": { "type": "string", "minLength": 3, "maxLength": 500, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Sistemul este mutat \xEEn alt centru de date."] }, "documentTypes": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "string", "maxLength": 50, "pattern": "^[A-Za-z][A-Za-z0-9_]{1,49}$", "x-rule": "document-type-unknown", "examples": ["Cazier"] } }, "environments": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "staging": { "$ref": "#/definitions/stagingAccess" }, "production": { "$ref": "#/definitions/productionAccess" } } } } };
var pattern6 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
var pattern9 = new RegExp("^[A-Za-z][A-Za-z0-9_]{1,49}$", "u");
var schema15 = { "type": "object", "additionalProperties": false, "properties": { "certificates": { "$ref": "#/definitions/certificates" }, "addresses": { "$ref": "#/definitions/addresses" }, "vpn": { "$ref": "#/definitions/vpn" }, "clientId": { "$ref": "#/definitions/clientId" } } };
var schema16 = { "type": "array", "maxItems": 4, "items": { "type": "object", "additionalProperties": false, "properties": { "file": { "type": "string", "maxLength": 128, "pattern": "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", "examples": ["certificates/exemplu.staging.cer"] }, "serial": { "type": "string", "maxLength": 100, "pattern": "^([0-9A-F]{2}){1,20}$", "x-rule": "serial-invalid", "examples": ["40000000018A01DB5ECE5FBBF0CF"] }, "service": { "$ref": "#/definitions/service" }, "until": { "$ref": "#/definitions/date" }, "renewal": { "type": "object", "additionalProperties": false, "required": ["of", "signed", "signature"], "properties": { "of": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$", "examples": ["39d06f7e309ea733b9edb78acaf19e699f3e5a9d0eb01e27bb082de8262c3994"] }, "signed": { "$ref": "#/definitions/date" }, "signature": { "type": "string", "minLength": 80, "maxLength": 1368, "pattern": "^[A-Za-z0-9+/]*={0,2}$" } } } } } };
var pattern10 = new RegExp("^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", "u");
var pattern11 = new RegExp("^([0-9A-F]{2}){1,20}$", "u");
var pattern12 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern13 = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 4) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 4 }, schema: 4, parentSchema: schema16, data };
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
          if (!(key0 === "file" || key0 === "serial" || key0 === "service" || key0 === "until" || key0 === "renewal")) {
            const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema16.items, data: data0 };
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
              const err2 = { instancePath: instancePath + "/" + i0 + "/file", schemaPath: "#/items/properties/file/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema16.items.properties.file, data: data1 };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (!pattern10.test(data1)) {
              const err3 = { instancePath: instancePath + "/" + i0 + "/file", schemaPath: "#/items/properties/file/pattern", keyword: "pattern", params: { pattern: "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$" }, schema: "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", parentSchema: schema16.items.properties.file, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          } else {
            const err4 = { instancePath: instancePath + "/" + i0 + "/file", schemaPath: "#/items/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema16.items.properties.file.type, parentSchema: schema16.items.properties.file, data: data1 };
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
              const err5 = { instancePath: instancePath + "/" + i0 + "/serial", schemaPath: "#/items/properties/serial/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema16.items.properties.serial, data: data2 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern11.test(data2)) {
              const err6 = { instancePath: instancePath + "/" + i0 + "/serial", schemaPath: "#/items/properties/serial/pattern", keyword: "pattern", params: { pattern: "^([0-9A-F]{2}){1,20}$" }, schema: "^([0-9A-F]{2}){1,20}$", parentSchema: schema16.items.properties.serial, data: data2 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/" + i0 + "/serial", schemaPath: "#/items/properties/serial/type", keyword: "type", params: { type: "string" }, schema: schema16.items.properties.serial.type, parentSchema: schema16.items.properties.serial, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.service !== void 0 && func0.call(data0, "service")) {
          if (!validate35(data0.service, { instancePath: instancePath + "/" + i0 + "/service", parentData: data0, parentDataProperty: "service", rootData })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data0.until !== void 0 && func0.call(data0, "until")) {
          if (!validate32(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData })) {
            vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
            errors = vErrors.length;
          }
        }
        if (data0.renewal !== void 0 && func0.call(data0, "renewal")) {
          let data5 = data0.renewal;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.of === void 0 || !func0.call(data5, "of")) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/renewal", schemaPath: "#/items/properties/renewal/required", keyword: "required", params: { missingProperty: "of" }, schema: schema16.items.properties.renewal.required, parentSchema: schema16.items.properties.renewal, data: data5 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data5.signed === void 0 || !func0.call(data5, "signed")) {
              const err9 = { instancePath: instancePath + "/" + i0 + "/renewal", schemaPath: "#/items/properties/renewal/required", keyword: "required", params: { missingProperty: "signed" }, schema: schema16.items.properties.renewal.required, parentSchema: schema16.items.properties.renewal, data: data5 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data5.signature === void 0 || !func0.call(data5, "signature")) {
              const err10 = { instancePath: instancePath + "/" + i0 + "/renewal", schemaPath: "#/items/properties/renewal/required", keyword: "required", params: { missingProperty: "signature" }, schema: schema16.items.properties.renewal.required, parentSchema: schema16.items.properties.renewal, data: data5 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            for (const key1 of Object.keys(data5)) {
              if (!(key1 === "of" || key1 === "signed" || key1 === "signature")) {
                const err11 = { instancePath: instancePath + "/" + i0 + "/renewal", schemaPath: "#/items/properties/renewal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema16.items.properties.renewal, data: data5 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data5.of !== void 0 && func0.call(data5, "of")) {
              let data6 = data5.of;
              if (typeof data6 === "string") {
                if (func55(data6) > 64) {
                  const err12 = { instancePath: instancePath + "/" + i0 + "/renewal/of", schemaPath: "#/items/properties/renewal/properties/of/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema16.items.properties.renewal.properties.of, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (!pattern12.test(data6)) {
                  const err13 = { instancePath: instancePath + "/" + i0 + "/renewal/of", schemaPath: "#/items/properties/renewal/properties/of/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, schema: "^[0-9a-f]{64}$", parentSchema: schema16.items.properties.renewal.properties.of, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/" + i0 + "/renewal/of", schemaPath: "#/items/properties/renewal/properties/of/type", keyword: "type", params: { type: "string" }, schema: schema16.items.properties.renewal.properties.of.type, parentSchema: schema16.items.properties.renewal.properties.of, data: data6 };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data5.signed !== void 0 && func0.call(data5, "signed")) {
              if (!validate32(data5.signed, { instancePath: instancePath + "/" + i0 + "/renewal/signed", parentData: data5, parentDataProperty: "signed", rootData })) {
                vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                errors = vErrors.length;
              }
            }
            if (data5.signature !== void 0 && func0.call(data5, "signature")) {
              let data8 = data5.signature;
              if (typeof data8 === "string") {
                if (func55(data8) > 1368) {
                  const err15 = { instancePath: instancePath + "/" + i0 + "/renewal/signature", schemaPath: "#/items/properties/renewal/properties/signature/maxLength", keyword: "maxLength", params: { limit: 1368 }, schema: 1368, parentSchema: schema16.items.properties.renewal.properties.signature, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (func55(data8) < 80) {
                  const err16 = { instancePath: instancePath + "/" + i0 + "/renewal/signature", schemaPath: "#/items/properties/renewal/properties/signature/minLength", keyword: "minLength", params: { limit: 80 }, schema: 80, parentSchema: schema16.items.properties.renewal.properties.signature, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (!pattern13.test(data8)) {
                  const err17 = { instancePath: instancePath + "/" + i0 + "/renewal/signature", schemaPath: "#/items/properties/renewal/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]*={0,2}$" }, schema: "^[A-Za-z0-9+/]*={0,2}$", parentSchema: schema16.items.properties.renewal.properties.signature, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/" + i0 + "/renewal/signature", schemaPath: "#/items/properties/renewal/properties/signature/type", keyword: "type", params: { type: "string" }, schema: schema16.items.properties.renewal.properties.signature.type, parentSchema: schema16.items.properties.renewal.properties.signature, data: data8 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/" + i0 + "/renewal", schemaPath: "#/items/properties/renewal/type", keyword: "type", params: { type: "object" }, schema: schema16.items.properties.renewal.type, parentSchema: schema16.items.properties.renewal, data: data5 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, schema: schema16.items.type, parentSchema: schema16.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema16.type, parentSchema: schema16, data };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "array", "maxItems": 64, "items": { "$ref": "#/definitions/address" } };
var schema18 = { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$", "x-rule": "address-invalid", "examples": ["203.0.113.10"] };
var pattern14 = new RegExp("^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$", "u");
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func55(data) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern14.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$" }, schema: "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$", parentSchema: schema18, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema18.type, parentSchema: schema18, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (Array.isArray(data)) {
    if (data.length > 64) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 64 }, schema: 64, parentSchema: schema17, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate50(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, schema: schema17.type, parentSchema: schema17, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["wireguard", "ikev2"] }, "publicKey": { "type": "string", "maxLength": 100, "pattern": "^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$", "x-rule": "vpn-key-invalid", "examples": ["bWRvY3MtZXhlbXBsdS1jaGVpZS1wdWJsaWNhLTAwMDE="] }, "certificate": { "type": "string", "maxLength": 128, "pattern": "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", "examples": ["certificates/exemplu-vpn.staging.cer"] }, "peer": { "$ref": "#/definitions/address" }, "addresses": { "type": "array", "maxItems": 16, "items": { "$ref": "#/definitions/address" }, "examples": [["10.24.8.0/29"]] } } };
var pattern15 = new RegExp("^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "kind" || key0 === "publicKey" || key0 === "certificate" || key0 === "peer" || key0 === "addresses")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.kind !== void 0 && func0.call(data, "kind")) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.kind.type, parentSchema: schema19.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (!(data0 === "wireguard" || data0 === "ikev2")) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.kind.enum }, schema: schema19.properties.kind.enum, parentSchema: schema19.properties.kind, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.publicKey !== void 0 && func0.call(data, "publicKey")) {
      let data1 = data.publicKey;
      if (typeof data1 === "string") {
        if (func55(data1) > 100) {
          const err3 = { instancePath: instancePath + "/publicKey", schemaPath: "#/properties/publicKey/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema19.properties.publicKey, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern15.test(data1)) {
          const err4 = { instancePath: instancePath + "/publicKey", schemaPath: "#/properties/publicKey/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$" }, schema: "^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$", parentSchema: schema19.properties.publicKey, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/publicKey", schemaPath: "#/properties/publicKey/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.publicKey.type, parentSchema: schema19.properties.publicKey, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.certificate !== void 0 && func0.call(data, "certificate")) {
      let data2 = data.certificate;
      if (typeof data2 === "string") {
        if (func55(data2) > 128) {
          const err6 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema19.properties.certificate, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern10.test(data2)) {
          const err7 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/pattern", keyword: "pattern", params: { pattern: "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$" }, schema: "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", parentSchema: schema19.properties.certificate, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/certificate", schemaPath: "#/properties/certificate/type", keyword: "type", params: { type: "string" }, schema: schema19.properties.certificate.type, parentSchema: schema19.properties.certificate, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.peer !== void 0 && func0.call(data, "peer")) {
      if (!validate50(data.peer, { instancePath: instancePath + "/peer", parentData: data, parentDataProperty: "peer", rootData })) {
        vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
        errors = vErrors.length;
      }
    }
    if (data.addresses !== void 0 && func0.call(data, "addresses")) {
      let data4 = data.addresses;
      if (Array.isArray(data4)) {
        if (data4.length > 16) {
          const err9 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/maxItems", keyword: "maxItems", params: { limit: 16 }, schema: 16, parentSchema: schema19.properties.addresses, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate50(data4[i0], { instancePath: instancePath + "/addresses/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, schema: schema19.properties.addresses.type, parentSchema: schema19.properties.addresses, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var schema20 = { "type": "string", "maxLength": 36, "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "x-authority": "age", "examples": ["b06d4b7c-012b-4eb6-8acf-ee5dd6246222"] };
var pattern17 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func55(data) > 36) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 36 }, schema: 36, parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern17.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" }, schema: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", parentSchema: schema20, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "certificates" || key0 === "addresses" || key0 === "vpn" || key0 === "clientId")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema15, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.certificates !== void 0 && func0.call(data, "certificates")) {
      if (!validate44(data.certificates, { instancePath: instancePath + "/certificates", parentData: data, parentDataProperty: "certificates", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.addresses !== void 0 && func0.call(data, "addresses")) {
      if (!validate49(data.addresses, { instancePath: instancePath + "/addresses", parentData: data, parentDataProperty: "addresses", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.vpn !== void 0 && func0.call(data, "vpn")) {
      if (!validate53(data.vpn, { instancePath: instancePath + "/vpn", parentData: data, parentDataProperty: "vpn", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.clientId !== void 0 && func0.call(data, "clientId")) {
      if (!validate57(data.clientId, { instancePath: instancePath + "/clientId", parentData: data, parentDataProperty: "clientId", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema15.type, parentSchema: schema15, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var schema21 = { "type": "object", "additionalProperties": false, "properties": { "certificates": { "$ref": "#/definitions/certificates" }, "addresses": { "$ref": "#/definitions/addresses" }, "vpn": { "$ref": "#/definitions/vpn" }, "confirmation": { "$ref": "#/definitions/confirmation" }, "clientId": { "$ref": "#/definitions/clientId" } } };
var schema22 = { "type": "object", "additionalProperties": false, "required": ["tested", "by", "access", "report"], "properties": { "tested": { "$ref": "#/definitions/date" }, "by": { "$ref": "#/definitions/mailbox" }, "access": { "type": "string", "maxLength": 80, "pattern": "^sha256:[0-9a-f]{64}$", "examples": ["sha256:39d06f7e309ea733b9edb78acaf19e699f3e5a9d0eb01e27bb082de8262c3994"] }, "report": { "type": "string", "minLength": 10, "maxLength": 2e3, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Toate scenariile din ghid au reu\u0219it; tichetul 4711."] }, "unobserved": { "type": "string", "minLength": 10, "maxLength": 600, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["ExtrasRegistru nu are \xEEnc\u0103 documente de test; \xEEl verific\u0103m \xEEn prima zi de produc\u021Bie."] } } };
var pattern18 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tested === void 0 || !func0.call(data, "tested")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tested" }, schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.by === void 0 || !func0.call(data, "by")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.access === void 0 || !func0.call(data, "access")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "access" }, schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.report === void 0 || !func0.call(data, "report")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "report" }, schema: schema22.required, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "tested" || key0 === "by" || key0 === "access" || key0 === "report" || key0 === "unobserved")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema22, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tested !== void 0 && func0.call(data, "tested")) {
      if (!validate32(data.tested, { instancePath: instancePath + "/tested", parentData: data, parentDataProperty: "tested", rootData })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.by !== void 0 && func0.call(data, "by")) {
      if (!validate25(data.by, { instancePath: instancePath + "/by", parentData: data, parentDataProperty: "by", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.access !== void 0 && func0.call(data, "access")) {
      let data2 = data.access;
      if (typeof data2 === "string") {
        if (func55(data2) > 80) {
          const err5 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/maxLength", keyword: "maxLength", params: { limit: 80 }, schema: 80, parentSchema: schema22.properties.access, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern18.test(data2)) {
          const err6 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema22.properties.access, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.access.type, parentSchema: schema22.properties.access, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.report !== void 0 && func0.call(data, "report")) {
      let data3 = data.report;
      if (typeof data3 === "string") {
        if (func55(data3) > 2e3) {
          const err8 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/maxLength", keyword: "maxLength", params: { limit: 2e3 }, schema: 2e3, parentSchema: schema22.properties.report, data: data3 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (func55(data3) < 10) {
          const err9 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema22.properties.report, data: data3 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern1.test(data3)) {
          const err10 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema22.properties.report, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.report.type, parentSchema: schema22.properties.report, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.unobserved !== void 0 && func0.call(data, "unobserved")) {
      let data4 = data.unobserved;
      if (typeof data4 === "string") {
        if (func55(data4) > 600) {
          const err12 = { instancePath: instancePath + "/unobserved", schemaPath: "#/properties/unobserved/maxLength", keyword: "maxLength", params: { limit: 600 }, schema: 600, parentSchema: schema22.properties.unobserved, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func55(data4) < 10) {
          const err13 = { instancePath: instancePath + "/unobserved", schemaPath: "#/properties/unobserved/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema22.properties.unobserved, data: data4 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (!pattern1.test(data4)) {
          const err14 = { instancePath: instancePath + "/unobserved", schemaPath: "#/properties/unobserved/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema22.properties.unobserved, data: data4 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/unobserved", schemaPath: "#/properties/unobserved/type", keyword: "type", params: { type: "string" }, schema: schema22.properties.unobserved.type, parentSchema: schema22.properties.unobserved, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate64.errors = vErrors;
  return errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "certificates" || key0 === "addresses" || key0 === "vpn" || key0 === "confirmation" || key0 === "clientId")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.certificates !== void 0 && func0.call(data, "certificates")) {
      if (!validate44(data.certificates, { instancePath: instancePath + "/certificates", parentData: data, parentDataProperty: "certificates", rootData })) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
        errors = vErrors.length;
      }
    }
    if (data.addresses !== void 0 && func0.call(data, "addresses")) {
      if (!validate49(data.addresses, { instancePath: instancePath + "/addresses", parentData: data, parentDataProperty: "addresses", rootData })) {
        vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
        errors = vErrors.length;
      }
    }
    if (data.vpn !== void 0 && func0.call(data, "vpn")) {
      if (!validate53(data.vpn, { instancePath: instancePath + "/vpn", parentData: data, parentDataProperty: "vpn", rootData })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.confirmation !== void 0 && func0.call(data, "confirmation")) {
      if (!validate64(data.confirmation, { instancePath: instancePath + "/confirmation", parentData: data, parentDataProperty: "confirmation", rootData })) {
        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
        errors = vErrors.length;
      }
    }
    if (data.clientId !== void 0 && func0.call(data, "clientId")) {
      if (!validate57(data.clientId, { instancePath: instancePath + "/clientId", parentData: data, parentDataProperty: "clientId", rootData })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0 || !func0.call(data, "id")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0 || !func0.call(data, "name")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.documentTypes === void 0 || !func0.call(data, "documentTypes")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documentTypes" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.environments === void 0 || !func0.call(data, "environments")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" }, schema: schema14.required, parentSchema: schema14, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "id" || key0 === "name" || key0 === "rsi" || key0 === "status" || key0 === "reason" || key0 === "documentTypes" || key0 === "environments")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema14, data };
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
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema14.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (func55(data0) < 2) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 2 }, schema: 2, parentSchema: schema14.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (!pattern6.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema14.properties.id, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.id.type, parentSchema: schema14.properties.id, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0 && func0.call(data, "name")) {
      if (!validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.rsi !== void 0 && func0.call(data, "rsi")) {
      let data2 = data.rsi;
      if (typeof data2 === "string") {
        if (func55(data2) > 64) {
          const err9 = { instancePath: instancePath + "/rsi", schemaPath: "#/properties/rsi/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema14.properties.rsi, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func55(data2) < 1) {
          const err10 = { instancePath: instancePath + "/rsi", schemaPath: "#/properties/rsi/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema14.properties.rsi, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (!pattern4.test(data2)) {
          const err11 = { instancePath: instancePath + "/rsi", schemaPath: "#/properties/rsi/pattern", keyword: "pattern", params: { pattern: "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$" }, schema: "^(([\\p{L}\u2116][\\p{L}\\p{M}\\p{P}\u2116 ]*)?[0-9][\\p{L}\\p{M}\\p{P}0-9\u2116 ]*)?$", parentSchema: schema14.properties.rsi, data: data2 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/rsi", schemaPath: "#/properties/rsi/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.rsi.type, parentSchema: schema14.properties.rsi, data: data2 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.status !== void 0 && func0.call(data, "status")) {
      let data3 = data.status;
      if (typeof data3 !== "string") {
        const err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.status.type, parentSchema: schema14.properties.status, data: data3 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data3 === "active" || data3 === "suspended")) {
        const err14 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema14.properties.status.enum }, schema: schema14.properties.status.enum, parentSchema: schema14.properties.status, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.reason !== void 0 && func0.call(data, "reason")) {
      let data4 = data.reason;
      if (typeof data4 === "string") {
        if (func55(data4) > 500) {
          const err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema14.properties.reason, data: data4 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func55(data4) < 3) {
          const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, schema: 3, parentSchema: schema14.properties.reason, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern1.test(data4)) {
          const err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema14.properties.reason, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.reason.type, parentSchema: schema14.properties.reason, data: data4 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.documentTypes !== void 0 && func0.call(data, "documentTypes")) {
      let data5 = data.documentTypes;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          const err19 = { instancePath: instancePath + "/documentTypes", schemaPath: "#/properties/documentTypes/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema14.properties.documentTypes, data: data5 };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data5.length < 1) {
          const err20 = { instancePath: instancePath + "/documentTypes", schemaPath: "#/properties/documentTypes/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema14.properties.documentTypes, data: data5 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func55(data6) > 50) {
              const err21 = { instancePath: instancePath + "/documentTypes/" + i0, schemaPath: "#/properties/documentTypes/items/maxLength", keyword: "maxLength", params: { limit: 50 }, schema: 50, parentSchema: schema14.properties.documentTypes.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (!pattern9.test(data6)) {
              const err22 = { instancePath: instancePath + "/documentTypes/" + i0, schemaPath: "#/properties/documentTypes/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]{1,49}$" }, schema: "^[A-Za-z][A-Za-z0-9_]{1,49}$", parentSchema: schema14.properties.documentTypes.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/documentTypes/" + i0, schemaPath: "#/properties/documentTypes/items/type", keyword: "type", params: { type: "string" }, schema: schema14.properties.documentTypes.items.type, parentSchema: schema14.properties.documentTypes.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/documentTypes", schemaPath: "#/properties/documentTypes/type", keyword: "type", params: { type: "array" }, schema: schema14.properties.documentTypes.type, parentSchema: schema14.properties.documentTypes, data: data5 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.environments !== void 0 && func0.call(data, "environments")) {
      let data7 = data.environments;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          const err25 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, schema: 1, parentSchema: schema14.properties.environments, data: data7 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        for (const key1 of Object.keys(data7)) {
          if (!(key1 === "staging" || key1 === "production")) {
            const err26 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema14.properties.environments, data: data7 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data7.staging !== void 0 && func0.call(data7, "staging")) {
          if (!validate43(data7.staging, { instancePath: instancePath + "/environments/staging", parentData: data7, parentDataProperty: "staging", rootData })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data7.production !== void 0 && func0.call(data7, "production")) {
          if (!validate60(data7.production, { instancePath: instancePath + "/environments/production", parentData: data7, parentDataProperty: "production", rootData })) {
            vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: schema14.properties.environments.type, parentSchema: schema14.properties.environments, data: data7 };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema14.type, parentSchema: schema14, data };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.institution === void 0 || !func0.call(data, "institution")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "institution" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.agreement === void 0 || !func0.call(data, "agreement")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "agreement" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.systems === void 0 || !func0.call(data, "systems")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "systems" }, schema: schema6.required, parentSchema: schema6, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "institution" || key0 === "agreement" || key0 === "systems")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema6, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.institution !== void 0 && func0.call(data, "institution")) {
      if (!validate22(data.institution, { instancePath: instancePath + "/institution", parentData: data, parentDataProperty: "institution", rootData })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.agreement !== void 0 && func0.call(data, "agreement")) {
      if (!validate29(data.agreement, { instancePath: instancePath + "/agreement", parentData: data, parentDataProperty: "agreement", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.systems !== void 0 && func0.call(data, "systems")) {
      let data2 = data.systems;
      if (Array.isArray(data2)) {
        if (data2.length > 50) {
          const err4 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema6.properties.systems, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema6.properties.systems, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate41(data2[i0], { instancePath: instancePath + "/systems/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/systems", schemaPath: "#/properties/systems/type", keyword: "type", params: { type: "array" }, schema: schema6.properties.systems.type, parentSchema: schema6.properties.systems, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema6.type, parentSchema: schema6, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var documentType = validate71;
var schema23 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "document-type.schema.json", "type": "object", "additionalProperties": false, "required": ["code", "title", "official", "versioning", "permanentDeleteOnExpiration", "anonymousVerification"], "properties": { "code": { "type": "string", "maxLength": 50, "pattern": "^[A-Za-z][A-Za-z0-9_]{1,49}$", "examples": ["Cazier"] }, "title": { "type": "object", "additionalProperties": false, "properties": { "ro": { "type": "string", "minLength": 2, "maxLength": 200, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Certificat de cazier judiciar"] }, "en": { "type": "string", "minLength": 2, "maxLength": 200, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["Criminal record certificate"] }, "ru": { "type": "string", "minLength": 2, "maxLength": 200, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", "examples": ["\u0421\u043F\u0440\u0430\u0432\u043A\u0430 \u043E \u0441\u0443\u0434\u0438\u043C\u043E\u0441\u0442\u0438"] } } }, "official": { "type": "boolean" }, "versioning": { "type": "boolean" }, "permanentDeleteOnExpiration": { "type": "boolean" }, "anonymousVerification": { "type": "boolean" }, "expiresAfter": { "type": "string", "maxLength": 12, "pattern": "^P[0-9]{1,4}[DMY]$", "examples": ["P3M"] }, "schema": { "type": "object" }, "samples": { "type": "array", "maxItems": 10, "items": { "type": "object" } }, "templates": { "type": "array", "maxItems": 12, "items": { "type": "object", "additionalProperties": false, "required": ["format", "language"], "properties": { "format": { "type": "string", "enum": ["Pdf", "Html"] }, "language": { "type": "string", "enum": ["Ro", "En", "Ru"] } } } } } };
var pattern25 = new RegExp("^P[0-9]{1,4}[DMY]$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0 || !func0.call(data, "code")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0 || !func0.call(data, "title")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.official === void 0 || !func0.call(data, "official")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "official" }, schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.versioning === void 0 || !func0.call(data, "versioning")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versioning" }, schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.permanentDeleteOnExpiration === void 0 || !func0.call(data, "permanentDeleteOnExpiration")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "permanentDeleteOnExpiration" }, schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.anonymousVerification === void 0 || !func0.call(data, "anonymousVerification")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anonymousVerification" }, schema: schema23.required, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema23.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema23, data };
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
          const err7 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 50 }, schema: 50, parentSchema: schema23.properties.code, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern9.test(data0)) {
          const err8 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_]{1,49}$" }, schema: "^[A-Za-z][A-Za-z0-9_]{1,49}$", parentSchema: schema23.properties.code, data: data0 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.code.type, parentSchema: schema23.properties.code, data: data0 };
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
            const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema23.properties.title, data: data1 };
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
              const err11 = { instancePath: instancePath + "/title/ro", schemaPath: "#/properties/title/properties/ro/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema23.properties.title.properties.ro, data: data2 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func55(data2) < 2) {
              const err12 = { instancePath: instancePath + "/title/ro", schemaPath: "#/properties/title/properties/ro/minLength", keyword: "minLength", params: { limit: 2 }, schema: 2, parentSchema: schema23.properties.title.properties.ro, data: data2 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (!pattern1.test(data2)) {
              const err13 = { instancePath: instancePath + "/title/ro", schemaPath: "#/properties/title/properties/ro/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema23.properties.title.properties.ro, data: data2 };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/title/ro", schemaPath: "#/properties/title/properties/ro/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.title.properties.ro.type, parentSchema: schema23.properties.title.properties.ro, data: data2 };
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
              const err15 = { instancePath: instancePath + "/title/en", schemaPath: "#/properties/title/properties/en/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema23.properties.title.properties.en, data: data3 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (func55(data3) < 2) {
              const err16 = { instancePath: instancePath + "/title/en", schemaPath: "#/properties/title/properties/en/minLength", keyword: "minLength", params: { limit: 2 }, schema: 2, parentSchema: schema23.properties.title.properties.en, data: data3 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (!pattern1.test(data3)) {
              const err17 = { instancePath: instancePath + "/title/en", schemaPath: "#/properties/title/properties/en/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema23.properties.title.properties.en, data: data3 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/title/en", schemaPath: "#/properties/title/properties/en/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.title.properties.en.type, parentSchema: schema23.properties.title.properties.en, data: data3 };
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
              const err19 = { instancePath: instancePath + "/title/ru", schemaPath: "#/properties/title/properties/ru/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema23.properties.title.properties.ru, data: data4 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (func55(data4) < 2) {
              const err20 = { instancePath: instancePath + "/title/ru", schemaPath: "#/properties/title/properties/ru/minLength", keyword: "minLength", params: { limit: 2 }, schema: 2, parentSchema: schema23.properties.title.properties.ru, data: data4 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (!pattern1.test(data4)) {
              const err21 = { instancePath: instancePath + "/title/ru", schemaPath: "#/properties/title/properties/ru/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema23.properties.title.properties.ru, data: data4 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/title/ru", schemaPath: "#/properties/title/properties/ru/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.title.properties.ru.type, parentSchema: schema23.properties.title.properties.ru, data: data4 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "object" }, schema: schema23.properties.title.type, parentSchema: schema23.properties.title, data: data1 };
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
        const err24 = { instancePath: instancePath + "/official", schemaPath: "#/properties/official/type", keyword: "type", params: { type: "boolean" }, schema: schema23.properties.official.type, parentSchema: schema23.properties.official, data: data5 };
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
        const err25 = { instancePath: instancePath + "/versioning", schemaPath: "#/properties/versioning/type", keyword: "type", params: { type: "boolean" }, schema: schema23.properties.versioning.type, parentSchema: schema23.properties.versioning, data: data6 };
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
        const err26 = { instancePath: instancePath + "/permanentDeleteOnExpiration", schemaPath: "#/properties/permanentDeleteOnExpiration/type", keyword: "type", params: { type: "boolean" }, schema: schema23.properties.permanentDeleteOnExpiration.type, parentSchema: schema23.properties.permanentDeleteOnExpiration, data: data7 };
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
        const err27 = { instancePath: instancePath + "/anonymousVerification", schemaPath: "#/properties/anonymousVerification/type", keyword: "type", params: { type: "boolean" }, schema: schema23.properties.anonymousVerification.type, parentSchema: schema23.properties.anonymousVerification, data: data8 };
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
          const err28 = { instancePath: instancePath + "/expiresAfter", schemaPath: "#/properties/expiresAfter/maxLength", keyword: "maxLength", params: { limit: 12 }, schema: 12, parentSchema: schema23.properties.expiresAfter, data: data9 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (!pattern25.test(data9)) {
          const err29 = { instancePath: instancePath + "/expiresAfter", schemaPath: "#/properties/expiresAfter/pattern", keyword: "pattern", params: { pattern: "^P[0-9]{1,4}[DMY]$" }, schema: "^P[0-9]{1,4}[DMY]$", parentSchema: schema23.properties.expiresAfter, data: data9 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/expiresAfter", schemaPath: "#/properties/expiresAfter/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.expiresAfter.type, parentSchema: schema23.properties.expiresAfter, data: data9 };
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
        const err31 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "object" }, schema: schema23.properties.schema.type, parentSchema: schema23.properties.schema, data: data10 };
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
          const err32 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maxItems", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema23.properties.samples, data: data11 };
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
            const err33 = { instancePath: instancePath + "/samples/" + i0, schemaPath: "#/properties/samples/items/type", keyword: "type", params: { type: "object" }, schema: schema23.properties.samples.items.type, parentSchema: schema23.properties.samples.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "array" }, schema: schema23.properties.samples.type, parentSchema: schema23.properties.samples, data: data11 };
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
          const err35 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/maxItems", keyword: "maxItems", params: { limit: 12 }, schema: 12, parentSchema: schema23.properties.templates, data: data13 };
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
              const err36 = { instancePath: instancePath + "/templates/" + i1, schemaPath: "#/properties/templates/items/required", keyword: "required", params: { missingProperty: "format" }, schema: schema23.properties.templates.items.required, parentSchema: schema23.properties.templates.items, data: data14 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data14.language === void 0 || !func0.call(data14, "language")) {
              const err37 = { instancePath: instancePath + "/templates/" + i1, schemaPath: "#/properties/templates/items/required", keyword: "required", params: { missingProperty: "language" }, schema: schema23.properties.templates.items.required, parentSchema: schema23.properties.templates.items, data: data14 };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            for (const key2 of Object.keys(data14)) {
              if (!(key2 === "format" || key2 === "language")) {
                const err38 = { instancePath: instancePath + "/templates/" + i1, schemaPath: "#/properties/templates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema23.properties.templates.items, data: data14 };
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
                const err39 = { instancePath: instancePath + "/templates/" + i1 + "/format", schemaPath: "#/properties/templates/items/properties/format/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.templates.items.properties.format.type, parentSchema: schema23.properties.templates.items.properties.format, data: data15 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (!(data15 === "Pdf" || data15 === "Html")) {
                const err40 = { instancePath: instancePath + "/templates/" + i1 + "/format", schemaPath: "#/properties/templates/items/properties/format/enum", keyword: "enum", params: { allowedValues: schema23.properties.templates.items.properties.format.enum }, schema: schema23.properties.templates.items.properties.format.enum, parentSchema: schema23.properties.templates.items.properties.format, data: data15 };
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
                const err41 = { instancePath: instancePath + "/templates/" + i1 + "/language", schemaPath: "#/properties/templates/items/properties/language/type", keyword: "type", params: { type: "string" }, schema: schema23.properties.templates.items.properties.language.type, parentSchema: schema23.properties.templates.items.properties.language, data: data16 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
              if (!(data16 === "Ro" || data16 === "En" || data16 === "Ru")) {
                const err42 = { instancePath: instancePath + "/templates/" + i1 + "/language", schemaPath: "#/properties/templates/items/properties/language/enum", keyword: "enum", params: { allowedValues: schema23.properties.templates.items.properties.language.enum }, schema: schema23.properties.templates.items.properties.language.enum, parentSchema: schema23.properties.templates.items.properties.language, data: data16 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/templates/" + i1, schemaPath: "#/properties/templates/items/type", keyword: "type", params: { type: "object" }, schema: schema23.properties.templates.items.type, parentSchema: schema23.properties.templates.items, data: data14 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/type", keyword: "type", params: { type: "array" }, schema: schema23.properties.templates.type, parentSchema: schema23.properties.templates, data: data13 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
  } else {
    const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err45];
    } else {
      vErrors.push(err45);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
var certificates = validate72;
var schema24 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "certificates.schema.json", "type": "object", "additionalProperties": false, "required": ["certificates"], "properties": { "certificates": { "type": "array", "maxItems": 1e5, "items": { "type": "object", "additionalProperties": false, "required": ["serial", "issuer", "sha256", "owner", "service", "file"], "properties": { "serial": { "type": "string", "maxLength": 40, "pattern": "^([0-9A-F]{2}){1,20}$", "examples": ["40000000018A01DB5ECE5FBBF0CF"] }, "issuer": { "type": "string", "minLength": 1, "maxLength": 200 }, "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "owner": { "type": "string", "maxLength": 13, "pattern": "^1[0-9]{12}$" }, "service": { "type": "string", "minLength": 2, "maxLength": 40, "examples": ["MPass"] }, "file": { "type": "string", "maxLength": 128, "pattern": "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$" } } } } } };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.certificates === void 0 || !func0.call(data, "certificates")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "certificates" }, schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "certificates")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema24, data };
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
          const err2 = { instancePath: instancePath + "/certificates", schemaPath: "#/properties/certificates/maxItems", keyword: "maxItems", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema24.properties.certificates, data: data0 };
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
              const err3 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/required", keyword: "required", params: { missingProperty: "serial" }, schema: schema24.properties.certificates.items.required, parentSchema: schema24.properties.certificates.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.issuer === void 0 || !func0.call(data1, "issuer")) {
              const err4 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/required", keyword: "required", params: { missingProperty: "issuer" }, schema: schema24.properties.certificates.items.required, parentSchema: schema24.properties.certificates.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.sha256 === void 0 || !func0.call(data1, "sha256")) {
              const err5 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/required", keyword: "required", params: { missingProperty: "sha256" }, schema: schema24.properties.certificates.items.required, parentSchema: schema24.properties.certificates.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.owner === void 0 || !func0.call(data1, "owner")) {
              const err6 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/required", keyword: "required", params: { missingProperty: "owner" }, schema: schema24.properties.certificates.items.required, parentSchema: schema24.properties.certificates.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.service === void 0 || !func0.call(data1, "service")) {
              const err7 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/required", keyword: "required", params: { missingProperty: "service" }, schema: schema24.properties.certificates.items.required, parentSchema: schema24.properties.certificates.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.file === void 0 || !func0.call(data1, "file")) {
              const err8 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/required", keyword: "required", params: { missingProperty: "file" }, schema: schema24.properties.certificates.items.required, parentSchema: schema24.properties.certificates.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 of Object.keys(data1)) {
              if (!(key1 === "serial" || key1 === "issuer" || key1 === "sha256" || key1 === "owner" || key1 === "service" || key1 === "file")) {
                const err9 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema24.properties.certificates.items, data: data1 };
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
                  const err10 = { instancePath: instancePath + "/certificates/" + i0 + "/serial", schemaPath: "#/properties/certificates/items/properties/serial/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema24.properties.certificates.items.properties.serial, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (!pattern11.test(data2)) {
                  const err11 = { instancePath: instancePath + "/certificates/" + i0 + "/serial", schemaPath: "#/properties/certificates/items/properties/serial/pattern", keyword: "pattern", params: { pattern: "^([0-9A-F]{2}){1,20}$" }, schema: "^([0-9A-F]{2}){1,20}$", parentSchema: schema24.properties.certificates.items.properties.serial, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/certificates/" + i0 + "/serial", schemaPath: "#/properties/certificates/items/properties/serial/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.certificates.items.properties.serial.type, parentSchema: schema24.properties.certificates.items.properties.serial, data: data2 };
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
                  const err13 = { instancePath: instancePath + "/certificates/" + i0 + "/issuer", schemaPath: "#/properties/certificates/items/properties/issuer/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema24.properties.certificates.items.properties.issuer, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (func55(data3) < 1) {
                  const err14 = { instancePath: instancePath + "/certificates/" + i0 + "/issuer", schemaPath: "#/properties/certificates/items/properties/issuer/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema24.properties.certificates.items.properties.issuer, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/certificates/" + i0 + "/issuer", schemaPath: "#/properties/certificates/items/properties/issuer/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.certificates.items.properties.issuer.type, parentSchema: schema24.properties.certificates.items.properties.issuer, data: data3 };
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
                  const err16 = { instancePath: instancePath + "/certificates/" + i0 + "/sha256", schemaPath: "#/properties/certificates/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema24.properties.certificates.items.properties.sha256, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (!pattern12.test(data4)) {
                  const err17 = { instancePath: instancePath + "/certificates/" + i0 + "/sha256", schemaPath: "#/properties/certificates/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, schema: "^[0-9a-f]{64}$", parentSchema: schema24.properties.certificates.items.properties.sha256, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/certificates/" + i0 + "/sha256", schemaPath: "#/properties/certificates/items/properties/sha256/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.certificates.items.properties.sha256.type, parentSchema: schema24.properties.certificates.items.properties.sha256, data: data4 };
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
                  const err19 = { instancePath: instancePath + "/certificates/" + i0 + "/owner", schemaPath: "#/properties/certificates/items/properties/owner/maxLength", keyword: "maxLength", params: { limit: 13 }, schema: 13, parentSchema: schema24.properties.certificates.items.properties.owner, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (!pattern0.test(data5)) {
                  const err20 = { instancePath: instancePath + "/certificates/" + i0 + "/owner", schemaPath: "#/properties/certificates/items/properties/owner/pattern", keyword: "pattern", params: { pattern: "^1[0-9]{12}$" }, schema: "^1[0-9]{12}$", parentSchema: schema24.properties.certificates.items.properties.owner, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/certificates/" + i0 + "/owner", schemaPath: "#/properties/certificates/items/properties/owner/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.certificates.items.properties.owner.type, parentSchema: schema24.properties.certificates.items.properties.owner, data: data5 };
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
                  const err22 = { instancePath: instancePath + "/certificates/" + i0 + "/service", schemaPath: "#/properties/certificates/items/properties/service/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema24.properties.certificates.items.properties.service, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (func55(data6) < 2) {
                  const err23 = { instancePath: instancePath + "/certificates/" + i0 + "/service", schemaPath: "#/properties/certificates/items/properties/service/minLength", keyword: "minLength", params: { limit: 2 }, schema: 2, parentSchema: schema24.properties.certificates.items.properties.service, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/certificates/" + i0 + "/service", schemaPath: "#/properties/certificates/items/properties/service/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.certificates.items.properties.service.type, parentSchema: schema24.properties.certificates.items.properties.service, data: data6 };
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
                  const err25 = { instancePath: instancePath + "/certificates/" + i0 + "/file", schemaPath: "#/properties/certificates/items/properties/file/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema24.properties.certificates.items.properties.file, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (!pattern10.test(data7)) {
                  const err26 = { instancePath: instancePath + "/certificates/" + i0 + "/file", schemaPath: "#/properties/certificates/items/properties/file/pattern", keyword: "pattern", params: { pattern: "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$" }, schema: "^certificates/[a-z0-9]([._-]?[a-z0-9]){0,99}\\.cer$", parentSchema: schema24.properties.certificates.items.properties.file, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/certificates/" + i0 + "/file", schemaPath: "#/properties/certificates/items/properties/file/type", keyword: "type", params: { type: "string" }, schema: schema24.properties.certificates.items.properties.file.type, parentSchema: schema24.properties.certificates.items.properties.file, data: data7 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/certificates/" + i0, schemaPath: "#/properties/certificates/items/type", keyword: "type", params: { type: "object" }, schema: schema24.properties.certificates.items.type, parentSchema: schema24.properties.certificates.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/certificates", schemaPath: "#/properties/certificates/type", keyword: "type", params: { type: "array" }, schema: schema24.properties.certificates.type, parentSchema: schema24.properties.certificates, data: data0 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var revoked = validate73;
var schema25 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "revoked.schema.json", "type": "object", "additionalProperties": false, "required": ["revoked"], "properties": { "revoked": { "type": "array", "maxItems": 1e5, "items": { "type": "object", "additionalProperties": false, "required": ["sha256", "since", "reason"], "properties": { "sha256": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "serial": { "type": "string", "maxLength": 40, "pattern": "^([0-9A-F]{2}){1,20}$" }, "since": { "type": "string", "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2026-02-16"] }, "reason": { "type": "string", "minLength": 3, "maxLength": 500, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" } } } } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.revoked === void 0 || !func0.call(data, "revoked")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "revoked" }, schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "revoked")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema25, data };
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
          const err2 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/maxItems", keyword: "maxItems", params: { limit: 1e5 }, schema: 1e5, parentSchema: schema25.properties.revoked, data: data0 };
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
              const err3 = { instancePath: instancePath + "/revoked/" + i0, schemaPath: "#/properties/revoked/items/required", keyword: "required", params: { missingProperty: "sha256" }, schema: schema25.properties.revoked.items.required, parentSchema: schema25.properties.revoked.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.since === void 0 || !func0.call(data1, "since")) {
              const err4 = { instancePath: instancePath + "/revoked/" + i0, schemaPath: "#/properties/revoked/items/required", keyword: "required", params: { missingProperty: "since" }, schema: schema25.properties.revoked.items.required, parentSchema: schema25.properties.revoked.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.reason === void 0 || !func0.call(data1, "reason")) {
              const err5 = { instancePath: instancePath + "/revoked/" + i0, schemaPath: "#/properties/revoked/items/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema25.properties.revoked.items.required, parentSchema: schema25.properties.revoked.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            for (const key1 of Object.keys(data1)) {
              if (!(key1 === "sha256" || key1 === "serial" || key1 === "since" || key1 === "reason")) {
                const err6 = { instancePath: instancePath + "/revoked/" + i0, schemaPath: "#/properties/revoked/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema25.properties.revoked.items, data: data1 };
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
                  const err7 = { instancePath: instancePath + "/revoked/" + i0 + "/sha256", schemaPath: "#/properties/revoked/items/properties/sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema25.properties.revoked.items.properties.sha256, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                if (!pattern12.test(data2)) {
                  const err8 = { instancePath: instancePath + "/revoked/" + i0 + "/sha256", schemaPath: "#/properties/revoked/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, schema: "^[0-9a-f]{64}$", parentSchema: schema25.properties.revoked.items.properties.sha256, data: data2 };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/revoked/" + i0 + "/sha256", schemaPath: "#/properties/revoked/items/properties/sha256/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.revoked.items.properties.sha256.type, parentSchema: schema25.properties.revoked.items.properties.sha256, data: data2 };
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
                  const err10 = { instancePath: instancePath + "/revoked/" + i0 + "/serial", schemaPath: "#/properties/revoked/items/properties/serial/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema25.properties.revoked.items.properties.serial, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (!pattern11.test(data3)) {
                  const err11 = { instancePath: instancePath + "/revoked/" + i0 + "/serial", schemaPath: "#/properties/revoked/items/properties/serial/pattern", keyword: "pattern", params: { pattern: "^([0-9A-F]{2}){1,20}$" }, schema: "^([0-9A-F]{2}){1,20}$", parentSchema: schema25.properties.revoked.items.properties.serial, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/revoked/" + i0 + "/serial", schemaPath: "#/properties/revoked/items/properties/serial/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.revoked.items.properties.serial.type, parentSchema: schema25.properties.revoked.items.properties.serial, data: data3 };
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
                  const err13 = { instancePath: instancePath + "/revoked/" + i0 + "/since", schemaPath: "#/properties/revoked/items/properties/since/maxLength", keyword: "maxLength", params: { limit: 10 }, schema: 10, parentSchema: schema25.properties.revoked.items.properties.since, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (!pattern5.test(data4)) {
                  const err14 = { instancePath: instancePath + "/revoked/" + i0 + "/since", schemaPath: "#/properties/revoked/items/properties/since/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema25.properties.revoked.items.properties.since, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/revoked/" + i0 + "/since", schemaPath: "#/properties/revoked/items/properties/since/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.revoked.items.properties.since.type, parentSchema: schema25.properties.revoked.items.properties.since, data: data4 };
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
                  const err16 = { instancePath: instancePath + "/revoked/" + i0 + "/reason", schemaPath: "#/properties/revoked/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema25.properties.revoked.items.properties.reason, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (func55(data5) < 3) {
                  const err17 = { instancePath: instancePath + "/revoked/" + i0 + "/reason", schemaPath: "#/properties/revoked/items/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, schema: 3, parentSchema: schema25.properties.revoked.items.properties.reason, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (!pattern1.test(data5)) {
                  const err18 = { instancePath: instancePath + "/revoked/" + i0 + "/reason", schemaPath: "#/properties/revoked/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema25.properties.revoked.items.properties.reason, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/revoked/" + i0 + "/reason", schemaPath: "#/properties/revoked/items/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema25.properties.revoked.items.properties.reason.type, parentSchema: schema25.properties.revoked.items.properties.reason, data: data5 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/revoked/" + i0, schemaPath: "#/properties/revoked/items/type", keyword: "type", params: { type: "object" }, schema: schema25.properties.revoked.items.type, parentSchema: schema25.properties.revoked.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/type", keyword: "type", params: { type: "array" }, schema: schema25.properties.revoked.type, parentSchema: schema25.properties.revoked, data: data0 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var policy = validate74;
var schema26 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "policy.schema.json", "type": "object", "additionalProperties": false, "required": ["age", "locales", "environments", "limits"], "properties": { "example": { "type": "boolean", "default": false }, "locales": { "type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true, "items": { "type": "string", "enum": ["ro", "en", "ru"] }, "examples": [["ro", "en", "ru"]] }, "age": { "type": "object", "additionalProperties": false, "required": ["mailbox", "accounts"], "properties": { "mailbox": { "type": "string", "maxLength": 254, "pattern": "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$", "examples": ["servicii@exemplu.md"] }, "approvers": { "type": "object", "additionalProperties": false, "properties": { "code": { "type": "integer", "minimum": 1, "maximum": 10, "default": 1 }, "registry": { "type": "integer", "minimum": 1, "maximum": 10, "default": 1 } } }, "accounts": { "type": "array", "maxItems": 50, "items": { "type": "object", "additionalProperties": false, "required": ["login", "id"], "properties": { "login": { "type": "string", "maxLength": 39, "pattern": "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } } } } }, "environments": { "type": "object", "additionalProperties": false, "required": ["staging", "production"], "properties": { "staging": { "allOf": [{ "$ref": "#/definitions/environment" }, { "properties": { "branch": { "const": "environment/staging" } } }] }, "production": { "allOf": [{ "$ref": "#/definitions/environment" }, { "properties": { "branch": { "const": "environment/production" } } }] } } }, "limits": { "type": "object", "additionalProperties": false, "required": ["certificateExpiresSoonDays", "certificateValidityDays", "stagingDaysBeforeConfirmation"], "properties": { "certificateExpiresSoonDays": { "type": "integer", "minimum": 1, "maximum": 365, "examples": [30] }, "certificatePurposeRequired": { "type": "boolean", "default": false }, "certificateValidityDays": { "type": "integer", "minimum": 1, "maximum": 3660, "examples": [825] }, "gatewaySilenceMinutes": { "type": "integer", "minimum": 20, "maximum": 10080, "default": 60, "examples": [60] }, "publicationValidityDays": { "type": "integer", "minimum": 2, "maximum": 365, "examples": [14] }, "observedWithinDays": { "type": "integer", "minimum": 1, "maximum": 90, "default": 30, "examples": [30] }, "stagingDaysBeforeConfirmation": { "type": "integer", "minimum": 0, "maximum": 365, "examples": [3] } } }, "notices": { "type": "object", "additionalProperties": false, "required": ["delivery"], "properties": { "delivery": { "type": "string", "enum": ["comment", "mail", "both"], "default": "comment" }, "from": { "type": "string", "maxLength": 254, "pattern": "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$", "examples": ["mdocs@exemplu.md"] }, "allowedDomains": { "type": "array", "minItems": 1, "maxItems": 1e3, "uniqueItems": true, "items": { "type": "string", "maxLength": 180, "pattern": "^[a-z0-9]([.-]?[a-z0-9]){1,179}$" }, "examples": [["gov.md", "exemplu.md"]] } } }, "portal": { "type": "object", "additionalProperties": false, "required": ["details"], "properties": { "details": { "type": "boolean" }, "claims": { "type": "string", "enum": ["hashed", "plain"] } } }, "stagedRules": { "type": "array", "maxItems": 100, "items": { "type": "object", "additionalProperties": false, "required": ["rule", "reason"], "properties": { "rule": { "$ref": "#/definitions/code" }, "notice": { "$ref": "#/definitions/date" }, "warning": { "$ref": "#/definitions/date" }, "error": { "$ref": "#/definitions/date" }, "reason": { "$ref": "#/definitions/reason" } } } }, "exceptions": { "type": "array", "maxItems": 1e3, "items": { "type": "object", "additionalProperties": false, "required": ["rule", "institutions", "reason", "expires"], "properties": { "rule": { "$ref": "#/definitions/code" }, "institutions": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "maxLength": 63, "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } }, "system": { "type": "string", "maxLength": 63, "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "value": { "type": "string", "minLength": 1, "maxLength": 128 }, "reason": { "$ref": "#/definitions/reason" }, "expires": { "$ref": "#/definitions/date" } } } } }, "definitions": { "date": { "type": "string", "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2026-06-01"] }, "code": { "type": "string", "maxLength": 64, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "examples": ["certificate-expires-soon"] }, "reason": { "type": "string", "minLength": 10, "maxLength": 500, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, "environment": { "type": "object", "additionalProperties": false, "required": ["branch", "serviceUrl", "apiUrl", "authorities", "network", "gateway"], "properties": { "branch": { "type": "string", "maxLength": 40 }, "serviceUrl": { "type": "string", "maxLength": 200, "pattern": "^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?/?$", "examples": ["https://mdocs.gov.md"] }, "apiUrl": { "type": "string", "maxLength": 200, "pattern": "^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?/[a-z0-9/-]*$", "examples": ["https://mdocs.gov.md:8443/api/"] }, "authorities": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "string", "maxLength": 100, "pattern": "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$" } }, "revocationLists": { "type": "array", "maxItems": 20, "items": { "type": "string", "maxLength": 100, "pattern": "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$" } }, "network": { "type": "object", "additionalProperties": false, "required": ["ipv4Prefix", "ipv6Prefix", "vpnPrefix", "addressesPerSystem"], "properties": { "ipv4Prefix": { "type": "integer", "minimum": 8, "maximum": 32, "examples": [29] }, "ipv6Prefix": { "type": "integer", "minimum": 32, "maximum": 128, "examples": [64] }, "vpnPrefix": { "type": "integer", "minimum": 8, "maximum": 32, "examples": [24] }, "addressesPerSystem": { "type": "integer", "minimum": 1, "maximum": 65536, "examples": [256] } } }, "targets": { "type": "array", "minItems": 1, "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "enum": ["nginx", "haproxy", "firewall", "wireguard", "strongswan"] }, "default": ["nginx"], "examples": [["nginx"], ["haproxy"]] }, "operators": { "type": "array", "maxItems": 64, "uniqueItems": true, "items": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$" }, "examples": [["192.0.2.0/28"]] }, "vpn": { "type": "object", "additionalProperties": false, "required": ["endpoint", "gateway"], "properties": { "endpoint": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f.:]{2,45}$", "examples": ["203.0.113.1"] }, "gateway": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f.:]{2,45}$", "examples": ["10.255.0.1"] }, "wireguard": { "type": "object", "additionalProperties": false, "required": ["port", "publicKey"], "properties": { "port": { "type": "integer", "minimum": 1, "maximum": 65535, "examples": [51820] }, "publicKey": { "type": "string", "maxLength": 44, "pattern": "^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$" } } }, "ikev2": { "type": "object", "additionalProperties": false, "required": ["identity", "fingerprint"], "properties": { "identity": { "type": "string", "maxLength": 200, "pattern": "^([a-z0-9]+(-+[a-z0-9]+)*\\.)+[a-z][a-z0-9]*(-+[a-z0-9]+)*$", "examples": ["vpn.mdocs.gov.md"] }, "fingerprint": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } } } } }, "gateway": { "type": "object", "additionalProperties": false, "required": ["listen", "serverName", "upstream", "directory", "certificate", "key"], "properties": { "listen": { "type": "string", "maxLength": 60, "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}:|\\[[0-9a-f:]{2,39}\\]:)?([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", "examples": ["8443"] }, "serverName": { "type": "string", "maxLength": 200, "pattern": "^([a-z0-9]+(-+[a-z0-9]+)*\\.)+[a-z][a-z0-9]*(-+[a-z0-9]+)*$", "examples": ["mdocs.gov.md"] }, "upstream": { "type": "string", "maxLength": 200, "pattern": "^https?://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?$", "examples": ["http://127.0.0.1:8080"] }, "directory": { "type": "string", "maxLength": 100, "pattern": "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, "certificate": { "type": "string", "maxLength": 100, "pattern": "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, "key": { "type": "string", "maxLength": 100, "pattern": "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, "requestsPerSecond": { "type": "integer", "minimum": 1, "maximum": 1e4, "examples": [100] }, "callsAtOnce": { "type": "integer", "minimum": 1, "maximum": 1e4, "examples": [200] }, "proxyProtocolFrom": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "maxLength": 43, "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}/(3[0-2]|[12]?[0-9])|[0-9a-f:]{2,39}/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$" }, "examples": [["10.0.4.0/28"]] }, "afterEnd": { "type": "string", "enum": ["keep", "close"], "default": "keep" } } } } } } };
var pattern34 = new RegExp("^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$", "u");
var pattern54 = new RegExp("^[a-z0-9]([.-]?[a-z0-9]){1,179}$", "u");
var schema27 = { "type": "object", "additionalProperties": false, "required": ["branch", "serviceUrl", "apiUrl", "authorities", "network", "gateway"], "properties": { "branch": { "type": "string", "maxLength": 40 }, "serviceUrl": { "type": "string", "maxLength": 200, "pattern": "^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?/?$", "examples": ["https://mdocs.gov.md"] }, "apiUrl": { "type": "string", "maxLength": 200, "pattern": "^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?/[a-z0-9/-]*$", "examples": ["https://mdocs.gov.md:8443/api/"] }, "authorities": { "type": "array", "minItems": 1, "maxItems": 20, "items": { "type": "string", "maxLength": 100, "pattern": "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$" } }, "revocationLists": { "type": "array", "maxItems": 20, "items": { "type": "string", "maxLength": 100, "pattern": "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$" } }, "network": { "type": "object", "additionalProperties": false, "required": ["ipv4Prefix", "ipv6Prefix", "vpnPrefix", "addressesPerSystem"], "properties": { "ipv4Prefix": { "type": "integer", "minimum": 8, "maximum": 32, "examples": [29] }, "ipv6Prefix": { "type": "integer", "minimum": 32, "maximum": 128, "examples": [64] }, "vpnPrefix": { "type": "integer", "minimum": 8, "maximum": 32, "examples": [24] }, "addressesPerSystem": { "type": "integer", "minimum": 1, "maximum": 65536, "examples": [256] } } }, "targets": { "type": "array", "minItems": 1, "maxItems": 10, "uniqueItems": true, "items": { "type": "string", "enum": ["nginx", "haproxy", "firewall", "wireguard", "strongswan"] }, "default": ["nginx"], "examples": [["nginx"], ["haproxy"]] }, "operators": { "type": "array", "maxItems": 64, "uniqueItems": true, "items": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$" }, "examples": [["192.0.2.0/28"]] }, "vpn": { "type": "object", "additionalProperties": false, "required": ["endpoint", "gateway"], "properties": { "endpoint": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f.:]{2,45}$", "examples": ["203.0.113.1"] }, "gateway": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f.:]{2,45}$", "examples": ["10.255.0.1"] }, "wireguard": { "type": "object", "additionalProperties": false, "required": ["port", "publicKey"], "properties": { "port": { "type": "integer", "minimum": 1, "maximum": 65535, "examples": [51820] }, "publicKey": { "type": "string", "maxLength": 44, "pattern": "^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$" } } }, "ikev2": { "type": "object", "additionalProperties": false, "required": ["identity", "fingerprint"], "properties": { "identity": { "type": "string", "maxLength": 200, "pattern": "^([a-z0-9]+(-+[a-z0-9]+)*\\.)+[a-z][a-z0-9]*(-+[a-z0-9]+)*$", "examples": ["vpn.mdocs.gov.md"] }, "fingerprint": { "type": "string", "maxLength": 64, "pattern": "^[0-9a-f]{64}$" } } } } }, "gateway": { "type": "object", "additionalProperties": false, "required": ["listen", "serverName", "upstream", "directory", "certificate", "key"], "properties": { "listen": { "type": "string", "maxLength": 60, "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}:|\\[[0-9a-f:]{2,39}\\]:)?([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", "examples": ["8443"] }, "serverName": { "type": "string", "maxLength": 200, "pattern": "^([a-z0-9]+(-+[a-z0-9]+)*\\.)+[a-z][a-z0-9]*(-+[a-z0-9]+)*$", "examples": ["mdocs.gov.md"] }, "upstream": { "type": "string", "maxLength": 200, "pattern": "^https?://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?$", "examples": ["http://127.0.0.1:8080"] }, "directory": { "type": "string", "maxLength": 100, "pattern": "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, "certificate": { "type": "string", "maxLength": 100, "pattern": "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, "key": { "type": "string", "maxLength": 100, "pattern": "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, "requestsPerSecond": { "type": "integer", "minimum": 1, "maximum": 1e4, "examples": [100] }, "callsAtOnce": { "type": "integer", "minimum": 1, "maximum": 1e4, "examples": [200] }, "proxyProtocolFrom": { "type": "array", "minItems": 1, "maxItems": 20, "uniqueItems": true, "items": { "type": "string", "maxLength": 43, "pattern": "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}/(3[0-2]|[12]?[0-9])|[0-9a-f:]{2,39}/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$" }, "examples": [["10.0.4.0/28"]] }, "afterEnd": { "type": "string", "enum": ["keep", "close"], "default": "keep" } } } } };
var pattern36 = new RegExp("^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?/?$", "u");
var pattern37 = new RegExp("^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?/[a-z0-9/-]*$", "u");
var pattern38 = new RegExp("^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$", "u");
var pattern39 = new RegExp("^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$", "u");
var pattern41 = new RegExp("^[0-9a-f.:]{2,45}$", "u");
var pattern44 = new RegExp("^([a-z0-9]+(-+[a-z0-9]+)*\\.)+[a-z][a-z0-9]*(-+[a-z0-9]+)*$", "u");
var pattern46 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}:|\\[[0-9a-f:]{2,39}\\]:)?([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", "u");
var pattern48 = new RegExp("^https?://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?$", "u");
var pattern49 = new RegExp("^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$", "u");
var pattern52 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}/(3[0-2]|[12]?[0-9])|[0-9a-f:]{2,39}/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.branch === void 0 || !func0.call(data, "branch")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branch" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.serviceUrl === void 0 || !func0.call(data, "serviceUrl")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serviceUrl" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.apiUrl === void 0 || !func0.call(data, "apiUrl")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiUrl" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.authorities === void 0 || !func0.call(data, "authorities")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorities" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.network === void 0 || !func0.call(data, "network")) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "network" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.gateway === void 0 || !func0.call(data, "gateway")) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gateway" }, schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema27.properties, key0)) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema27, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.branch !== void 0 && func0.call(data, "branch")) {
      let data0 = data.branch;
      if (typeof data0 === "string") {
        if (func55(data0) > 40) {
          const err7 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/maxLength", keyword: "maxLength", params: { limit: 40 }, schema: 40, parentSchema: schema27.properties.branch, data: data0 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.branch.type, parentSchema: schema27.properties.branch, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.serviceUrl !== void 0 && func0.call(data, "serviceUrl")) {
      let data1 = data.serviceUrl;
      if (typeof data1 === "string") {
        if (func55(data1) > 200) {
          const err9 = { instancePath: instancePath + "/serviceUrl", schemaPath: "#/properties/serviceUrl/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema27.properties.serviceUrl, data: data1 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern36.test(data1)) {
          const err10 = { instancePath: instancePath + "/serviceUrl", schemaPath: "#/properties/serviceUrl/pattern", keyword: "pattern", params: { pattern: "^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?/?$" }, schema: "^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?/?$", parentSchema: schema27.properties.serviceUrl, data: data1 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/serviceUrl", schemaPath: "#/properties/serviceUrl/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.serviceUrl.type, parentSchema: schema27.properties.serviceUrl, data: data1 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.apiUrl !== void 0 && func0.call(data, "apiUrl")) {
      let data2 = data.apiUrl;
      if (typeof data2 === "string") {
        if (func55(data2) > 200) {
          const err12 = { instancePath: instancePath + "/apiUrl", schemaPath: "#/properties/apiUrl/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema27.properties.apiUrl, data: data2 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern37.test(data2)) {
          const err13 = { instancePath: instancePath + "/apiUrl", schemaPath: "#/properties/apiUrl/pattern", keyword: "pattern", params: { pattern: "^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?/[a-z0-9/-]*$" }, schema: "^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?/[a-z0-9/-]*$", parentSchema: schema27.properties.apiUrl, data: data2 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/apiUrl", schemaPath: "#/properties/apiUrl/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.apiUrl.type, parentSchema: schema27.properties.apiUrl, data: data2 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.authorities !== void 0 && func0.call(data, "authorities")) {
      let data3 = data.authorities;
      if (Array.isArray(data3)) {
        if (data3.length > 20) {
          const err15 = { instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema27.properties.authorities, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err16 = { instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema27.properties.authorities, data: data3 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func55(data4) > 100) {
              const err17 = { instancePath: instancePath + "/authorities/" + i0, schemaPath: "#/properties/authorities/items/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema27.properties.authorities.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!pattern38.test(data4)) {
              const err18 = { instancePath: instancePath + "/authorities/" + i0, schemaPath: "#/properties/authorities/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$" }, schema: "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.pem$", parentSchema: schema27.properties.authorities.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/authorities/" + i0, schemaPath: "#/properties/authorities/items/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.authorities.items.type, parentSchema: schema27.properties.authorities.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/authorities", schemaPath: "#/properties/authorities/type", keyword: "type", params: { type: "array" }, schema: schema27.properties.authorities.type, parentSchema: schema27.properties.authorities, data: data3 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.revocationLists !== void 0 && func0.call(data, "revocationLists")) {
      let data5 = data.revocationLists;
      if (Array.isArray(data5)) {
        if (data5.length > 20) {
          const err21 = { instancePath: instancePath + "/revocationLists", schemaPath: "#/properties/revocationLists/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema27.properties.revocationLists, data: data5 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 === "string") {
            if (func55(data6) > 100) {
              const err22 = { instancePath: instancePath + "/revocationLists/" + i1, schemaPath: "#/properties/revocationLists/items/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema27.properties.revocationLists.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (!pattern39.test(data6)) {
              const err23 = { instancePath: instancePath + "/revocationLists/" + i1, schemaPath: "#/properties/revocationLists/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$" }, schema: "^[a-z0-9]([._-]?[a-z0-9]){0,80}\\.crl$", parentSchema: schema27.properties.revocationLists.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/revocationLists/" + i1, schemaPath: "#/properties/revocationLists/items/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.revocationLists.items.type, parentSchema: schema27.properties.revocationLists.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/revocationLists", schemaPath: "#/properties/revocationLists/type", keyword: "type", params: { type: "array" }, schema: schema27.properties.revocationLists.type, parentSchema: schema27.properties.revocationLists, data: data5 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.network !== void 0 && func0.call(data, "network")) {
      let data7 = data.network;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.ipv4Prefix === void 0 || !func0.call(data7, "ipv4Prefix")) {
          const err26 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/required", keyword: "required", params: { missingProperty: "ipv4Prefix" }, schema: schema27.properties.network.required, parentSchema: schema27.properties.network, data: data7 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data7.ipv6Prefix === void 0 || !func0.call(data7, "ipv6Prefix")) {
          const err27 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/required", keyword: "required", params: { missingProperty: "ipv6Prefix" }, schema: schema27.properties.network.required, parentSchema: schema27.properties.network, data: data7 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data7.vpnPrefix === void 0 || !func0.call(data7, "vpnPrefix")) {
          const err28 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/required", keyword: "required", params: { missingProperty: "vpnPrefix" }, schema: schema27.properties.network.required, parentSchema: schema27.properties.network, data: data7 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data7.addressesPerSystem === void 0 || !func0.call(data7, "addressesPerSystem")) {
          const err29 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/required", keyword: "required", params: { missingProperty: "addressesPerSystem" }, schema: schema27.properties.network.required, parentSchema: schema27.properties.network, data: data7 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key1 of Object.keys(data7)) {
          if (!(key1 === "ipv4Prefix" || key1 === "ipv6Prefix" || key1 === "vpnPrefix" || key1 === "addressesPerSystem")) {
            const err30 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema27.properties.network, data: data7 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data7.ipv4Prefix !== void 0 && func0.call(data7, "ipv4Prefix")) {
          let data8 = data7.ipv4Prefix;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err31 = { instancePath: instancePath + "/network/ipv4Prefix", schemaPath: "#/properties/network/properties/ipv4Prefix/type", keyword: "type", params: { type: "integer" }, schema: schema27.properties.network.properties.ipv4Prefix.type, parentSchema: schema27.properties.network.properties.ipv4Prefix, data: data8 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 32 || isNaN(data8)) {
              const err32 = { instancePath: instancePath + "/network/ipv4Prefix", schemaPath: "#/properties/network/properties/ipv4Prefix/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32 }, schema: 32, parentSchema: schema27.properties.network.properties.ipv4Prefix, data: data8 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data8 < 8 || isNaN(data8)) {
              const err33 = { instancePath: instancePath + "/network/ipv4Prefix", schemaPath: "#/properties/network/properties/ipv4Prefix/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, schema: 8, parentSchema: schema27.properties.network.properties.ipv4Prefix, data: data8 };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          }
        }
        if (data7.ipv6Prefix !== void 0 && func0.call(data7, "ipv6Prefix")) {
          let data9 = data7.ipv6Prefix;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err34 = { instancePath: instancePath + "/network/ipv6Prefix", schemaPath: "#/properties/network/properties/ipv6Prefix/type", keyword: "type", params: { type: "integer" }, schema: schema27.properties.network.properties.ipv6Prefix.type, parentSchema: schema27.properties.network.properties.ipv6Prefix, data: data9 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 128 || isNaN(data9)) {
              const err35 = { instancePath: instancePath + "/network/ipv6Prefix", schemaPath: "#/properties/network/properties/ipv6Prefix/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 }, schema: 128, parentSchema: schema27.properties.network.properties.ipv6Prefix, data: data9 };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data9 < 32 || isNaN(data9)) {
              const err36 = { instancePath: instancePath + "/network/ipv6Prefix", schemaPath: "#/properties/network/properties/ipv6Prefix/minimum", keyword: "minimum", params: { comparison: ">=", limit: 32 }, schema: 32, parentSchema: schema27.properties.network.properties.ipv6Prefix, data: data9 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
        if (data7.vpnPrefix !== void 0 && func0.call(data7, "vpnPrefix")) {
          let data10 = data7.vpnPrefix;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err37 = { instancePath: instancePath + "/network/vpnPrefix", schemaPath: "#/properties/network/properties/vpnPrefix/type", keyword: "type", params: { type: "integer" }, schema: schema27.properties.network.properties.vpnPrefix.type, parentSchema: schema27.properties.network.properties.vpnPrefix, data: data10 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 32 || isNaN(data10)) {
              const err38 = { instancePath: instancePath + "/network/vpnPrefix", schemaPath: "#/properties/network/properties/vpnPrefix/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32 }, schema: 32, parentSchema: schema27.properties.network.properties.vpnPrefix, data: data10 };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data10 < 8 || isNaN(data10)) {
              const err39 = { instancePath: instancePath + "/network/vpnPrefix", schemaPath: "#/properties/network/properties/vpnPrefix/minimum", keyword: "minimum", params: { comparison: ">=", limit: 8 }, schema: 8, parentSchema: schema27.properties.network.properties.vpnPrefix, data: data10 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
        if (data7.addressesPerSystem !== void 0 && func0.call(data7, "addressesPerSystem")) {
          let data11 = data7.addressesPerSystem;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err40 = { instancePath: instancePath + "/network/addressesPerSystem", schemaPath: "#/properties/network/properties/addressesPerSystem/type", keyword: "type", params: { type: "integer" }, schema: schema27.properties.network.properties.addressesPerSystem.type, parentSchema: schema27.properties.network.properties.addressesPerSystem, data: data11 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 65536 || isNaN(data11)) {
              const err41 = { instancePath: instancePath + "/network/addressesPerSystem", schemaPath: "#/properties/network/properties/addressesPerSystem/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, schema: 65536, parentSchema: schema27.properties.network.properties.addressesPerSystem, data: data11 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err42 = { instancePath: instancePath + "/network/addressesPerSystem", schemaPath: "#/properties/network/properties/addressesPerSystem/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema27.properties.network.properties.addressesPerSystem, data: data11 };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/network", schemaPath: "#/properties/network/type", keyword: "type", params: { type: "object" }, schema: schema27.properties.network.type, parentSchema: schema27.properties.network, data: data7 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.targets !== void 0 && func0.call(data, "targets")) {
      let data12 = data.targets;
      if (Array.isArray(data12)) {
        if (data12.length > 10) {
          const err44 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/maxItems", keyword: "maxItems", params: { limit: 10 }, schema: 10, parentSchema: schema27.properties.targets, data: data12 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data12.length < 1) {
          const err45 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema27.properties.targets, data: data12 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (typeof data13 !== "string") {
            const err46 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/properties/targets/items/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.targets.items.type, parentSchema: schema27.properties.targets.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (!(data13 === "nginx" || data13 === "haproxy" || data13 === "firewall" || data13 === "wireguard" || data13 === "strongswan")) {
            const err47 = { instancePath: instancePath + "/targets/" + i2, schemaPath: "#/properties/targets/items/enum", keyword: "enum", params: { allowedValues: schema27.properties.targets.items.enum }, schema: schema27.properties.targets.items.enum, parentSchema: schema27.properties.targets.items, data: data13 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        let i3 = data12.length;
        let j0;
        if (i3 > 1) {
          const indices0 = {};
          for (; i3--; ) {
            let item0 = data12[i3];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err48 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, schema: true, parentSchema: schema27.properties.targets, data: data12 };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
              break;
            }
            indices0[item0] = i3;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/targets", schemaPath: "#/properties/targets/type", keyword: "type", params: { type: "array" }, schema: schema27.properties.targets.type, parentSchema: schema27.properties.targets, data: data12 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.operators !== void 0 && func0.call(data, "operators")) {
      let data14 = data.operators;
      if (Array.isArray(data14)) {
        if (data14.length > 64) {
          const err50 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/maxItems", keyword: "maxItems", params: { limit: 64 }, schema: 64, parentSchema: schema27.properties.operators, data: data14 };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        const len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data15 = data14[i4];
          if (typeof data15 === "string") {
            if (func55(data15) > 64) {
              const err51 = { instancePath: instancePath + "/operators/" + i4, schemaPath: "#/properties/operators/items/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema27.properties.operators.items, data: data15 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (!pattern14.test(data15)) {
              const err52 = { instancePath: instancePath + "/operators/" + i4, schemaPath: "#/properties/operators/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$" }, schema: "^[0-9a-f.:]{2,45}(/[0-9]{1,3})?$", parentSchema: schema27.properties.operators.items, data: data15 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          } else {
            const err53 = { instancePath: instancePath + "/operators/" + i4, schemaPath: "#/properties/operators/items/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.operators.items.type, parentSchema: schema27.properties.operators.items, data: data15 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        let i5 = data14.length;
        let j1;
        if (i5 > 1) {
          const indices1 = {};
          for (; i5--; ) {
            let item1 = data14[i5];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err54 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, schema: true, parentSchema: schema27.properties.operators, data: data14 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
              break;
            }
            indices1[item1] = i5;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/operators", schemaPath: "#/properties/operators/type", keyword: "type", params: { type: "array" }, schema: schema27.properties.operators.type, parentSchema: schema27.properties.operators, data: data14 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.vpn !== void 0 && func0.call(data, "vpn")) {
      let data16 = data.vpn;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.endpoint === void 0 || !func0.call(data16, "endpoint")) {
          const err56 = { instancePath: instancePath + "/vpn", schemaPath: "#/properties/vpn/required", keyword: "required", params: { missingProperty: "endpoint" }, schema: schema27.properties.vpn.required, parentSchema: schema27.properties.vpn, data: data16 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data16.gateway === void 0 || !func0.call(data16, "gateway")) {
          const err57 = { instancePath: instancePath + "/vpn", schemaPath: "#/properties/vpn/required", keyword: "required", params: { missingProperty: "gateway" }, schema: schema27.properties.vpn.required, parentSchema: schema27.properties.vpn, data: data16 };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        for (const key2 of Object.keys(data16)) {
          if (!(key2 === "endpoint" || key2 === "gateway" || key2 === "wireguard" || key2 === "ikev2")) {
            const err58 = { instancePath: instancePath + "/vpn", schemaPath: "#/properties/vpn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema27.properties.vpn, data: data16 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data16.endpoint !== void 0 && func0.call(data16, "endpoint")) {
          let data17 = data16.endpoint;
          if (typeof data17 === "string") {
            if (func55(data17) > 64) {
              const err59 = { instancePath: instancePath + "/vpn/endpoint", schemaPath: "#/properties/vpn/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema27.properties.vpn.properties.endpoint, data: data17 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (!pattern41.test(data17)) {
              const err60 = { instancePath: instancePath + "/vpn/endpoint", schemaPath: "#/properties/vpn/properties/endpoint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f.:]{2,45}$" }, schema: "^[0-9a-f.:]{2,45}$", parentSchema: schema27.properties.vpn.properties.endpoint, data: data17 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/vpn/endpoint", schemaPath: "#/properties/vpn/properties/endpoint/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.vpn.properties.endpoint.type, parentSchema: schema27.properties.vpn.properties.endpoint, data: data17 };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data16.gateway !== void 0 && func0.call(data16, "gateway")) {
          let data18 = data16.gateway;
          if (typeof data18 === "string") {
            if (func55(data18) > 64) {
              const err62 = { instancePath: instancePath + "/vpn/gateway", schemaPath: "#/properties/vpn/properties/gateway/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema27.properties.vpn.properties.gateway, data: data18 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (!pattern41.test(data18)) {
              const err63 = { instancePath: instancePath + "/vpn/gateway", schemaPath: "#/properties/vpn/properties/gateway/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f.:]{2,45}$" }, schema: "^[0-9a-f.:]{2,45}$", parentSchema: schema27.properties.vpn.properties.gateway, data: data18 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          } else {
            const err64 = { instancePath: instancePath + "/vpn/gateway", schemaPath: "#/properties/vpn/properties/gateway/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.vpn.properties.gateway.type, parentSchema: schema27.properties.vpn.properties.gateway, data: data18 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data16.wireguard !== void 0 && func0.call(data16, "wireguard")) {
          let data19 = data16.wireguard;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.port === void 0 || !func0.call(data19, "port")) {
              const err65 = { instancePath: instancePath + "/vpn/wireguard", schemaPath: "#/properties/vpn/properties/wireguard/required", keyword: "required", params: { missingProperty: "port" }, schema: schema27.properties.vpn.properties.wireguard.required, parentSchema: schema27.properties.vpn.properties.wireguard, data: data19 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data19.publicKey === void 0 || !func0.call(data19, "publicKey")) {
              const err66 = { instancePath: instancePath + "/vpn/wireguard", schemaPath: "#/properties/vpn/properties/wireguard/required", keyword: "required", params: { missingProperty: "publicKey" }, schema: schema27.properties.vpn.properties.wireguard.required, parentSchema: schema27.properties.vpn.properties.wireguard, data: data19 };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            for (const key3 of Object.keys(data19)) {
              if (!(key3 === "port" || key3 === "publicKey")) {
                const err67 = { instancePath: instancePath + "/vpn/wireguard", schemaPath: "#/properties/vpn/properties/wireguard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema27.properties.vpn.properties.wireguard, data: data19 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data19.port !== void 0 && func0.call(data19, "port")) {
              let data20 = data19.port;
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err68 = { instancePath: instancePath + "/vpn/wireguard/port", schemaPath: "#/properties/vpn/properties/wireguard/properties/port/type", keyword: "type", params: { type: "integer" }, schema: schema27.properties.vpn.properties.wireguard.properties.port.type, parentSchema: schema27.properties.vpn.properties.wireguard.properties.port, data: data20 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 > 65535 || isNaN(data20)) {
                  const err69 = { instancePath: instancePath + "/vpn/wireguard/port", schemaPath: "#/properties/vpn/properties/wireguard/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, schema: 65535, parentSchema: schema27.properties.vpn.properties.wireguard.properties.port, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data20 < 1 || isNaN(data20)) {
                  const err70 = { instancePath: instancePath + "/vpn/wireguard/port", schemaPath: "#/properties/vpn/properties/wireguard/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema27.properties.vpn.properties.wireguard.properties.port, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
            }
            if (data19.publicKey !== void 0 && func0.call(data19, "publicKey")) {
              let data21 = data19.publicKey;
              if (typeof data21 === "string") {
                if (func55(data21) > 44) {
                  const err71 = { instancePath: instancePath + "/vpn/wireguard/publicKey", schemaPath: "#/properties/vpn/properties/wireguard/properties/publicKey/maxLength", keyword: "maxLength", params: { limit: 44 }, schema: 44, parentSchema: schema27.properties.vpn.properties.wireguard.properties.publicKey, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                if (!pattern15.test(data21)) {
                  const err72 = { instancePath: instancePath + "/vpn/wireguard/publicKey", schemaPath: "#/properties/vpn/properties/wireguard/properties/publicKey/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$" }, schema: "^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$", parentSchema: schema27.properties.vpn.properties.wireguard.properties.publicKey, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              } else {
                const err73 = { instancePath: instancePath + "/vpn/wireguard/publicKey", schemaPath: "#/properties/vpn/properties/wireguard/properties/publicKey/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.vpn.properties.wireguard.properties.publicKey.type, parentSchema: schema27.properties.vpn.properties.wireguard.properties.publicKey, data: data21 };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/vpn/wireguard", schemaPath: "#/properties/vpn/properties/wireguard/type", keyword: "type", params: { type: "object" }, schema: schema27.properties.vpn.properties.wireguard.type, parentSchema: schema27.properties.vpn.properties.wireguard, data: data19 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data16.ikev2 !== void 0 && func0.call(data16, "ikev2")) {
          let data22 = data16.ikev2;
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.identity === void 0 || !func0.call(data22, "identity")) {
              const err75 = { instancePath: instancePath + "/vpn/ikev2", schemaPath: "#/properties/vpn/properties/ikev2/required", keyword: "required", params: { missingProperty: "identity" }, schema: schema27.properties.vpn.properties.ikev2.required, parentSchema: schema27.properties.vpn.properties.ikev2, data: data22 };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data22.fingerprint === void 0 || !func0.call(data22, "fingerprint")) {
              const err76 = { instancePath: instancePath + "/vpn/ikev2", schemaPath: "#/properties/vpn/properties/ikev2/required", keyword: "required", params: { missingProperty: "fingerprint" }, schema: schema27.properties.vpn.properties.ikev2.required, parentSchema: schema27.properties.vpn.properties.ikev2, data: data22 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            for (const key4 of Object.keys(data22)) {
              if (!(key4 === "identity" || key4 === "fingerprint")) {
                const err77 = { instancePath: instancePath + "/vpn/ikev2", schemaPath: "#/properties/vpn/properties/ikev2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema27.properties.vpn.properties.ikev2, data: data22 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data22.identity !== void 0 && func0.call(data22, "identity")) {
              let data23 = data22.identity;
              if (typeof data23 === "string") {
                if (func55(data23) > 200) {
                  const err78 = { instancePath: instancePath + "/vpn/ikev2/identity", schemaPath: "#/properties/vpn/properties/ikev2/properties/identity/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema27.properties.vpn.properties.ikev2.properties.identity, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                if (!pattern44.test(data23)) {
                  const err79 = { instancePath: instancePath + "/vpn/ikev2/identity", schemaPath: "#/properties/vpn/properties/ikev2/properties/identity/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9]+(-+[a-z0-9]+)*\\.)+[a-z][a-z0-9]*(-+[a-z0-9]+)*$" }, schema: "^([a-z0-9]+(-+[a-z0-9]+)*\\.)+[a-z][a-z0-9]*(-+[a-z0-9]+)*$", parentSchema: schema27.properties.vpn.properties.ikev2.properties.identity, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              } else {
                const err80 = { instancePath: instancePath + "/vpn/ikev2/identity", schemaPath: "#/properties/vpn/properties/ikev2/properties/identity/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.vpn.properties.ikev2.properties.identity.type, parentSchema: schema27.properties.vpn.properties.ikev2.properties.identity, data: data23 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data22.fingerprint !== void 0 && func0.call(data22, "fingerprint")) {
              let data24 = data22.fingerprint;
              if (typeof data24 === "string") {
                if (func55(data24) > 64) {
                  const err81 = { instancePath: instancePath + "/vpn/ikev2/fingerprint", schemaPath: "#/properties/vpn/properties/ikev2/properties/fingerprint/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema27.properties.vpn.properties.ikev2.properties.fingerprint, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (!pattern12.test(data24)) {
                  const err82 = { instancePath: instancePath + "/vpn/ikev2/fingerprint", schemaPath: "#/properties/vpn/properties/ikev2/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, schema: "^[0-9a-f]{64}$", parentSchema: schema27.properties.vpn.properties.ikev2.properties.fingerprint, data: data24 };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              } else {
                const err83 = { instancePath: instancePath + "/vpn/ikev2/fingerprint", schemaPath: "#/properties/vpn/properties/ikev2/properties/fingerprint/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.vpn.properties.ikev2.properties.fingerprint.type, parentSchema: schema27.properties.vpn.properties.ikev2.properties.fingerprint, data: data24 };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
          } else {
            const err84 = { instancePath: instancePath + "/vpn/ikev2", schemaPath: "#/properties/vpn/properties/ikev2/type", keyword: "type", params: { type: "object" }, schema: schema27.properties.vpn.properties.ikev2.type, parentSchema: schema27.properties.vpn.properties.ikev2, data: data22 };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
      } else {
        const err85 = { instancePath: instancePath + "/vpn", schemaPath: "#/properties/vpn/type", keyword: "type", params: { type: "object" }, schema: schema27.properties.vpn.type, parentSchema: schema27.properties.vpn, data: data16 };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.gateway !== void 0 && func0.call(data, "gateway")) {
      let data25 = data.gateway;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.listen === void 0 || !func0.call(data25, "listen")) {
          const err86 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/required", keyword: "required", params: { missingProperty: "listen" }, schema: schema27.properties.gateway.required, parentSchema: schema27.properties.gateway, data: data25 };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        if (data25.serverName === void 0 || !func0.call(data25, "serverName")) {
          const err87 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/required", keyword: "required", params: { missingProperty: "serverName" }, schema: schema27.properties.gateway.required, parentSchema: schema27.properties.gateway, data: data25 };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
        if (data25.upstream === void 0 || !func0.call(data25, "upstream")) {
          const err88 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/required", keyword: "required", params: { missingProperty: "upstream" }, schema: schema27.properties.gateway.required, parentSchema: schema27.properties.gateway, data: data25 };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data25.directory === void 0 || !func0.call(data25, "directory")) {
          const err89 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/required", keyword: "required", params: { missingProperty: "directory" }, schema: schema27.properties.gateway.required, parentSchema: schema27.properties.gateway, data: data25 };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        if (data25.certificate === void 0 || !func0.call(data25, "certificate")) {
          const err90 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/required", keyword: "required", params: { missingProperty: "certificate" }, schema: schema27.properties.gateway.required, parentSchema: schema27.properties.gateway, data: data25 };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        if (data25.key === void 0 || !func0.call(data25, "key")) {
          const err91 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/required", keyword: "required", params: { missingProperty: "key" }, schema: schema27.properties.gateway.required, parentSchema: schema27.properties.gateway, data: data25 };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
        for (const key5 of Object.keys(data25)) {
          if (!func0.call(schema27.properties.gateway.properties, key5)) {
            const err92 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema27.properties.gateway, data: data25 };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
        if (data25.listen !== void 0 && func0.call(data25, "listen")) {
          let data26 = data25.listen;
          if (typeof data26 === "string") {
            if (func55(data26) > 60) {
              const err93 = { instancePath: instancePath + "/gateway/listen", schemaPath: "#/properties/gateway/properties/listen/maxLength", keyword: "maxLength", params: { limit: 60 }, schema: 60, parentSchema: schema27.properties.gateway.properties.listen, data: data26 };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            if (!pattern46.test(data26)) {
              const err94 = { instancePath: instancePath + "/gateway/listen", schemaPath: "#/properties/gateway/properties/listen/pattern", keyword: "pattern", params: { pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}:|\\[[0-9a-f:]{2,39}\\]:)?([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$" }, schema: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}:|\\[[0-9a-f:]{2,39}\\]:)?([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$", parentSchema: schema27.properties.gateway.properties.listen, data: data26 };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          } else {
            const err95 = { instancePath: instancePath + "/gateway/listen", schemaPath: "#/properties/gateway/properties/listen/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.gateway.properties.listen.type, parentSchema: schema27.properties.gateway.properties.listen, data: data26 };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data25.serverName !== void 0 && func0.call(data25, "serverName")) {
          let data27 = data25.serverName;
          if (typeof data27 === "string") {
            if (func55(data27) > 200) {
              const err96 = { instancePath: instancePath + "/gateway/serverName", schemaPath: "#/properties/gateway/properties/serverName/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema27.properties.gateway.properties.serverName, data: data27 };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (!pattern44.test(data27)) {
              const err97 = { instancePath: instancePath + "/gateway/serverName", schemaPath: "#/properties/gateway/properties/serverName/pattern", keyword: "pattern", params: { pattern: "^([a-z0-9]+(-+[a-z0-9]+)*\\.)+[a-z][a-z0-9]*(-+[a-z0-9]+)*$" }, schema: "^([a-z0-9]+(-+[a-z0-9]+)*\\.)+[a-z][a-z0-9]*(-+[a-z0-9]+)*$", parentSchema: schema27.properties.gateway.properties.serverName, data: data27 };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          } else {
            const err98 = { instancePath: instancePath + "/gateway/serverName", schemaPath: "#/properties/gateway/properties/serverName/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.gateway.properties.serverName.type, parentSchema: schema27.properties.gateway.properties.serverName, data: data27 };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
        if (data25.upstream !== void 0 && func0.call(data25, "upstream")) {
          let data28 = data25.upstream;
          if (typeof data28 === "string") {
            if (func55(data28) > 200) {
              const err99 = { instancePath: instancePath + "/gateway/upstream", schemaPath: "#/properties/gateway/properties/upstream/maxLength", keyword: "maxLength", params: { limit: 200 }, schema: 200, parentSchema: schema27.properties.gateway.properties.upstream, data: data28 };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (!pattern48.test(data28)) {
              const err100 = { instancePath: instancePath + "/gateway/upstream", schemaPath: "#/properties/gateway/properties/upstream/pattern", keyword: "pattern", params: { pattern: "^https?://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?$" }, schema: "^https?://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?$", parentSchema: schema27.properties.gateway.properties.upstream, data: data28 };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
          } else {
            const err101 = { instancePath: instancePath + "/gateway/upstream", schemaPath: "#/properties/gateway/properties/upstream/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.gateway.properties.upstream.type, parentSchema: schema27.properties.gateway.properties.upstream, data: data28 };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data25.directory !== void 0 && func0.call(data25, "directory")) {
          let data29 = data25.directory;
          if (typeof data29 === "string") {
            if (func55(data29) > 100) {
              const err102 = { instancePath: instancePath + "/gateway/directory", schemaPath: "#/properties/gateway/properties/directory/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema27.properties.gateway.properties.directory, data: data29 };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            if (!pattern49.test(data29)) {
              const err103 = { instancePath: instancePath + "/gateway/directory", schemaPath: "#/properties/gateway/properties/directory/pattern", keyword: "pattern", params: { pattern: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, schema: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$", parentSchema: schema27.properties.gateway.properties.directory, data: data29 };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
          } else {
            const err104 = { instancePath: instancePath + "/gateway/directory", schemaPath: "#/properties/gateway/properties/directory/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.gateway.properties.directory.type, parentSchema: schema27.properties.gateway.properties.directory, data: data29 };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data25.certificate !== void 0 && func0.call(data25, "certificate")) {
          let data30 = data25.certificate;
          if (typeof data30 === "string") {
            if (func55(data30) > 100) {
              const err105 = { instancePath: instancePath + "/gateway/certificate", schemaPath: "#/properties/gateway/properties/certificate/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema27.properties.gateway.properties.certificate, data: data30 };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (!pattern49.test(data30)) {
              const err106 = { instancePath: instancePath + "/gateway/certificate", schemaPath: "#/properties/gateway/properties/certificate/pattern", keyword: "pattern", params: { pattern: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, schema: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$", parentSchema: schema27.properties.gateway.properties.certificate, data: data30 };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          } else {
            const err107 = { instancePath: instancePath + "/gateway/certificate", schemaPath: "#/properties/gateway/properties/certificate/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.gateway.properties.certificate.type, parentSchema: schema27.properties.gateway.properties.certificate, data: data30 };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
        if (data25.key !== void 0 && func0.call(data25, "key")) {
          let data31 = data25.key;
          if (typeof data31 === "string") {
            if (func55(data31) > 100) {
              const err108 = { instancePath: instancePath + "/gateway/key", schemaPath: "#/properties/gateway/properties/key/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema27.properties.gateway.properties.key, data: data31 };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (!pattern49.test(data31)) {
              const err109 = { instancePath: instancePath + "/gateway/key", schemaPath: "#/properties/gateway/properties/key/pattern", keyword: "pattern", params: { pattern: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$" }, schema: "^/?[A-Za-z0-9_-]+(/[A-Za-z0-9._-]*[A-Za-z0-9_-])*$", parentSchema: schema27.properties.gateway.properties.key, data: data31 };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          } else {
            const err110 = { instancePath: instancePath + "/gateway/key", schemaPath: "#/properties/gateway/properties/key/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.gateway.properties.key.type, parentSchema: schema27.properties.gateway.properties.key, data: data31 };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
        if (data25.requestsPerSecond !== void 0 && func0.call(data25, "requestsPerSecond")) {
          let data32 = data25.requestsPerSecond;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err111 = { instancePath: instancePath + "/gateway/requestsPerSecond", schemaPath: "#/properties/gateway/properties/requestsPerSecond/type", keyword: "type", params: { type: "integer" }, schema: schema27.properties.gateway.properties.requestsPerSecond.type, parentSchema: schema27.properties.gateway.properties.requestsPerSecond, data: data32 };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 > 1e4 || isNaN(data32)) {
              const err112 = { instancePath: instancePath + "/gateway/requestsPerSecond", schemaPath: "#/properties/gateway/properties/requestsPerSecond/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, schema: 1e4, parentSchema: schema27.properties.gateway.properties.requestsPerSecond, data: data32 };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            if (data32 < 1 || isNaN(data32)) {
              const err113 = { instancePath: instancePath + "/gateway/requestsPerSecond", schemaPath: "#/properties/gateway/properties/requestsPerSecond/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema27.properties.gateway.properties.requestsPerSecond, data: data32 };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          }
        }
        if (data25.callsAtOnce !== void 0 && func0.call(data25, "callsAtOnce")) {
          let data33 = data25.callsAtOnce;
          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
            const err114 = { instancePath: instancePath + "/gateway/callsAtOnce", schemaPath: "#/properties/gateway/properties/callsAtOnce/type", keyword: "type", params: { type: "integer" }, schema: schema27.properties.gateway.properties.callsAtOnce.type, parentSchema: schema27.properties.gateway.properties.callsAtOnce, data: data33 };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 > 1e4 || isNaN(data33)) {
              const err115 = { instancePath: instancePath + "/gateway/callsAtOnce", schemaPath: "#/properties/gateway/properties/callsAtOnce/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, schema: 1e4, parentSchema: schema27.properties.gateway.properties.callsAtOnce, data: data33 };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data33 < 1 || isNaN(data33)) {
              const err116 = { instancePath: instancePath + "/gateway/callsAtOnce", schemaPath: "#/properties/gateway/properties/callsAtOnce/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema27.properties.gateway.properties.callsAtOnce, data: data33 };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
          }
        }
        if (data25.proxyProtocolFrom !== void 0 && func0.call(data25, "proxyProtocolFrom")) {
          let data34 = data25.proxyProtocolFrom;
          if (Array.isArray(data34)) {
            if (data34.length > 20) {
              const err117 = { instancePath: instancePath + "/gateway/proxyProtocolFrom", schemaPath: "#/properties/gateway/properties/proxyProtocolFrom/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema27.properties.gateway.properties.proxyProtocolFrom, data: data34 };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            if (data34.length < 1) {
              const err118 = { instancePath: instancePath + "/gateway/proxyProtocolFrom", schemaPath: "#/properties/gateway/properties/proxyProtocolFrom/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema27.properties.gateway.properties.proxyProtocolFrom, data: data34 };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
            const len4 = data34.length;
            for (let i6 = 0; i6 < len4; i6++) {
              let data35 = data34[i6];
              if (typeof data35 === "string") {
                if (func55(data35) > 43) {
                  const err119 = { instancePath: instancePath + "/gateway/proxyProtocolFrom/" + i6, schemaPath: "#/properties/gateway/properties/proxyProtocolFrom/items/maxLength", keyword: "maxLength", params: { limit: 43 }, schema: 43, parentSchema: schema27.properties.gateway.properties.proxyProtocolFrom.items, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err119];
                  } else {
                    vErrors.push(err119);
                  }
                  errors++;
                }
                if (!pattern52.test(data35)) {
                  const err120 = { instancePath: instancePath + "/gateway/proxyProtocolFrom/" + i6, schemaPath: "#/properties/gateway/properties/proxyProtocolFrom/items/pattern", keyword: "pattern", params: { pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}/(3[0-2]|[12]?[0-9])|[0-9a-f:]{2,39}/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$" }, schema: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}/(3[0-2]|[12]?[0-9])|[0-9a-f:]{2,39}/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$", parentSchema: schema27.properties.gateway.properties.proxyProtocolFrom.items, data: data35 };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              } else {
                const err121 = { instancePath: instancePath + "/gateway/proxyProtocolFrom/" + i6, schemaPath: "#/properties/gateway/properties/proxyProtocolFrom/items/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.gateway.properties.proxyProtocolFrom.items.type, parentSchema: schema27.properties.gateway.properties.proxyProtocolFrom.items, data: data35 };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            let i7 = data34.length;
            let j2;
            if (i7 > 1) {
              const indices2 = {};
              for (; i7--; ) {
                let item2 = data34[i7];
                if (typeof item2 !== "string") {
                  continue;
                }
                if (typeof indices2[item2] == "number") {
                  j2 = indices2[item2];
                  const err122 = { instancePath: instancePath + "/gateway/proxyProtocolFrom", schemaPath: "#/properties/gateway/properties/proxyProtocolFrom/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, schema: true, parentSchema: schema27.properties.gateway.properties.proxyProtocolFrom, data: data34 };
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                  break;
                }
                indices2[item2] = i7;
              }
            }
          } else {
            const err123 = { instancePath: instancePath + "/gateway/proxyProtocolFrom", schemaPath: "#/properties/gateway/properties/proxyProtocolFrom/type", keyword: "type", params: { type: "array" }, schema: schema27.properties.gateway.properties.proxyProtocolFrom.type, parentSchema: schema27.properties.gateway.properties.proxyProtocolFrom, data: data34 };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        if (data25.afterEnd !== void 0 && func0.call(data25, "afterEnd")) {
          let data36 = data25.afterEnd;
          if (typeof data36 !== "string") {
            const err124 = { instancePath: instancePath + "/gateway/afterEnd", schemaPath: "#/properties/gateway/properties/afterEnd/type", keyword: "type", params: { type: "string" }, schema: schema27.properties.gateway.properties.afterEnd.type, parentSchema: schema27.properties.gateway.properties.afterEnd, data: data36 };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
          if (!(data36 === "keep" || data36 === "close")) {
            const err125 = { instancePath: instancePath + "/gateway/afterEnd", schemaPath: "#/properties/gateway/properties/afterEnd/enum", keyword: "enum", params: { allowedValues: schema27.properties.gateway.properties.afterEnd.enum }, schema: schema27.properties.gateway.properties.afterEnd.enum, parentSchema: schema27.properties.gateway.properties.afterEnd, data: data36 };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
      } else {
        const err126 = { instancePath: instancePath + "/gateway", schemaPath: "#/properties/gateway/type", keyword: "type", params: { type: "object" }, schema: schema27.properties.gateway.type, parentSchema: schema27.properties.gateway, data: data25 };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      }
    }
  } else {
    const err127 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err127];
    } else {
      vErrors.push(err127);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
var schema28 = { "type": "string", "maxLength": 64, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "examples": ["certificate-expires-soon"] };
var pattern55 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func55(data) > 64) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, schema: 64, parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern55.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, schema: "^[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema28, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema28.type, parentSchema: schema28, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var schema29 = { "type": "string", "maxLength": 10, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2026-06-01"] };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func55(data) > 10) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 10 }, schema: 10, parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, schema: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", parentSchema: schema29, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema29.type, parentSchema: schema29, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
var schema30 = { "type": "string", "minLength": 10, "maxLength": 500, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data === "string") {
    if (func55(data) > 500) {
      const err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func55(data) < 10) {
      const err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 10 }, schema: 10, parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (!pattern1.test(data)) {
      const err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema30, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, schema: schema30.type, parentSchema: schema30, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.age === void 0 || !func0.call(data, "age")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "age" }, schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.locales === void 0 || !func0.call(data, "locales")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "locales" }, schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.environments === void 0 || !func0.call(data, "environments")) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" }, schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.limits === void 0 || !func0.call(data, "limits")) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limits" }, schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!func0.call(schema26.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema26, data };
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
        const err5 = { instancePath: instancePath + "/example", schemaPath: "#/properties/example/type", keyword: "type", params: { type: "boolean" }, schema: schema26.properties.example.type, parentSchema: schema26.properties.example, data: data0 };
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
          const err6 = { instancePath: instancePath + "/locales", schemaPath: "#/properties/locales/maxItems", keyword: "maxItems", params: { limit: 3 }, schema: 3, parentSchema: schema26.properties.locales, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err7 = { instancePath: instancePath + "/locales", schemaPath: "#/properties/locales/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.locales, data: data1 };
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
            const err8 = { instancePath: instancePath + "/locales/" + i0, schemaPath: "#/properties/locales/items/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.locales.items.type, parentSchema: schema26.properties.locales.items, data: data2 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data2 === "ro" || data2 === "en" || data2 === "ru")) {
            const err9 = { instancePath: instancePath + "/locales/" + i0, schemaPath: "#/properties/locales/items/enum", keyword: "enum", params: { allowedValues: schema26.properties.locales.items.enum }, schema: schema26.properties.locales.items.enum, parentSchema: schema26.properties.locales.items, data: data2 };
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
              const err10 = { instancePath: instancePath + "/locales", schemaPath: "#/properties/locales/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema26.properties.locales, data: data1 };
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
        const err11 = { instancePath: instancePath + "/locales", schemaPath: "#/properties/locales/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.locales.type, parentSchema: schema26.properties.locales, data: data1 };
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
          const err12 = { instancePath: instancePath + "/age", schemaPath: "#/properties/age/required", keyword: "required", params: { missingProperty: "mailbox" }, schema: schema26.properties.age.required, parentSchema: schema26.properties.age, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.accounts === void 0 || !func0.call(data3, "accounts")) {
          const err13 = { instancePath: instancePath + "/age", schemaPath: "#/properties/age/required", keyword: "required", params: { missingProperty: "accounts" }, schema: schema26.properties.age.required, parentSchema: schema26.properties.age, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key1 of Object.keys(data3)) {
          if (!(key1 === "mailbox" || key1 === "approvers" || key1 === "accounts")) {
            const err14 = { instancePath: instancePath + "/age", schemaPath: "#/properties/age/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema26.properties.age, data: data3 };
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
              const err15 = { instancePath: instancePath + "/age/mailbox", schemaPath: "#/properties/age/properties/mailbox/maxLength", keyword: "maxLength", params: { limit: 254 }, schema: 254, parentSchema: schema26.properties.age.properties.mailbox, data: data4 };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!pattern34.test(data4)) {
              const err16 = { instancePath: instancePath + "/age/mailbox", schemaPath: "#/properties/age/properties/mailbox/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$" }, schema: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$", parentSchema: schema26.properties.age.properties.mailbox, data: data4 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/age/mailbox", schemaPath: "#/properties/age/properties/mailbox/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.age.properties.mailbox.type, parentSchema: schema26.properties.age.properties.mailbox, data: data4 };
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
                const err18 = { instancePath: instancePath + "/age/approvers", schemaPath: "#/properties/age/properties/approvers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, schema: false, parentSchema: schema26.properties.age.properties.approvers, data: data5 };
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
                const err19 = { instancePath: instancePath + "/age/approvers/code", schemaPath: "#/properties/age/properties/approvers/properties/code/type", keyword: "type", params: { type: "integer" }, schema: schema26.properties.age.properties.approvers.properties.code.type, parentSchema: schema26.properties.age.properties.approvers.properties.code, data: data6 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 > 10 || isNaN(data6)) {
                  const err20 = { instancePath: instancePath + "/age/approvers/code", schemaPath: "#/properties/age/properties/approvers/properties/code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema26.properties.age.properties.approvers.properties.code, data: data6 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (data6 < 1 || isNaN(data6)) {
                  const err21 = { instancePath: instancePath + "/age/approvers/code", schemaPath: "#/properties/age/properties/approvers/properties/code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema26.properties.age.properties.approvers.properties.code, data: data6 };
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
                const err22 = { instancePath: instancePath + "/age/approvers/registry", schemaPath: "#/properties/age/properties/approvers/properties/registry/type", keyword: "type", params: { type: "integer" }, schema: schema26.properties.age.properties.approvers.properties.registry.type, parentSchema: schema26.properties.age.properties.approvers.properties.registry, data: data7 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 10 || isNaN(data7)) {
                  const err23 = { instancePath: instancePath + "/age/approvers/registry", schemaPath: "#/properties/age/properties/approvers/properties/registry/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, schema: 10, parentSchema: schema26.properties.age.properties.approvers.properties.registry, data: data7 };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
                if (data7 < 1 || isNaN(data7)) {
                  const err24 = { instancePath: instancePath + "/age/approvers/registry", schemaPath: "#/properties/age/properties/approvers/properties/registry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema26.properties.age.properties.approvers.properties.registry, data: data7 };
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
            const err25 = { instancePath: instancePath + "/age/approvers", schemaPath: "#/properties/age/properties/approvers/type", keyword: "type", params: { type: "object" }, schema: schema26.properties.age.properties.approvers.type, parentSchema: schema26.properties.age.properties.approvers, data: data5 };
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
              const err26 = { instancePath: instancePath + "/age/accounts", schemaPath: "#/properties/age/properties/accounts/maxItems", keyword: "maxItems", params: { limit: 50 }, schema: 50, parentSchema: schema26.properties.age.properties.accounts, data: data8 };
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
                  const err27 = { instancePath: instancePath + "/age/accounts/" + i2, schemaPath: "#/properties/age/properties/accounts/items/required", keyword: "required", params: { missingProperty: "login" }, schema: schema26.properties.age.properties.accounts.items.required, parentSchema: schema26.properties.age.properties.accounts.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                if (data9.id === void 0 || !func0.call(data9, "id")) {
                  const err28 = { instancePath: instancePath + "/age/accounts/" + i2, schemaPath: "#/properties/age/properties/accounts/items/required", keyword: "required", params: { missingProperty: "id" }, schema: schema26.properties.age.properties.accounts.items.required, parentSchema: schema26.properties.age.properties.accounts.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                for (const key3 of Object.keys(data9)) {
                  if (!(key3 === "login" || key3 === "id")) {
                    const err29 = { instancePath: instancePath + "/age/accounts/" + i2, schemaPath: "#/properties/age/properties/accounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, schema: false, parentSchema: schema26.properties.age.properties.accounts.items, data: data9 };
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
                      const err30 = { instancePath: instancePath + "/age/accounts/" + i2 + "/login", schemaPath: "#/properties/age/properties/accounts/items/properties/login/maxLength", keyword: "maxLength", params: { limit: 39 }, schema: 39, parentSchema: schema26.properties.age.properties.accounts.items.properties.login, data: data10 };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                    if (!pattern3.test(data10)) {
                      const err31 = { instancePath: instancePath + "/age/accounts/" + i2 + "/login", schemaPath: "#/properties/age/properties/accounts/items/properties/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$" }, schema: "^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$", parentSchema: schema26.properties.age.properties.accounts.items.properties.login, data: data10 };
                      if (vErrors === null) {
                        vErrors = [err31];
                      } else {
                        vErrors.push(err31);
                      }
                      errors++;
                    }
                  } else {
                    const err32 = { instancePath: instancePath + "/age/accounts/" + i2 + "/login", schemaPath: "#/properties/age/properties/accounts/items/properties/login/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.age.properties.accounts.items.properties.login.type, parentSchema: schema26.properties.age.properties.accounts.items.properties.login, data: data10 };
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
                    const err33 = { instancePath: instancePath + "/age/accounts/" + i2 + "/id", schemaPath: "#/properties/age/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "integer" }, schema: schema26.properties.age.properties.accounts.items.properties.id.type, parentSchema: schema26.properties.age.properties.accounts.items.properties.id, data: data11 };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                  if (typeof data11 == "number" && isFinite(data11)) {
                    if (data11 > 9007199254740991 || isNaN(data11)) {
                      const err34 = { instancePath: instancePath + "/age/accounts/" + i2 + "/id", schemaPath: "#/properties/age/properties/accounts/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, schema: 9007199254740991, parentSchema: schema26.properties.age.properties.accounts.items.properties.id, data: data11 };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                    }
                    if (data11 < 1 || isNaN(data11)) {
                      const err35 = { instancePath: instancePath + "/age/accounts/" + i2 + "/id", schemaPath: "#/properties/age/properties/accounts/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema26.properties.age.properties.accounts.items.properties.id, data: data11 };
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
                const err36 = { instancePath: instancePath + "/age/accounts/" + i2, schemaPath: "#/properties/age/properties/accounts/items/type", keyword: "type", params: { type: "object" }, schema: schema26.properties.age.properties.accounts.items.type, parentSchema: schema26.properties.age.properties.accounts.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/age/accounts", schemaPath: "#/properties/age/properties/accounts/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.age.properties.accounts.type, parentSchema: schema26.properties.age.properties.accounts, data: data8 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/age", schemaPath: "#/properties/age/type", keyword: "type", params: { type: "object" }, schema: schema26.properties.age.type, parentSchema: schema26.properties.age, data: data3 };
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
          const err39 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/required", keyword: "required", params: { missingProperty: "staging" }, schema: schema26.properties.environments.required, parentSchema: schema26.properties.environments, data: data12 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data12.production === void 0 || !func0.call(data12, "production")) {
          const err40 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/required", keyword: "required", params: { missingProperty: "production" }, schema: schema26.properties.environments.required, parentSchema: schema26.properties.environments, data: data12 };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        for (const key4 of Object.keys(data12)) {
          if (!(key4 === "staging" || key4 === "production")) {
            const err41 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, schema: false, parentSchema: schema26.properties.environments, data: data12 };
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
          if (!validate75(data13, { instancePath: instancePath + "/environments/staging", parentData: data12, parentDataProperty: "staging", rootData })) {
            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
            errors = vErrors.length;
          }
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.branch !== void 0 && func0.call(data13, "branch")) {
              let data14 = data13.branch;
              if ("environment/staging" !== data14) {
                const err42 = { instancePath: instancePath + "/environments/staging/branch", schemaPath: "#/properties/environments/properties/staging/allOf/1/properties/branch/const", keyword: "const", params: { allowedValue: "environment/staging" }, schema: "environment/staging", parentSchema: schema26.properties.environments.properties.staging.allOf[1].properties.branch, data: data14 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          }
        }
        if (data12.production !== void 0 && func0.call(data12, "production")) {
          let data15 = data12.production;
          if (!validate75(data15, { instancePath: instancePath + "/environments/production", parentData: data12, parentDataProperty: "production", rootData })) {
            vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
            errors = vErrors.length;
          }
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.branch !== void 0 && func0.call(data15, "branch")) {
              let data16 = data15.branch;
              if ("environment/production" !== data16) {
                const err43 = { instancePath: instancePath + "/environments/production/branch", schemaPath: "#/properties/environments/properties/production/allOf/1/properties/branch/const", keyword: "const", params: { allowedValue: "environment/production" }, schema: "environment/production", parentSchema: schema26.properties.environments.properties.production.allOf[1].properties.branch, data: data16 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, schema: schema26.properties.environments.type, parentSchema: schema26.properties.environments, data: data12 };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.limits !== void 0 && func0.call(data, "limits")) {
      let data17 = data.limits;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.certificateExpiresSoonDays === void 0 || !func0.call(data17, "certificateExpiresSoonDays")) {
          const err45 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "certificateExpiresSoonDays" }, schema: schema26.properties.limits.required, parentSchema: schema26.properties.limits, data: data17 };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data17.certificateValidityDays === void 0 || !func0.call(data17, "certificateValidityDays")) {
          const err46 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "certificateValidityDays" }, schema: schema26.properties.limits.required, parentSchema: schema26.properties.limits, data: data17 };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
        if (data17.stagingDaysBeforeConfirmation === void 0 || !func0.call(data17, "stagingDaysBeforeConfirmation")) {
          const err47 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/required", keyword: "required", params: { missingProperty: "stagingDaysBeforeConfirmation" }, schema: schema26.properties.limits.required, parentSchema: schema26.properties.limits, data: data17 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        for (const key5 of Object.keys(data17)) {
          if (!(key5 === "certificateExpiresSoonDays" || key5 === "certificatePurposeRequired" || key5 === "certificateValidityDays" || key5 === "gatewaySilenceMinutes" || key5 === "publicationValidityDays" || key5 === "observedWithinDays" || key5 === "stagingDaysBeforeConfirmation")) {
            const err48 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, schema: false, parentSchema: schema26.properties.limits, data: data17 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data17.certificateExpiresSoonDays !== void 0 && func0.call(data17, "certificateExpiresSoonDays")) {
          let data18 = data17.certificateExpiresSoonDays;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err49 = { instancePath: instancePath + "/limits/certificateExpiresSoonDays", schemaPath: "#/properties/limits/properties/certificateExpiresSoonDays/type", keyword: "type", params: { type: "integer" }, schema: schema26.properties.limits.properties.certificateExpiresSoonDays.type, parentSchema: schema26.properties.limits.properties.certificateExpiresSoonDays, data: data18 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 365 || isNaN(data18)) {
              const err50 = { instancePath: instancePath + "/limits/certificateExpiresSoonDays", schemaPath: "#/properties/limits/properties/certificateExpiresSoonDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, schema: 365, parentSchema: schema26.properties.limits.properties.certificateExpiresSoonDays, data: data18 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data18 < 1 || isNaN(data18)) {
              const err51 = { instancePath: instancePath + "/limits/certificateExpiresSoonDays", schemaPath: "#/properties/limits/properties/certificateExpiresSoonDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema26.properties.limits.properties.certificateExpiresSoonDays, data: data18 };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
        }
        if (data17.certificatePurposeRequired !== void 0 && func0.call(data17, "certificatePurposeRequired")) {
          let data19 = data17.certificatePurposeRequired;
          if (typeof data19 !== "boolean") {
            const err52 = { instancePath: instancePath + "/limits/certificatePurposeRequired", schemaPath: "#/properties/limits/properties/certificatePurposeRequired/type", keyword: "type", params: { type: "boolean" }, schema: schema26.properties.limits.properties.certificatePurposeRequired.type, parentSchema: schema26.properties.limits.properties.certificatePurposeRequired, data: data19 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data17.certificateValidityDays !== void 0 && func0.call(data17, "certificateValidityDays")) {
          let data20 = data17.certificateValidityDays;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err53 = { instancePath: instancePath + "/limits/certificateValidityDays", schemaPath: "#/properties/limits/properties/certificateValidityDays/type", keyword: "type", params: { type: "integer" }, schema: schema26.properties.limits.properties.certificateValidityDays.type, parentSchema: schema26.properties.limits.properties.certificateValidityDays, data: data20 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 3660 || isNaN(data20)) {
              const err54 = { instancePath: instancePath + "/limits/certificateValidityDays", schemaPath: "#/properties/limits/properties/certificateValidityDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3660 }, schema: 3660, parentSchema: schema26.properties.limits.properties.certificateValidityDays, data: data20 };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data20 < 1 || isNaN(data20)) {
              const err55 = { instancePath: instancePath + "/limits/certificateValidityDays", schemaPath: "#/properties/limits/properties/certificateValidityDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema26.properties.limits.properties.certificateValidityDays, data: data20 };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          }
        }
        if (data17.gatewaySilenceMinutes !== void 0 && func0.call(data17, "gatewaySilenceMinutes")) {
          let data21 = data17.gatewaySilenceMinutes;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err56 = { instancePath: instancePath + "/limits/gatewaySilenceMinutes", schemaPath: "#/properties/limits/properties/gatewaySilenceMinutes/type", keyword: "type", params: { type: "integer" }, schema: schema26.properties.limits.properties.gatewaySilenceMinutes.type, parentSchema: schema26.properties.limits.properties.gatewaySilenceMinutes, data: data21 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 10080 || isNaN(data21)) {
              const err57 = { instancePath: instancePath + "/limits/gatewaySilenceMinutes", schemaPath: "#/properties/limits/properties/gatewaySilenceMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10080 }, schema: 10080, parentSchema: schema26.properties.limits.properties.gatewaySilenceMinutes, data: data21 };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data21 < 20 || isNaN(data21)) {
              const err58 = { instancePath: instancePath + "/limits/gatewaySilenceMinutes", schemaPath: "#/properties/limits/properties/gatewaySilenceMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 20 }, schema: 20, parentSchema: schema26.properties.limits.properties.gatewaySilenceMinutes, data: data21 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        }
        if (data17.publicationValidityDays !== void 0 && func0.call(data17, "publicationValidityDays")) {
          let data22 = data17.publicationValidityDays;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err59 = { instancePath: instancePath + "/limits/publicationValidityDays", schemaPath: "#/properties/limits/properties/publicationValidityDays/type", keyword: "type", params: { type: "integer" }, schema: schema26.properties.limits.properties.publicationValidityDays.type, parentSchema: schema26.properties.limits.properties.publicationValidityDays, data: data22 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 365 || isNaN(data22)) {
              const err60 = { instancePath: instancePath + "/limits/publicationValidityDays", schemaPath: "#/properties/limits/properties/publicationValidityDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, schema: 365, parentSchema: schema26.properties.limits.properties.publicationValidityDays, data: data22 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data22 < 2 || isNaN(data22)) {
              const err61 = { instancePath: instancePath + "/limits/publicationValidityDays", schemaPath: "#/properties/limits/properties/publicationValidityDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, schema: 2, parentSchema: schema26.properties.limits.properties.publicationValidityDays, data: data22 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
        }
        if (data17.observedWithinDays !== void 0 && func0.call(data17, "observedWithinDays")) {
          let data23 = data17.observedWithinDays;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err62 = { instancePath: instancePath + "/limits/observedWithinDays", schemaPath: "#/properties/limits/properties/observedWithinDays/type", keyword: "type", params: { type: "integer" }, schema: schema26.properties.limits.properties.observedWithinDays.type, parentSchema: schema26.properties.limits.properties.observedWithinDays, data: data23 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 90 || isNaN(data23)) {
              const err63 = { instancePath: instancePath + "/limits/observedWithinDays", schemaPath: "#/properties/limits/properties/observedWithinDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, schema: 90, parentSchema: schema26.properties.limits.properties.observedWithinDays, data: data23 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data23 < 1 || isNaN(data23)) {
              const err64 = { instancePath: instancePath + "/limits/observedWithinDays", schemaPath: "#/properties/limits/properties/observedWithinDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema26.properties.limits.properties.observedWithinDays, data: data23 };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        }
        if (data17.stagingDaysBeforeConfirmation !== void 0 && func0.call(data17, "stagingDaysBeforeConfirmation")) {
          let data24 = data17.stagingDaysBeforeConfirmation;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err65 = { instancePath: instancePath + "/limits/stagingDaysBeforeConfirmation", schemaPath: "#/properties/limits/properties/stagingDaysBeforeConfirmation/type", keyword: "type", params: { type: "integer" }, schema: schema26.properties.limits.properties.stagingDaysBeforeConfirmation.type, parentSchema: schema26.properties.limits.properties.stagingDaysBeforeConfirmation, data: data24 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 365 || isNaN(data24)) {
              const err66 = { instancePath: instancePath + "/limits/stagingDaysBeforeConfirmation", schemaPath: "#/properties/limits/properties/stagingDaysBeforeConfirmation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, schema: 365, parentSchema: schema26.properties.limits.properties.stagingDaysBeforeConfirmation, data: data24 };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            if (data24 < 0 || isNaN(data24)) {
              const err67 = { instancePath: instancePath + "/limits/stagingDaysBeforeConfirmation", schemaPath: "#/properties/limits/properties/stagingDaysBeforeConfirmation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema26.properties.limits.properties.stagingDaysBeforeConfirmation, data: data24 };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, schema: schema26.properties.limits.type, parentSchema: schema26.properties.limits, data: data17 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.notices !== void 0 && func0.call(data, "notices")) {
      let data25 = data.notices;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.delivery === void 0 || !func0.call(data25, "delivery")) {
          const err69 = { instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/required", keyword: "required", params: { missingProperty: "delivery" }, schema: schema26.properties.notices.required, parentSchema: schema26.properties.notices, data: data25 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        for (const key6 of Object.keys(data25)) {
          if (!(key6 === "delivery" || key6 === "from" || key6 === "allowedDomains")) {
            const err70 = { instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, schema: false, parentSchema: schema26.properties.notices, data: data25 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data25.delivery !== void 0 && func0.call(data25, "delivery")) {
          let data26 = data25.delivery;
          if (typeof data26 !== "string") {
            const err71 = { instancePath: instancePath + "/notices/delivery", schemaPath: "#/properties/notices/properties/delivery/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.notices.properties.delivery.type, parentSchema: schema26.properties.notices.properties.delivery, data: data26 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          if (!(data26 === "comment" || data26 === "mail" || data26 === "both")) {
            const err72 = { instancePath: instancePath + "/notices/delivery", schemaPath: "#/properties/notices/properties/delivery/enum", keyword: "enum", params: { allowedValues: schema26.properties.notices.properties.delivery.enum }, schema: schema26.properties.notices.properties.delivery.enum, parentSchema: schema26.properties.notices.properties.delivery, data: data26 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data25.from !== void 0 && func0.call(data25, "from")) {
          let data27 = data25.from;
          if (typeof data27 === "string") {
            if (func55(data27) > 254) {
              const err73 = { instancePath: instancePath + "/notices/from", schemaPath: "#/properties/notices/properties/from/maxLength", keyword: "maxLength", params: { limit: 254 }, schema: 254, parentSchema: schema26.properties.notices.properties.from, data: data27 };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (!pattern34.test(data27)) {
              const err74 = { instancePath: instancePath + "/notices/from", schemaPath: "#/properties/notices/properties/from/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$" }, schema: "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,180}$", parentSchema: schema26.properties.notices.properties.from, data: data27 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/notices/from", schemaPath: "#/properties/notices/properties/from/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.notices.properties.from.type, parentSchema: schema26.properties.notices.properties.from, data: data27 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        if (data25.allowedDomains !== void 0 && func0.call(data25, "allowedDomains")) {
          let data28 = data25.allowedDomains;
          if (Array.isArray(data28)) {
            if (data28.length > 1e3) {
              const err76 = { instancePath: instancePath + "/notices/allowedDomains", schemaPath: "#/properties/notices/properties/allowedDomains/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema26.properties.notices.properties.allowedDomains, data: data28 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            if (data28.length < 1) {
              const err77 = { instancePath: instancePath + "/notices/allowedDomains", schemaPath: "#/properties/notices/properties/allowedDomains/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.notices.properties.allowedDomains, data: data28 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            const len2 = data28.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data29 = data28[i3];
              if (typeof data29 === "string") {
                if (func55(data29) > 180) {
                  const err78 = { instancePath: instancePath + "/notices/allowedDomains/" + i3, schemaPath: "#/properties/notices/properties/allowedDomains/items/maxLength", keyword: "maxLength", params: { limit: 180 }, schema: 180, parentSchema: schema26.properties.notices.properties.allowedDomains.items, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                if (!pattern54.test(data29)) {
                  const err79 = { instancePath: instancePath + "/notices/allowedDomains/" + i3, schemaPath: "#/properties/notices/properties/allowedDomains/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([.-]?[a-z0-9]){1,179}$" }, schema: "^[a-z0-9]([.-]?[a-z0-9]){1,179}$", parentSchema: schema26.properties.notices.properties.allowedDomains.items, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              } else {
                const err80 = { instancePath: instancePath + "/notices/allowedDomains/" + i3, schemaPath: "#/properties/notices/properties/allowedDomains/items/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.notices.properties.allowedDomains.items.type, parentSchema: schema26.properties.notices.properties.allowedDomains.items, data: data29 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            let i4 = data28.length;
            let j1;
            if (i4 > 1) {
              const indices1 = {};
              for (; i4--; ) {
                let item1 = data28[i4];
                if (typeof item1 !== "string") {
                  continue;
                }
                if (typeof indices1[item1] == "number") {
                  j1 = indices1[item1];
                  const err81 = { instancePath: instancePath + "/notices/allowedDomains", schemaPath: "#/properties/notices/properties/allowedDomains/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, schema: true, parentSchema: schema26.properties.notices.properties.allowedDomains, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i4;
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/notices/allowedDomains", schemaPath: "#/properties/notices/properties/allowedDomains/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.notices.properties.allowedDomains.type, parentSchema: schema26.properties.notices.properties.allowedDomains, data: data28 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/notices", schemaPath: "#/properties/notices/type", keyword: "type", params: { type: "object" }, schema: schema26.properties.notices.type, parentSchema: schema26.properties.notices, data: data25 };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.portal !== void 0 && func0.call(data, "portal")) {
      let data30 = data.portal;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.details === void 0 || !func0.call(data30, "details")) {
          const err84 = { instancePath: instancePath + "/portal", schemaPath: "#/properties/portal/required", keyword: "required", params: { missingProperty: "details" }, schema: schema26.properties.portal.required, parentSchema: schema26.properties.portal, data: data30 };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        for (const key7 of Object.keys(data30)) {
          if (!(key7 === "details" || key7 === "claims")) {
            const err85 = { instancePath: instancePath + "/portal", schemaPath: "#/properties/portal/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, schema: false, parentSchema: schema26.properties.portal, data: data30 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data30.details !== void 0 && func0.call(data30, "details")) {
          let data31 = data30.details;
          if (typeof data31 !== "boolean") {
            const err86 = { instancePath: instancePath + "/portal/details", schemaPath: "#/properties/portal/properties/details/type", keyword: "type", params: { type: "boolean" }, schema: schema26.properties.portal.properties.details.type, parentSchema: schema26.properties.portal.properties.details, data: data31 };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data30.claims !== void 0 && func0.call(data30, "claims")) {
          let data32 = data30.claims;
          if (typeof data32 !== "string") {
            const err87 = { instancePath: instancePath + "/portal/claims", schemaPath: "#/properties/portal/properties/claims/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.portal.properties.claims.type, parentSchema: schema26.properties.portal.properties.claims, data: data32 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          if (!(data32 === "hashed" || data32 === "plain")) {
            const err88 = { instancePath: instancePath + "/portal/claims", schemaPath: "#/properties/portal/properties/claims/enum", keyword: "enum", params: { allowedValues: schema26.properties.portal.properties.claims.enum }, schema: schema26.properties.portal.properties.claims.enum, parentSchema: schema26.properties.portal.properties.claims, data: data32 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/portal", schemaPath: "#/properties/portal/type", keyword: "type", params: { type: "object" }, schema: schema26.properties.portal.type, parentSchema: schema26.properties.portal, data: data30 };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.stagedRules !== void 0 && func0.call(data, "stagedRules")) {
      let data33 = data.stagedRules;
      if (Array.isArray(data33)) {
        if (data33.length > 100) {
          const err90 = { instancePath: instancePath + "/stagedRules", schemaPath: "#/properties/stagedRules/maxItems", keyword: "maxItems", params: { limit: 100 }, schema: 100, parentSchema: schema26.properties.stagedRules, data: data33 };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
        const len3 = data33.length;
        for (let i5 = 0; i5 < len3; i5++) {
          let data34 = data33[i5];
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.rule === void 0 || !func0.call(data34, "rule")) {
              const err91 = { instancePath: instancePath + "/stagedRules/" + i5, schemaPath: "#/properties/stagedRules/items/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema26.properties.stagedRules.items.required, parentSchema: schema26.properties.stagedRules.items, data: data34 };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data34.reason === void 0 || !func0.call(data34, "reason")) {
              const err92 = { instancePath: instancePath + "/stagedRules/" + i5, schemaPath: "#/properties/stagedRules/items/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema26.properties.stagedRules.items.required, parentSchema: schema26.properties.stagedRules.items, data: data34 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            for (const key8 of Object.keys(data34)) {
              if (!(key8 === "rule" || key8 === "notice" || key8 === "warning" || key8 === "error" || key8 === "reason")) {
                const err93 = { instancePath: instancePath + "/stagedRules/" + i5, schemaPath: "#/properties/stagedRules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, schema: false, parentSchema: schema26.properties.stagedRules.items, data: data34 };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data34.rule !== void 0 && func0.call(data34, "rule")) {
              if (!validate78(data34.rule, { instancePath: instancePath + "/stagedRules/" + i5 + "/rule", parentData: data34, parentDataProperty: "rule", rootData })) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
              }
            }
            if (data34.notice !== void 0 && func0.call(data34, "notice")) {
              if (!validate80(data34.notice, { instancePath: instancePath + "/stagedRules/" + i5 + "/notice", parentData: data34, parentDataProperty: "notice", rootData })) {
                vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                errors = vErrors.length;
              }
            }
            if (data34.warning !== void 0 && func0.call(data34, "warning")) {
              if (!validate80(data34.warning, { instancePath: instancePath + "/stagedRules/" + i5 + "/warning", parentData: data34, parentDataProperty: "warning", rootData })) {
                vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                errors = vErrors.length;
              }
            }
            if (data34.error !== void 0 && func0.call(data34, "error")) {
              if (!validate80(data34.error, { instancePath: instancePath + "/stagedRules/" + i5 + "/error", parentData: data34, parentDataProperty: "error", rootData })) {
                vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                errors = vErrors.length;
              }
            }
            if (data34.reason !== void 0 && func0.call(data34, "reason")) {
              if (!validate84(data34.reason, { instancePath: instancePath + "/stagedRules/" + i5 + "/reason", parentData: data34, parentDataProperty: "reason", rootData })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err94 = { instancePath: instancePath + "/stagedRules/" + i5, schemaPath: "#/properties/stagedRules/items/type", keyword: "type", params: { type: "object" }, schema: schema26.properties.stagedRules.items.type, parentSchema: schema26.properties.stagedRules.items, data: data34 };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/stagedRules", schemaPath: "#/properties/stagedRules/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.stagedRules.type, parentSchema: schema26.properties.stagedRules, data: data33 };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.exceptions !== void 0 && func0.call(data, "exceptions")) {
      let data40 = data.exceptions;
      if (Array.isArray(data40)) {
        if (data40.length > 1e3) {
          const err96 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema26.properties.exceptions, data: data40 };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        const len4 = data40.length;
        for (let i6 = 0; i6 < len4; i6++) {
          let data41 = data40[i6];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.rule === void 0 || !func0.call(data41, "rule")) {
              const err97 = { instancePath: instancePath + "/exceptions/" + i6, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "rule" }, schema: schema26.properties.exceptions.items.required, parentSchema: schema26.properties.exceptions.items, data: data41 };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            if (data41.institutions === void 0 || !func0.call(data41, "institutions")) {
              const err98 = { instancePath: instancePath + "/exceptions/" + i6, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "institutions" }, schema: schema26.properties.exceptions.items.required, parentSchema: schema26.properties.exceptions.items, data: data41 };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (data41.reason === void 0 || !func0.call(data41, "reason")) {
              const err99 = { instancePath: instancePath + "/exceptions/" + i6, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema26.properties.exceptions.items.required, parentSchema: schema26.properties.exceptions.items, data: data41 };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data41.expires === void 0 || !func0.call(data41, "expires")) {
              const err100 = { instancePath: instancePath + "/exceptions/" + i6, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "expires" }, schema: schema26.properties.exceptions.items.required, parentSchema: schema26.properties.exceptions.items, data: data41 };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            for (const key9 of Object.keys(data41)) {
              if (!(key9 === "rule" || key9 === "institutions" || key9 === "system" || key9 === "value" || key9 === "reason" || key9 === "expires")) {
                const err101 = { instancePath: instancePath + "/exceptions/" + i6, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, schema: false, parentSchema: schema26.properties.exceptions.items, data: data41 };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data41.rule !== void 0 && func0.call(data41, "rule")) {
              if (!validate78(data41.rule, { instancePath: instancePath + "/exceptions/" + i6 + "/rule", parentData: data41, parentDataProperty: "rule", rootData })) {
                vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
                errors = vErrors.length;
              }
            }
            if (data41.institutions !== void 0 && func0.call(data41, "institutions")) {
              let data43 = data41.institutions;
              if (Array.isArray(data43)) {
                if (data43.length > 20) {
                  const err102 = { instancePath: instancePath + "/exceptions/" + i6 + "/institutions", schemaPath: "#/properties/exceptions/items/properties/institutions/maxItems", keyword: "maxItems", params: { limit: 20 }, schema: 20, parentSchema: schema26.properties.exceptions.items.properties.institutions, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err102];
                  } else {
                    vErrors.push(err102);
                  }
                  errors++;
                }
                if (data43.length < 1) {
                  const err103 = { instancePath: instancePath + "/exceptions/" + i6 + "/institutions", schemaPath: "#/properties/exceptions/items/properties/institutions/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.exceptions.items.properties.institutions, data: data43 };
                  if (vErrors === null) {
                    vErrors = [err103];
                  } else {
                    vErrors.push(err103);
                  }
                  errors++;
                }
                const len5 = data43.length;
                for (let i7 = 0; i7 < len5; i7++) {
                  let data44 = data43[i7];
                  if (typeof data44 === "string") {
                    if (func55(data44) > 63) {
                      const err104 = { instancePath: instancePath + "/exceptions/" + i6 + "/institutions/" + i7, schemaPath: "#/properties/exceptions/items/properties/institutions/items/maxLength", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema26.properties.exceptions.items.properties.institutions.items, data: data44 };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                    if (!pattern6.test(data44)) {
                      const err105 = { instancePath: instancePath + "/exceptions/" + i6 + "/institutions/" + i7, schemaPath: "#/properties/exceptions/items/properties/institutions/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema26.properties.exceptions.items.properties.institutions.items, data: data44 };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                  } else {
                    const err106 = { instancePath: instancePath + "/exceptions/" + i6 + "/institutions/" + i7, schemaPath: "#/properties/exceptions/items/properties/institutions/items/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.exceptions.items.properties.institutions.items.type, parentSchema: schema26.properties.exceptions.items.properties.institutions.items, data: data44 };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                }
                let i8 = data43.length;
                let j2;
                if (i8 > 1) {
                  const indices2 = {};
                  for (; i8--; ) {
                    let item2 = data43[i8];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j2 = indices2[item2];
                      const err107 = { instancePath: instancePath + "/exceptions/" + i6 + "/institutions", schemaPath: "#/properties/exceptions/items/properties/institutions/uniqueItems", keyword: "uniqueItems", params: { i: i8, j: j2 }, schema: true, parentSchema: schema26.properties.exceptions.items.properties.institutions, data: data43 };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i8;
                  }
                }
              } else {
                const err108 = { instancePath: instancePath + "/exceptions/" + i6 + "/institutions", schemaPath: "#/properties/exceptions/items/properties/institutions/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.exceptions.items.properties.institutions.type, parentSchema: schema26.properties.exceptions.items.properties.institutions, data: data43 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data41.system !== void 0 && func0.call(data41, "system")) {
              let data45 = data41.system;
              if (typeof data45 === "string") {
                if (func55(data45) > 63) {
                  const err109 = { instancePath: instancePath + "/exceptions/" + i6 + "/system", schemaPath: "#/properties/exceptions/items/properties/system/maxLength", keyword: "maxLength", params: { limit: 63 }, schema: 63, parentSchema: schema26.properties.exceptions.items.properties.system, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err109];
                  } else {
                    vErrors.push(err109);
                  }
                  errors++;
                }
                if (!pattern6.test(data45)) {
                  const err110 = { instancePath: instancePath + "/exceptions/" + i6 + "/system", schemaPath: "#/properties/exceptions/items/properties/system/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, schema: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", parentSchema: schema26.properties.exceptions.items.properties.system, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              } else {
                const err111 = { instancePath: instancePath + "/exceptions/" + i6 + "/system", schemaPath: "#/properties/exceptions/items/properties/system/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.exceptions.items.properties.system.type, parentSchema: schema26.properties.exceptions.items.properties.system, data: data45 };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data41.value !== void 0 && func0.call(data41, "value")) {
              let data46 = data41.value;
              if (typeof data46 === "string") {
                if (func55(data46) > 128) {
                  const err112 = { instancePath: instancePath + "/exceptions/" + i6 + "/value", schemaPath: "#/properties/exceptions/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 128 }, schema: 128, parentSchema: schema26.properties.exceptions.items.properties.value, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
                if (func55(data46) < 1) {
                  const err113 = { instancePath: instancePath + "/exceptions/" + i6 + "/value", schemaPath: "#/properties/exceptions/items/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, schema: 1, parentSchema: schema26.properties.exceptions.items.properties.value, data: data46 };
                  if (vErrors === null) {
                    vErrors = [err113];
                  } else {
                    vErrors.push(err113);
                  }
                  errors++;
                }
              } else {
                const err114 = { instancePath: instancePath + "/exceptions/" + i6 + "/value", schemaPath: "#/properties/exceptions/items/properties/value/type", keyword: "type", params: { type: "string" }, schema: schema26.properties.exceptions.items.properties.value.type, parentSchema: schema26.properties.exceptions.items.properties.value, data: data46 };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data41.reason !== void 0 && func0.call(data41, "reason")) {
              if (!validate84(data41.reason, { instancePath: instancePath + "/exceptions/" + i6 + "/reason", parentData: data41, parentDataProperty: "reason", rootData })) {
                vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                errors = vErrors.length;
              }
            }
            if (data41.expires !== void 0 && func0.call(data41, "expires")) {
              if (!validate80(data41.expires, { instancePath: instancePath + "/exceptions/" + i6 + "/expires", parentData: data41, parentDataProperty: "expires", rootData })) {
                vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err115 = { instancePath: instancePath + "/exceptions/" + i6, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" }, schema: schema26.properties.exceptions.items.type, parentSchema: schema26.properties.exceptions.items, data: data41 };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
      } else {
        const err116 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" }, schema: schema26.properties.exceptions.type, parentSchema: schema26.properties.exceptions, data: data40 };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      }
    }
  } else {
    const err117 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err117];
    } else {
      vErrors.push(err117);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var announcements = validate89;
var schema31 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "announcements.schema.json", "x-authority": "age", "type": "object", "additionalProperties": false, "required": ["announced"], "properties": { "announced": { "type": "array", "maxItems": 1e3, "items": { "type": "object", "additionalProperties": false, "required": ["environment", "generation", "reason"], "properties": { "environment": { "type": "string", "enum": ["staging", "production"] }, "generation": { "type": "integer", "minimum": 1, "maximum": 1e9, "examples": [57] }, "removals": { "type": "integer", "minimum": 0, "maximum": 1e5, "examples": [12] }, "changes": { "type": "integer", "minimum": 0, "maximum": 1e5, "examples": [3] }, "rendering": { "type": "boolean" }, "histories": { "type": "boolean" }, "reason": { "type": "string", "minLength": 3, "maxLength": 500, "pattern": "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" } } } } } };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.announced === void 0 || !func0.call(data, "announced")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "announced" }, schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "announced")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema31, data };
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
          const err2 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/maxItems", keyword: "maxItems", params: { limit: 1e3 }, schema: 1e3, parentSchema: schema31.properties.announced, data: data0 };
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
              const err3 = { instancePath: instancePath + "/announced/" + i0, schemaPath: "#/properties/announced/items/required", keyword: "required", params: { missingProperty: "environment" }, schema: schema31.properties.announced.items.required, parentSchema: schema31.properties.announced.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.generation === void 0 || !func0.call(data1, "generation")) {
              const err4 = { instancePath: instancePath + "/announced/" + i0, schemaPath: "#/properties/announced/items/required", keyword: "required", params: { missingProperty: "generation" }, schema: schema31.properties.announced.items.required, parentSchema: schema31.properties.announced.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.reason === void 0 || !func0.call(data1, "reason")) {
              const err5 = { instancePath: instancePath + "/announced/" + i0, schemaPath: "#/properties/announced/items/required", keyword: "required", params: { missingProperty: "reason" }, schema: schema31.properties.announced.items.required, parentSchema: schema31.properties.announced.items, data: data1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            for (const key1 of Object.keys(data1)) {
              if (!(key1 === "environment" || key1 === "generation" || key1 === "removals" || key1 === "changes" || key1 === "rendering" || key1 === "histories" || key1 === "reason")) {
                const err6 = { instancePath: instancePath + "/announced/" + i0, schemaPath: "#/properties/announced/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, schema: false, parentSchema: schema31.properties.announced.items, data: data1 };
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
                const err7 = { instancePath: instancePath + "/announced/" + i0 + "/environment", schemaPath: "#/properties/announced/items/properties/environment/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.announced.items.properties.environment.type, parentSchema: schema31.properties.announced.items.properties.environment, data: data2 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (!(data2 === "staging" || data2 === "production")) {
                const err8 = { instancePath: instancePath + "/announced/" + i0 + "/environment", schemaPath: "#/properties/announced/items/properties/environment/enum", keyword: "enum", params: { allowedValues: schema31.properties.announced.items.properties.environment.enum }, schema: schema31.properties.announced.items.properties.environment.enum, parentSchema: schema31.properties.announced.items.properties.environment, data: data2 };
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
                const err9 = { instancePath: instancePath + "/announced/" + i0 + "/generation", schemaPath: "#/properties/announced/items/properties/generation/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.announced.items.properties.generation.type, parentSchema: schema31.properties.announced.items.properties.generation, data: data3 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 1e9 || isNaN(data3)) {
                  const err10 = { instancePath: instancePath + "/announced/" + i0 + "/generation", schemaPath: "#/properties/announced/items/properties/generation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, schema: 1e9, parentSchema: schema31.properties.announced.items.properties.generation, data: data3 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data3 < 1 || isNaN(data3)) {
                  const err11 = { instancePath: instancePath + "/announced/" + i0 + "/generation", schemaPath: "#/properties/announced/items/properties/generation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema31.properties.announced.items.properties.generation, data: data3 };
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
                const err12 = { instancePath: instancePath + "/announced/" + i0 + "/removals", schemaPath: "#/properties/announced/items/properties/removals/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.announced.items.properties.removals.type, parentSchema: schema31.properties.announced.items.properties.removals, data: data4 };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 1e5 || isNaN(data4)) {
                  const err13 = { instancePath: instancePath + "/announced/" + i0 + "/removals", schemaPath: "#/properties/announced/items/properties/removals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, schema: 1e5, parentSchema: schema31.properties.announced.items.properties.removals, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                  const err14 = { instancePath: instancePath + "/announced/" + i0 + "/removals", schemaPath: "#/properties/announced/items/properties/removals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema31.properties.announced.items.properties.removals, data: data4 };
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
                const err15 = { instancePath: instancePath + "/announced/" + i0 + "/changes", schemaPath: "#/properties/announced/items/properties/changes/type", keyword: "type", params: { type: "integer" }, schema: schema31.properties.announced.items.properties.changes.type, parentSchema: schema31.properties.announced.items.properties.changes, data: data5 };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 1e5 || isNaN(data5)) {
                  const err16 = { instancePath: instancePath + "/announced/" + i0 + "/changes", schemaPath: "#/properties/announced/items/properties/changes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, schema: 1e5, parentSchema: schema31.properties.announced.items.properties.changes, data: data5 };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  const err17 = { instancePath: instancePath + "/announced/" + i0 + "/changes", schemaPath: "#/properties/announced/items/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, schema: 0, parentSchema: schema31.properties.announced.items.properties.changes, data: data5 };
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
                const err18 = { instancePath: instancePath + "/announced/" + i0 + "/rendering", schemaPath: "#/properties/announced/items/properties/rendering/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.announced.items.properties.rendering.type, parentSchema: schema31.properties.announced.items.properties.rendering, data: data6 };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data1.histories !== void 0 && func0.call(data1, "histories")) {
              let data7 = data1.histories;
              if (typeof data7 !== "boolean") {
                const err19 = { instancePath: instancePath + "/announced/" + i0 + "/histories", schemaPath: "#/properties/announced/items/properties/histories/type", keyword: "type", params: { type: "boolean" }, schema: schema31.properties.announced.items.properties.histories.type, parentSchema: schema31.properties.announced.items.properties.histories, data: data7 };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data1.reason !== void 0 && func0.call(data1, "reason")) {
              let data8 = data1.reason;
              if (typeof data8 === "string") {
                if (func55(data8) > 500) {
                  const err20 = { instancePath: instancePath + "/announced/" + i0 + "/reason", schemaPath: "#/properties/announced/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 500 }, schema: 500, parentSchema: schema31.properties.announced.items.properties.reason, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (func55(data8) < 3) {
                  const err21 = { instancePath: instancePath + "/announced/" + i0 + "/reason", schemaPath: "#/properties/announced/items/properties/reason/minLength", keyword: "minLength", params: { limit: 3 }, schema: 3, parentSchema: schema31.properties.announced.items.properties.reason, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if (!pattern1.test(data8)) {
                  const err22 = { instancePath: instancePath + "/announced/" + i0 + "/reason", schemaPath: "#/properties/announced/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$" }, schema: "^([\\p{M}\\p{P}\\p{S}\\p{Z}\\n]*[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Z}\\n]*)?$", parentSchema: schema31.properties.announced.items.properties.reason, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/announced/" + i0 + "/reason", schemaPath: "#/properties/announced/items/properties/reason/type", keyword: "type", params: { type: "string" }, schema: schema31.properties.announced.items.properties.reason.type, parentSchema: schema31.properties.announced.items.properties.reason, data: data8 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/announced/" + i0, schemaPath: "#/properties/announced/items/type", keyword: "type", params: { type: "object" }, schema: schema31.properties.announced.items.type, parentSchema: schema31.properties.announced.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/announced", schemaPath: "#/properties/announced/type", keyword: "type", params: { type: "array" }, schema: schema31.properties.announced.type, parentSchema: schema31.properties.announced, data: data0 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
var gateways = validate90;
var schema32 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "gateways.schema.json", "x-authority": "age", "type": "object", "additionalProperties": false, "required": ["gateways"], "properties": { "gateways": { "type": "object", "maxProperties": 100, "propertyNames": { "pattern": "^[a-z][a-z0-9]{0,19}(-[a-z0-9]{1,20}){0,3}$" }, "additionalProperties": { "$ref": "#/definitions/gateway" } } }, "definitions": { "gateway": { "type": "object", "additionalProperties": false, "required": ["environments", "key"], "properties": { "environments": { "type": "array", "minItems": 1, "maxItems": 2, "uniqueItems": true, "items": { "type": "string", "enum": ["staging", "production"] }, "examples": [["staging"]] }, "key": { "type": "string", "maxLength": 100, "pattern": "^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}$", "examples": ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] }, "reportAddress": { "type": "string", "maxLength": 300, "pattern": "^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:[1-9][0-9]{0,4})?/[A-Za-z0-9/._-]*$", "examples": ["https://gw-1.exemplu.md/report-staging.bundle"] }, "firstForMinutes": { "type": "integer", "minimum": 1, "maximum": 1440, "examples": [30] } } } } };
var pattern61 = new RegExp("^[a-z][a-z0-9]{0,19}(-[a-z0-9]{1,20}){0,3}$", "u");
var schema33 = { "type": "object", "additionalProperties": false, "required": ["environments", "key"], "properties": { "environments": { "type": "array", "minItems": 1, "maxItems": 2, "uniqueItems": true, "items": { "type": "string", "enum": ["staging", "production"] }, "examples": [["staging"]] }, "key": { "type": "string", "maxLength": 100, "pattern": "^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}$", "examples": ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] }, "reportAddress": { "type": "string", "maxLength": 300, "pattern": "^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:[1-9][0-9]{0,4})?/[A-Za-z0-9/._-]*$", "examples": ["https://gw-1.exemplu.md/report-staging.bundle"] }, "firstForMinutes": { "type": "integer", "minimum": 1, "maximum": 1440, "examples": [30] } } };
var pattern62 = new RegExp("^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}$", "u");
var pattern63 = new RegExp("^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:[1-9][0-9]{0,4})?/[A-Za-z0-9/._-]*$", "u");
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.environments === void 0 || !func0.call(data, "environments")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environments" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.key === void 0 || !func0.call(data, "key")) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, schema: schema33.required, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "environments" || key0 === "key" || key0 === "reportAddress" || key0 === "firstForMinutes")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.environments !== void 0 && func0.call(data, "environments")) {
      let data0 = data.environments;
      if (Array.isArray(data0)) {
        if (data0.length > 2) {
          const err3 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/maxItems", keyword: "maxItems", params: { limit: 2 }, schema: 2, parentSchema: schema33.properties.environments, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err4 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, schema: 1, parentSchema: schema33.properties.environments, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err5 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.environments.items.type, parentSchema: schema33.properties.environments.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (!(data1 === "staging" || data1 === "production")) {
            const err6 = { instancePath: instancePath + "/environments/" + i0, schemaPath: "#/properties/environments/items/enum", keyword: "enum", params: { allowedValues: schema33.properties.environments.items.enum }, schema: schema33.properties.environments.items.enum, parentSchema: schema33.properties.environments.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i1 = data0.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data0[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, schema: true, parentSchema: schema33.properties.environments, data: data0 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "array" }, schema: schema33.properties.environments.type, parentSchema: schema33.properties.environments, data: data0 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.key !== void 0 && func0.call(data, "key")) {
      let data2 = data.key;
      if (typeof data2 === "string") {
        if (func55(data2) > 100) {
          const err9 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 100 }, schema: 100, parentSchema: schema33.properties.key, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (!pattern62.test(data2)) {
          const err10 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/pattern", keyword: "pattern", params: { pattern: "^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}$" }, schema: "^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}$", parentSchema: schema33.properties.key, data: data2 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.key.type, parentSchema: schema33.properties.key, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.reportAddress !== void 0 && func0.call(data, "reportAddress")) {
      let data3 = data.reportAddress;
      if (typeof data3 === "string") {
        if (func55(data3) > 300) {
          const err12 = { instancePath: instancePath + "/reportAddress", schemaPath: "#/properties/reportAddress/maxLength", keyword: "maxLength", params: { limit: 300 }, schema: 300, parentSchema: schema33.properties.reportAddress, data: data3 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (!pattern63.test(data3)) {
          const err13 = { instancePath: instancePath + "/reportAddress", schemaPath: "#/properties/reportAddress/pattern", keyword: "pattern", params: { pattern: "^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:[1-9][0-9]{0,4})?/[A-Za-z0-9/._-]*$" }, schema: "^https://([a-z0-9]+(-+[a-z0-9]+)*\\.)*[a-z0-9]+(-+[a-z0-9]+)*(:[1-9][0-9]{0,4})?/[A-Za-z0-9/._-]*$", parentSchema: schema33.properties.reportAddress, data: data3 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/reportAddress", schemaPath: "#/properties/reportAddress/type", keyword: "type", params: { type: "string" }, schema: schema33.properties.reportAddress.type, parentSchema: schema33.properties.reportAddress, data: data3 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.firstForMinutes !== void 0 && func0.call(data, "firstForMinutes")) {
      let data4 = data.firstForMinutes;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err15 = { instancePath: instancePath + "/firstForMinutes", schemaPath: "#/properties/firstForMinutes/type", keyword: "type", params: { type: "integer" }, schema: schema33.properties.firstForMinutes.type, parentSchema: schema33.properties.firstForMinutes, data: data4 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1440 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/firstForMinutes", schemaPath: "#/properties/firstForMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, schema: 1440, parentSchema: schema33.properties.firstForMinutes, data: data4 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/firstForMinutes", schemaPath: "#/properties/firstForMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, schema: 1, parentSchema: schema33.properties.firstForMinutes, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.gateways === void 0 || !func0.call(data, "gateways")) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gateways" }, schema: schema32.required, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 of Object.keys(data)) {
      if (!(key0 === "gateways")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.gateways !== void 0 && func0.call(data, "gateways")) {
      let data0 = data.gateways;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length > 100) {
          const err2 = { instancePath: instancePath + "/gateways", schemaPath: "#/properties/gateways/maxProperties", keyword: "maxProperties", params: { limit: 100 }, schema: 100, parentSchema: schema32.properties.gateways, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 of Object.keys(data0)) {
          const _errs4 = errors;
          if (typeof key1 === "string") {
            if (!pattern61.test(key1)) {
              const err3 = { instancePath: instancePath + "/gateways", schemaPath: "#/properties/gateways/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]{0,19}(-[a-z0-9]{1,20}){0,3}$" }, schema: "^[a-z][a-z0-9]{0,19}(-[a-z0-9]{1,20}){0,3}$", parentSchema: schema32.properties.gateways.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          var valid1 = _errs4 === errors;
          if (!valid1) {
            const err4 = { instancePath: instancePath + "/gateways", schemaPath: "#/properties/gateways/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, schema: schema32.properties.gateways.propertyNames, parentSchema: schema32.properties.gateways, data: data0 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        for (const key2 of Object.keys(data0)) {
          if (!validate91(data0[key2], { instancePath: instancePath + "/gateways/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data0, parentDataProperty: key2, rootData })) {
            vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/gateways", schemaPath: "#/properties/gateways/type", keyword: "type", params: { type: "object" }, schema: schema32.properties.gateways.type, parentSchema: schema32.properties.gateways, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
export {
  announcements,
  certificates,
  documentType,
  gateways,
  integration,
  policy,
  revoked
};
