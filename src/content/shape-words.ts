import type { Strings } from '../strings/strings.ts';
import { rulesOf } from './fields.ts';
import type { Shape } from './shape.ts';

/** Which values a field takes, in words. */
export function shapeWords(shape: Shape, words: Strings['guide']): string {
  const { shapes } = words;
  switch (shape.kind) {
    case 'text':
      return shapes.text(shape.most);
    case 'form':
      return shapes.form[shape.called];
    case 'words':
      return shapes.words(shape.words);
    case 'list':
      return shapes.list(shapeWords(shape.item, words));
    case 'fields':
      return shapes.fields([...rulesOf(shape.table).keys()]);
    case 'either':
      return shapes.either(shape.shapes.map((one) => shapeWords(one, words)));
    case 'never':
      return '';
    default:
      return shapes[shape.kind];
  }
}
