// What the templates of notices are: a subject and a body in each language, of names and each only.
import type { Text } from '../../model/text/text.ts';

/**
 * In a body an empty line parts paragraphs, and a line that begins with "- " is an item of a list. {{value name}} writes what somebody
 * declared, {{word name}} what is ours, {{link name}} an address of the web.
 */
export interface NoticeWords {
  readonly subject: Text;
  readonly body: Text;
}
