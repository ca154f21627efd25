import { type Hat, person, poses, shoulderPole } from './people.ts';
import { render } from './render.ts';
import { rect, type Scene } from './svg.ts';

const hats: Hat[] = ['leaf', 'scarf', 'cap', 'helmet', 'bun', 'long', 'none'];
const s: Scene = {
  file: 'pose.jpg',
  width: 1600,
  height: 1067,
  draw: (p) => {
    p.add(rect(0, 0, 1600, 1067, '#f7eedb'));
    let i = 0;
    for (const pose of Object.values(poses)) {
      const x = 120 + (i % 7) * 225,
        y = 340 + Math.floor(i / 7) * 330;
      p.add(
        person(x, y, 240, pose, {
          top: '#a8231d',
          bottom: '#22386a',
          hat: hats[i % 7]!,
          hatColour: '#e9b44c',
          ...(i % 3 === 0
            ? { cut: 'skirt', trim: '#e9b44c' }
            : i % 5 === 2
              ? { cut: 'tunic' }
              : i > 10
                ? { cut: 'shorts' }
                : {}),
        } as any),
      );
      if (i === 2) p.add(shoulderPole(x, y, 240, '#46764a'));
      i++;
    }
  },
};
await render(s, '/tmp/ill');
