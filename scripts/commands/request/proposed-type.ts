// A document type that somebody proposes on the page, as a file by mail: AGE takes it into its catalogue, checked as any change of it.
import { say, type Text } from '../../model/text/text.ts';
import { dataIn, limits } from '../../read/source.ts';
import { type Operated, type OperateState, shortHashOf } from '../edit/operate.ts';
import { proposedType } from './form/field.ts';

/** The text of the type's file; undefined where it is another form, or none. */
export function parseProposedType(text: string): string | undefined {
  try {
    const { formatVersion, form, answers } = Object(JSON.parse(text)) as Record<string, unknown>;
    const { file } = Object(answers) as Record<string, unknown>;
    return formatVersion === 1 && form === proposedType && typeof file === 'string' ? file : undefined;
  } catch {
    return undefined;
  }
}

export function addProposedType(file: string, { tree }: OperateState): Operated {
  const { code } = Object(dataIn(file, limits.documentType)) as Record<string, unknown>;
  if (typeof code !== 'string' || !/^[A-Za-z][A-Za-z0-9_]{1,49}$/.test(code)) return { problems: [noCode] };
  const path = `registry/document-types/${code}.yaml`;
  if (tree.has(path)) return { problems: [isThere(code)] };
  const files = new Map([[path, file]]);
  return { files, name: `take-type-${code}/${shortHashOf([...files])}`, title: `Tip de documente propus: ${code}` };
}

const noCode: Text = {
  ro: 'Tipul propus nu are un cod care poate fi folosit; cereți instituției fișierul așa cum l-a descărcat.',
  en: 'The proposed type has no code that can be used; ask the institution for the file as it was downloaded.',
  ru: 'У предложенного типа нет кода, который можно использовать; запросите у учреждения файл в том виде, в каком он скачан.',
};

const isThere = (code: string): Text => ({
  ro: say`Tipul ${code} este deja în catalog.`,
  en: say`The type ${code} is in the catalogue already.`,
  ru: say`Тип ${code} уже есть в каталоге.`,
});
