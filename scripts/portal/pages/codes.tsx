// The codes of the check: the list, and a page for each, with the words of the command that explains them.
import { type Problem, severities } from '../../model/finding/finding.ts';
import { describeEffect } from '../../report/effect.ts';
import { severityWords } from '../../report/words.ts';
import { Sentence } from '../shared/text.tsx';
import { menu, codes as words } from '../shared/words.ts';
import { folderOf, linkTo, Page, type Place } from './layout.tsx';

type AnyProblem = Problem<never>;

export const pathOfCode = (code: string): string => `codes/${code}/`;

export function CodesPage({ problems, ...place }: Place & { readonly problems: readonly AnyProblem[] }) {
  const { locale } = place;
  return (
    <Page {...place} title={menu.codes[locale]}>
      <h1>{menu.codes[locale]}</h1>
      <p>{words.lead[locale]}</p>
      {severities.map((severity) => (
        <section key={severity}>
          <h2>{words[severity][locale]}</h2>
          <ul class="columns">
            {problems
              .filter((problem) => problem.severity === severity)
              .map(({ code }) => (
                <li key={code}>
                  <a href={linkTo(place, folderOf(locale, pathOfCode(code)))}>{code}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}

export function CodePage({ problem, ...place }: Place & { readonly problem: AnyProblem }) {
  const { locale } = place;
  const { meaning, causes, fix } = problem.page[locale];
  return (
    <Page {...place} title={problem.code}>
      <h1>{problem.code}</h1>
      <p class={`mark ${problem.severity}`}>{severityWords[problem.severity][locale]}</p>
      <p>
        <Sentence text={meaning} />
      </p>
      <p>
        <Sentence text={describeEffect(problem, locale)} />
      </p>
      <List title={words.causes[locale]} items={causes} />
      <List title={words.fix[locale]} items={fix} />
      <p>
        <a href={linkTo(place, folderOf(locale, 'codes/'))}>{words.all[locale]}</a>
      </p>
    </Page>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>
            <Sentence text={item} />
          </li>
        ))}
      </ul>
    </>
  );
}
