import { registerHooks } from 'node:module';

const loop = new URL('./bare-loop.ts', import.meta.url).href;

// Loaded before a build, in each of its threads: the renderer asks for Eleventy and is given the loop.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@11ty/eleventy' && context.parentURL?.endsWith('/renderer.ts')
      ? { url: loop, shortCircuit: true }
      : next(specifier, context),
});
