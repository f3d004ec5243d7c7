// The question that a misspelt word gets.
import { listed, say, type Text } from '../../model/text/text.ts';

export const didYouMean = (nearest: readonly string[]): Text => ({
  ro: say`Ați vrut să scrieți ${listed(nearest, 'sau')}?`,
  en: say`Did you mean ${listed(nearest, 'or')}?`,
  ru: say`Вы имели в виду ${listed(nearest, 'или')}?`,
});
