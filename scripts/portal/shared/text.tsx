// Sentences as people read them: values that stand between backquotes as code.

interface TextProps {
  readonly text: string;
}

export function Sentence({ text }: TextProps) {
  const parts = text.split('`');
  return <>{parts.map((part, i) => (i % 2 === 1 ? <code>{part}</code> : part))}</>;
}

/** Markdown as the forms write it: paragraphs, lists of lines with a hyphen, bold, code and links to see. */
export function Prose({ text }: TextProps) {
  return (
    <>
      {text.split('\n\n').map((block) => {
        const lines = block.split('\n').map((line) => line.replace(/^> /, ''));
        if (lines.every((line) => line.startsWith('- ')))
          return (
            <ul>
              {lines.map((line) => (
                <li>
                  <Inline text={line.slice(2)} />
                </li>
              ))}
            </ul>
          );
        const heading = /^### (.*)$/.exec(block)?.[1];
        if (heading !== undefined) return <h2>{heading}</h2>;
        return (
          <p class={block.startsWith('> ') ? 'warning' : undefined}>
            <Inline text={lines.join(' ')} />
          </p>
        );
      })}
    </>
  );
}

function Inline({ text }: TextProps) {
  return (
    <>
      {text.split('**').map((part, i) => {
        const inner = <Sentence text={part} />;
        return i % 2 === 1 ? <strong>{inner}</strong> : inner;
      })}
    </>
  );
}
