// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  renderTemplate
} from "./plan+render+sandbox-shared.mjs";
import "./runtime.mjs";
export {
  renderTemplate
};
