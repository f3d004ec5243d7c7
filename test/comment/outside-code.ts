// What GitHub would read as Markdown in a comment: the text with every block of code and every code span taken out.

/** Code becomes ¤. The text is scanned as CommonMark does: blocks by their fences first, then spans by runs of as many backticks. */
export function outsideCode(markdown: string): string {
  return blocksOut(markdown).split('\n').map(spansOut).join('\n');
}

function blocksOut(markdown: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split(/\r\n|\n|\r/)) {
    const run = /^ *(`{3,}|~{3,})([^`]*)$/.exec(line);
    if (fence === undefined && run) {
      fence = run[1];
      kept.push('¤');
    } else if (fence === undefined) kept.push(line);
    else if (run?.[1]?.startsWith(fence) && run[2]?.trim() === '') fence = undefined;
  }
  return [...kept, ...(fence === undefined ? [] : ['a fence is never closed'])].join('\n');
}

/** In a table a bar ends the cell even in a span. A backslash before a run of backticks makes the first of them plain. */
function spansOut(line: string): string {
  const isRow = /^ *\|/.test(line);
  let rest = line;
  let kept = '';
  for (let open = opening(rest); open; open = opening(rest)) {
    const [at, length] = open;
    const after = rest.slice(at + length);
    const close = [...after.matchAll(/`+/g)].find(([run]) => run.length === length);
    const bars = isRow && close ? after.slice(0, close.index).replaceAll(/[^|]/g, '') : '';
    kept += rest.slice(0, at) + (close ? `¤${bars}` : 'a span is never closed');
    rest = close ? after.slice(close.index + length) : after;
  }
  return kept + rest;
}

function opening(text: string): [at: number, length: number] | undefined {
  const match = /(?<!\\)`+/.exec(text);
  return match ? [match.index, match[0].length] : undefined;
}

/** Tags and other things that act, as they stand outside code. */
export function acting(markdown: string, links: string): string[] {
  const rest = outsideCode(markdown)
    .replace(/^<!-- mdocs:verdict -->\n(<!-- mdocs:codes [a-z0-9,-]+ -->\n)?/, '')
    .replaceAll(/<(\/?(details|summary|sub|code)|details open|br)>/g, '')
    .replaceAll(`](${links}`, '](')
    .replaceAll(/\]\([A-Za-z0-9._%/-]*(#[A-Za-z0-9-]+)?\)/g, ']')
    .replaceAll(/\\[\\<[\]*_|$`~]/g, '');
  return [
    ...rest.matchAll(/<[^\n]{0,40}|@\w+|#\d+|\bGH-\d+|\$|\]\([^)]*|!\[|\b[0-9a-f]{40}\b|a (fence|span) is never closed/g),
  ].map(([found]) => found);
}
