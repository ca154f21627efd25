interface Template {
  readonly data: { readonly pagination: { readonly data: string } };
  render(data: unknown): string;
}

interface Page {
  readonly url: string;
  readonly content: string;
}

interface Config {
  readonly config: (config: unknown) => Promise<void>;
}

/** What our renderer asks of Eleventy, answered by a loop over the views. */
class BareLoop {
  readonly #data: Record<string, unknown> = {};
  readonly #templates = new Map<string, Template>();
  readonly #ready: Promise<void>;

  constructor(_input: string, _output: string, { config }: Config) {
    this.#ready = config({
      ignores: new Set(),
      benchmarkManager: { setVerboseOutput: () => {}, getAll: () => ({}) },
      addGlobalData: (name: string, value: unknown) => {
        this.#data[name] = value;
      },
      addTemplate: (_name: string, template: Template) => {
        this.#templates.set(template.data.pagination.data.replace('batch.', ''), template);
      },
    });
  }

  disableLogger(): void {}

  async toJSON(): Promise<Page[]> {
    await this.#ready;
    const { batch, frame } = this.#data as { batch: Record<string, { url: string }[]>; frame: unknown };
    return Object.entries(batch).flatMap(([kind, views]) => {
      const template = this.#templates.get(kind);
      return views.map((view) => ({ url: view.url, content: template?.render({ view, frame }) ?? '' }));
    });
  }
}

// biome-ignore lint/style/noDefaultExport: it stands for a module that has one.
export { BareLoop as default };
