import type { Emit } from '../model/event.ts';

/** Lets through how far the work is, and nothing else: what is found is told by the work that follows. */
export const progressOf =
  (emit: Emit): Emit =>
  (event) => {
    if (event.type === 'stage' || event.type === 'progress') emit(event);
  };
