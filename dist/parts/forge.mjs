// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  issueCertificate
} from "./forge+setup-shared.mjs";
import "./runtime.mjs";
export {
  issueCertificate
};
